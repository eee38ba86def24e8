#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "core/activation/card.h"

namespace alab {

std::span<const Family> allFamilies();
/// "rectifier": in files and on the command line.
std::string_view nameOf(Family family);
std::optional<Family> familyNamed(std::string_view name);

}  // namespace alab
