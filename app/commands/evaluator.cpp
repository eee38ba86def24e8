#include "app/commands/evaluator.h"

#include <algorithm>

#include "core/activation/reference.h"
#include "core/result.h"

namespace alab {
namespace {

double pick(const Derivatives& all, int order) {
  return order == 0 ? all.f : order == 1 ? all.d1 : all.d2;
}

Derivatives at(const Function& f, NumberFormat format, double x) {
  return format == NumberFormat::Float64 ? f.at(x) : f.activation.rounded(format, x, f.params);
}

Evaluator pointDerivative(const Function& f, int order, NumberFormat format) {
  return [=](const Values& x) {
    Values y(x.size());
    std::ranges::transform(x, y.begin(), [&](double point) { return pick(at(f, format, point), order); });
    return y;
  };
}

Evaluator pointPartial(const Function& f, std::size_t which, NumberFormat format) {
  return [=](const Values& x) {
    Values y(x.size()), all(f.params.size());
    std::ranges::transform(x, y.begin(), [&](double point) {
      if (format == NumberFormat::Float64)
        f.activation.partials(point, f.params, all);
      else
        f.activation.roundedPartials(format, point, f.params, all);
      return all[which];
    });
    return y;
  };
}

Evaluator spanValue(const Function& f) {
  return [=](const Values& x) {
    Values y(x.size());
    f.activation.forward(x, f.params, y);
    return y;
  };
}

Evaluator spanSlope(const Function& f) {
  return [=](const Values& x) {
    Values y(x.size()), dy(x.size());
    f.activation.valueAndDerivative(x, f.params, y, dy);
    return dy;
  };
}

Evaluator spanPartial(const Function& f, std::size_t which) {
  return [=](const Values& x) {
    Values y(x.size());
    f.activation.partial(x, f.params, which, y);
    return y;
  };
}

Result<Evaluator> partialFor(const Function& f, const Quantity& quantity) {
  const std::optional<std::size_t> which = indexOfParameter(f.card(), *quantity.parameter);
  if (!which) return unknownParameter(f.card(), *quantity.parameter);
  const bool isSpan = quantity.path == Path::Span && quantity.format == NumberFormat::Float64;
  return isSpan ? spanPartial(f, *which) : pointPartial(f, *which, quantity.format);
}

Result<Evaluator> spanFor(const Function& f, int order) {
  if (order == 2)
    return Error{.what = "--path span has f and f' only", .where = {}, .hint = "use --path point for f''"};
  return order == 0 ? spanValue(f) : spanSlope(f);
}

}  // namespace

Result<Evaluator> evaluatorFor(const Function& function, const Quantity& quantity) {
  if (quantity.parameter) return partialFor(function, quantity);
  const bool isSpan = quantity.path == Path::Span && quantity.format == NumberFormat::Float64;
  if (isSpan) return spanFor(function, quantity.order);
  return pointDerivative(function, quantity.order, quantity.format);
}

}  // namespace alab
