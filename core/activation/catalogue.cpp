#include "core/activation/catalogue.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/activation/families/exponentials.h"
#include "core/activation/families/gated.h"
#include "core/activation/families/linear.h"
#include "core/activation/families/periodic.h"
#include "core/activation/families/rectifiers.h"
#include "core/activation/families/shrinks.h"
#include "core/activation/families/sigmoids.h"

namespace alab {
namespace {

std::vector<Activation> allEntries() {
  CatalogueBuilder to;
  families::addLinear(to);
  families::addSteps(to);
  families::addSmoothSigmoids(to);
  families::addHardSigmoids(to);
  families::addRectifiers(to);
  families::addExponentialUnits(to);
  families::addSoftRectifiers(to);
  families::addGelus(to);
  families::addSwishes(to);
  families::addMishes(to);
  families::addShrinks(to);
  families::addPeriodic(to);
  families::addOthers(to);
  return to.take();
}

}  // namespace

std::span<const Activation> catalogue() {
  static const std::vector<Activation> entries = allEntries();
  return entries;
}

std::span<const std::string_view> commonIds() {
  static constexpr std::array<std::string_view, 12> ids = {"identity",   "sigmoid", "tanh", "relu",
                                                           "leaky_relu", "prelu",   "elu",  "selu",
                                                           "gelu",       "silu",    "mish", "softplus"};
  return ids;
}

}  // namespace alab
