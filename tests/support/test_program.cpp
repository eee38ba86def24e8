#include "tests/support/test_program.h"

#include <iostream>
#include <map>
#include <string>

namespace alab {
namespace {

/// Made on first use: entries are made while the program starts, in no order.
std::map<std::string, TestMain, std::less<>>& tests() {
  static std::map<std::string, TestMain, std::less<>> all;
  return all;
}

std::string nameOfTest(std::string_view file) {
  file.remove_prefix(file.rfind("/tst_") + std::string_view("/tst_").size());
  return std::string(file.substr(0, file.find('.')));
}

}  // namespace

TestEntry::TestEntry(const char* file, TestMain run) {
  tests().emplace(nameOfTest(file), run);
}

}  // namespace alab

int main(int argc, char** argv) {
  const auto found = argc < 2 ? alab::tests().end() : alab::tests().find(argv[1]);
  if (found == alab::tests().end()) {
    std::cerr << argv[0] << ": name one of these tests first:\n";
    for (const auto& [name, run] : alab::tests()) std::cerr << "  " << name << '\n';
    return 2;
  }
  argv[1] = argv[0];
  return found->second(argc - 1, argv + 1);
}
