// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <exception>
#include <fstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

// The yardstick of opening a file: what yaml-cpp takes to read the same bytes on one thread when nobody listens to it.
namespace {

class Deaf final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark & /*mark*/) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark & /*mark*/, YAML::anchor_t /*anchor*/) override { }
    void OnAlias(const YAML::Mark & /*mark*/, YAML::anchor_t /*anchor*/) override { }
    void OnScalar(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
        const std::string & /*value*/) override
    {
    }
    void OnSequenceStart(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
        YAML::EmitterStyle::value /*style*/) override
    {
    }
    void OnSequenceEnd() override { }
    void OnMapStart(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
        YAML::EmitterStyle::value /*style*/) override
    {
    }
    void OnMapEnd() override { }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    if (!file)
        return 3;
    try {
        YAML::Parser parser(file);
        Deaf deaf;
        while (parser.HandleNextDocument(deaf)) { }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_events: %s\n", error.what());
        return 3;
    }
    return 0;
}
