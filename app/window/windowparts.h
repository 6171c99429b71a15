// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts that a window is made of, by name alone.
namespace portolan {

class ChangesPanel;
class ClusterDesk;
class Comparing;
class ComparisonPanel;
class ContextMenu;
class Exporting;
class ExposurePanel;
class FileDialogs;
class Inspector;
class Intents;
class Learning;
class ManualWindow;
class NodePortsPanel;
class Notices;
class PortTablePanel;
class Presenting;
class ProblemsPanel;
class Recovery;
class RenderOffers;
class RequestPanel;
class Retargeting;
class SourcePane;
class SourcesPanel;
class StatusLine;
class Viewing;
class WelcomePage;

} // namespace portolan
