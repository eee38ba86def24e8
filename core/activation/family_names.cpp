#include "core/activation/family_names.h"

#include "core/names.h"

namespace alab {
namespace {

constexpr Names<Family, 9> familyNames({{Family::Linear, "linear"},
                                        {Family::Step, "step"},
                                        {Family::Sigmoid, "sigmoid"},
                                        {Family::Rectifier, "rectifier"},
                                        {Family::Exponential, "exponential"},
                                        {Family::Gated, "gated"},
                                        {Family::Shrink, "shrink"},
                                        {Family::Periodic, "periodic"},
                                        {Family::Other, "other"}});

}  // namespace

std::span<const Family> allFamilies() {
  return familyNames.values();
}

std::string_view nameOf(Family family) {
  return familyNames.nameOf(family);
}

std::optional<Family> familyNamed(std::string_view name) {
  return familyNames.named(name);
}

}  // namespace alab
