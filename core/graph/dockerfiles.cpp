// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/dockerfiles.h"

#include "core/graph/images.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr std::string_view kPrefix = "Dockerfile";

std::string_view lastPart(std::string_view path)
{
    return path.substr(path.rfind('/') + 1); // the whole if there is no '/'
}

std::string_view parentOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view nameOf(std::string_view file)
{
    const std::string_view own = lastPart(file);
    if (own.size() > kPrefix.size() + 1 && own[kPrefix.size()] == '.')
        return own.substr(kPrefix.size() + 1);
    std::string_view folder = parentOf(file);
    constexpr std::array<std::string_view, 2> kPlain {"docker", "build"};
    if (std::ranges::find(kPlain, lastPart(folder)) != kPlain.end())
        folder = parentOf(folder);
    return lastPart(folder);
}

// How many folders both paths begin with.
std::size_t sharedFolders(std::string_view a, std::string_view b)
{
    std::size_t shared = 0;
    while (!a.empty() && !b.empty()) {
        const std::string_view first = a.substr(0, a.find('/'));
        if (first != b.substr(0, b.find('/')))
            break;
        ++shared;
        a.remove_prefix(std::min(a.size(), first.size() + 1));
        b.remove_prefix(std::min(b.size(), first.size() + 1));
    }
    return shared;
}

} // namespace

bool isDockerfile(const InputFile &file)
{
    return lastPart(file.name).starts_with(kPrefix) && file.document;
}

Dockerfiles::Dockerfiles(const Inventory &inventory)
    : m_inventory(inventory)
{
    for (const InputFile &file : inventory.files) {
        if (!isDockerfile(file))
            continue;
        const std::string_view name = nameOf(file.name);
        if (!name.empty())
            m_known.push_back({std::string(name), file.folder, kube::readDockerfile(file.document->text())});
    }
}

const kube::Dockerfile *Dockerfiles::closest(std::string_view name, std::string_view folder) const
{
    const Known *best = nullptr;
    for (const Known &known : m_known) {
        const bool closer = known.name == name
            && (best == nullptr || sharedFolders(known.folder, folder) > sharedFolders(best->folder, folder));
        best = closer ? &known : best;
    }
    return best == nullptr ? nullptr : &best->content;
}

const kube::Dockerfile *Dockerfiles::of(const kube::Container &container, std::uint32_t file) const
{
    if (m_known.empty())
        return nullptr;
    const std::string &folder = m_inventory.files[file].folder;
    const std::string_view image = lastPart(repositoryOf(container.image.value));
    if (const kube::Dockerfile *built = image.empty() ? nullptr : closest(image, folder))
        return built;
    return portsOfImage(container.image.value).empty() ? closest(container.name.value, folder) : nullptr;
}

} // namespace portolan
