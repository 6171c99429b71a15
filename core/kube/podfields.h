// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kube/reader.h"

namespace portolan::kube {

// Reads a pod template (core/v1 PodTemplateSpec), or the two halves of it that a Pod has itself.
void readPodTemplate(Reader &reader, const Value &map, PodTemplate &out);
void readTemplateMeta(Reader &reader, const Value &metadata, PodTemplate &out);
void readPodSpec(Reader &reader, const Value &spec, PodTemplate &out);

} // namespace portolan::kube
