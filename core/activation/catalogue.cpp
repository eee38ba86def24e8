#include "core/activation/catalogue.h"

#include <array>

#include "core/activation/families/exponentials.h"
#include "core/activation/families/gated.h"
#include "core/activation/families/hard_sigmoids.h"
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
  families::addLogistics(to);
  families::addTangents(to);
  families::addRationalSigmoids(to);
  families::addHardSigmoids(to);
  families::addClamps(to);
  families::addSoftenedClamps(to);
  families::addRelus(to);
  families::addLeakyRelus(to);
  families::addLeakyRelu6s(to);
  families::addThresholds(to);
  families::addPowers(to);
  families::addLogRelu(to);
  families::addElus(to);
  families::addSmoothElus(to);
  families::addSerlu(to);
  families::addSoftplus(to);
  families::addQuadraticBends(to);
  families::addGelus(to);
  families::addSwishes(to);
  families::addSwishRelatives(to);
  families::addMishes(to);
  families::addLogGates(to);
  families::addShrinks(to);
  families::addSines(to);
  families::addWaves(to);
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
