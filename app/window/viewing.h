// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/canvas/carddrag.h"
#include "app/canvas/minimap.h"
#include "app/panels/filterbar.h"
#include "app/session/pinning.h"

class QMainWindow;
class QMenu;
class QToolBar;

namespace portolan {

class Notices;

// What of the system is seen, and where its cards stand: filter, focus, folding, the overview map, cards that were moved.
class Viewing final : public QObject
{
    Q_OBJECT
public:
    Viewing(Session &session, DiagramView &view, Notices &notices, QObject *parent);

    // Puts the filter bar below the tool bar.
    void addBar(QMainWindow &window);
    void filter();
    // Shows only what is selected and what it touches, or all again.
    void toggleFocus();
    void widen(int hops);
    // What is selected is folded, or unfolded: a workload, else its namespace.
    void toggleFold();
    void toggleNamespace();
    void unfoldAll();
    void toggleFade();
    void onlyNamespace();
    void showAll();
    void toggleMinimap();
    void moveCard(bool down) { m_drag->step(down); }
    void setFixed(bool fixed) { m_drag->setFixed(fixed); } // no card can be moved
    void forgetCard();
    void forgetAllPositions();

    [[nodiscard]] bool hasFocusedObject() const { return m_session.shown().focus.has_value(); }
    [[nodiscard]] bool fades() const { return m_session.shown().rest == Shown::Rest::Fade; }
    [[nodiscard]] bool narrows() const;
    [[nodiscard]] bool hasFolded() const;
    [[nodiscard]] bool hasMinimap() const { return m_minimap->isWanted(); }
    [[nodiscard]] bool hasPins() const { return !m_pinning->pins().empty(); }
    [[nodiscard]] bool isPinned() const;
    // What is selected, as something that can be focused or folded; no kind if it cannot.
    [[nodiscard]] NodeKey selectedObject() const;
    [[nodiscard]] Minimap &minimap() { return *m_minimap; }
    [[nodiscard]] FilterBar &bar() { return *m_bar; }

    // Unfolds what was double-clicked; false if nothing is folded there.
    bool open(ItemRef ref);
    // Adds what can be done with a thing, or a band, of the picture.
    void addTo(QMenu &menu, std::optional<ItemRef> ref);

private:
    void escape();
    // Where a cut hop goes on: there, once it is shown.
    void goToFarEnd(const std::string &pill);
    void placePicture();
    void foldNamespace(const std::string &ns, bool folded);
    void foldWorkload(const std::string &id, bool folded);
    void showOnly(const std::string &ns);
    void focusOn(const NodeKey &key);
    void addNamespaceTo(QMenu &menu, const std::string &ns);
    void tell(const Result<void> &done);
    template <typename Change> void change(Change change);

    Session &m_session;
    DiagramView &m_view;
    Notices &m_notices;
    Pinning *m_pinning;
    CardDrag *m_drag;
    Minimap *m_minimap;
    FilterBar *m_bar;
    QToolBar *m_tools = nullptr;
    std::optional<QPointF> m_origin; // of the scene in the view, where a card was dropped: the picture stays under the pointer
    std::string m_pointOut; // what is to be brought into view once it is in the picture
    bool m_shownChanged = false; // the next picture is of something else than the last
};

} // namespace portolan
