#include "core/state/softmax_state.h"

#include "core/names.h"

namespace alab {
namespace {

constexpr Names<SoftmaxView, 6> softmaxViewNames({{SoftmaxView::Loss, "loss"},
                                                  {SoftmaxView::Jacobian, "jacobian"},
                                                  {SoftmaxView::Overflow, "overflow"},
                                                  {SoftmaxView::Rows, "rows"},
                                                  {SoftmaxView::Curve, "curve"},
                                                  {SoftmaxView::Gates, "gates"}});

constexpr Names<SoftmaxVariant, 4> variantNames({{SoftmaxVariant::Softmax, "softmax"},
                                                 {SoftmaxVariant::Softmin, "softmin"},
                                                 {SoftmaxVariant::Sparsemax, "sparsemax"},
                                                 {SoftmaxVariant::Hardmax, "hardmax"}});

constexpr Names<GateUnit, 6> gateNames({{GateUnit::Glu, "glu"},
                                        {GateUnit::Bilinear, "bilinear"},
                                        {GateUnit::ReGlu, "reglu"},
                                        {GateUnit::GeGlu, "geglu"},
                                        {GateUnit::SwiGlu, "swiglu"},
                                        {GateUnit::Maxout, "maxout"}});

}  // namespace

std::span<const SoftmaxView> softmaxViews() {
  return softmaxViewNames.values();
}

std::string_view nameOf(SoftmaxView view) {
  return softmaxViewNames.nameOf(view);
}

std::optional<SoftmaxView> softmaxViewNamed(std::string_view name) {
  return softmaxViewNames.named(name);
}

std::span<const SoftmaxVariant> softmaxVariants() {
  return variantNames.values();
}

std::string_view nameOf(SoftmaxVariant variant) {
  return variantNames.nameOf(variant);
}

std::optional<SoftmaxVariant> softmaxVariantNamed(std::string_view name) {
  return variantNames.named(name);
}

std::span<const GateUnit> gateUnits() {
  return gateNames.values();
}

std::string_view nameOf(GateUnit unit) {
  return gateNames.nameOf(unit);
}

std::optional<GateUnit> gateUnitNamed(std::string_view name) {
  return gateNames.named(name);
}

}  // namespace alab
