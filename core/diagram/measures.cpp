// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/measures.h"

#include <cmath>

namespace portolan::measure {

Type typeOf(ItemRole role)
{
    switch (role) {
    case ItemRole::Title:
        return {Face::SansBold, 22};
    case ItemRole::Summary:
        return {Face::Sans, 13};
    case ItemRole::BrokenCount:
        return {Face::SansSemiBold, 13};
    case ItemRole::ColumnTitle:
    case ItemRole::Name:
        return {Face::SansSemiBold, 14};
    case ItemRole::BandName:
    case ItemRole::ContainerName:
        return {Face::SansSemiBold, 12};
    case ItemRole::Kind:
        return {Face::SansSemiBold, 10};
    case ItemRole::Badge:
        return {Face::SansMedium, 10.5};
    case ItemRole::Image:
        return {Face::Mono, 11};
    case ItemRole::RowText:
        return {Face::MonoMedium, 12.5};
    case ItemRole::PortName:
        return {Face::MonoMedium, 12};
    case ItemRole::Protocol:
    case ItemRole::Client:
        return {Face::SansMedium, 11};
    case ItemRole::Evidence:
        return {Face::SansItalic, 10.5};
    case ItemRole::Callout:
        return {Face::SansMedium, 11.5};
    case ItemRole::Cut:
        return {Face::MonoMedium, 12};
    case ItemRole::Empty:
        return {Face::Sans, 16};
    case ItemRole::None:
    case ItemRole::ColumnNote:
    case ItemRole::Legend:
    case ItemRole::Inferred:
    case ItemRole::Gate:
    case ItemRole::Change:
        break;
    }
    return {Face::Sans, 12};
}

double roundUp(double length)
{
    return std::ceil(length * 4) / 4;
}

} // namespace portolan::measure
