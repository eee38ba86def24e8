#pragma once
// The list of TeX sources in resources/formulas, built into the library.
#include <span>
#include <string_view>

namespace alab {

struct TexEntry {
  std::string_view id;
  std::string_view f;
  std::string_view d1;
};

/// In the order of the file. The build writes it from there.
std::span<const TexEntry> texTable();

}  // namespace alab
