#include "core/activation/catalogue.h"

#include <array>

#include "core/activation/built_in.h"
#include "core/activation/families/exponentials.h"
#include "core/activation/families/gated.h"
#include "core/activation/families/hard_sigmoids.h"
#include "core/activation/families/linear.h"
#include "core/activation/families/others.h"
#include "core/activation/families/periodic.h"
#include "core/activation/families/rectifiers.h"
#include "core/activation/families/shrinks.h"
#include "core/activation/families/sigmoids.h"

namespace alab {
namespace {

std::vector<Activation> allEntries() {
  CatalogueBuilder to;
  families::addLinearFamily(to);
  families::addSigmoidFamily(to);
  families::addHardSigmoidFamily(to);
  families::addRectifierFamily(to);
  families::addExponentialFamily(to);
  families::addGatedFamily(to);
  families::addShrinkFamily(to);
  families::addPeriodicFamily(to);
  families::addOtherFamily(to);
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
