// Any bytes as a formula: what is refused has a place inside the text, and what is accepted reads back to
// itself, is computed everywhere, and has few finite kinks.
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "core/formula/echo.h"
#include "core/formula/formula.h"
#include "core/formula/text/parser.h"
#include "core/formula/text/tree_text.h"

namespace {

using namespace alab;

void require(bool holds) {
  if (!holds) std::abort();
}

void checkRefusal(const FormulaError& error, std::string_view text) {
  require(error.at.offset <= std::max(text.size(), longestFormula));
  require(error.at.length <= text.size());
  require(!error.error.what.empty());
  require(inWords(error, text).line().size() < 1000);
}

void checkReadsBack(const Activation& activation) {
  const auto again = formulaActivation(activation.card().id);
  require(bool(again));
  require(*again == activation && again->card().id == activation.card().id);
  const auto tree = parseExpression(activation.card().formula);
  require(!tree || treeText(*tree) == activation.card().formula);  // its text may be longer than allowed
}

void checkEcho(std::string_view text) {
  const auto echo = echoOf(text);
  require(bool(echo) && !echo->tex.empty());
  require(echo->derivative.empty() == echo->derivativeTex.empty());
  if (!echo->derivative.empty()) require(echo->derivative.size() < 10'000);
}

/// Points, spans and narrow formats run; a span never gives a number where the point is none.
void checkValues(const Activation& activation) {
  const std::vector<double> x = {-HUGE_VAL, -1e30, -40, -1,  -0.5,  0,        1e-300,
                                 0.25,      1,     3,   710, 1e200, HUGE_VAL, NAN};
  const std::vector<double> params = activation.defaults();
  std::vector<double> y(x.size()), dy(x.size()), partials(params.size());
  activation.valueAndDerivative(x, params, y, dy);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const Derivatives d = activation.at(x[i], params);
    activation.partials(x[i], params, partials);
    activation.rounded(NumberFormat::Float16, x[i], params);
    if (!std::isfinite(x[i])) require(y[i] == d.f || (std::isnan(y[i]) && std::isnan(d.f)));
  }
  require(std::isnan(activation.at(NAN, params).f));
}

void checkKinks(const Activation& activation) {
  const std::vector<double> kinks = activation.kinks(activation.defaults());
  require(kinks.size() <= 1000);
  for (std::size_t i = 0; i < kinks.size(); ++i)
    require(std::isfinite(kinks[i]) && (i == 0 || kinks[i - 1] < kinks[i]));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  const auto activation = formulaActivation(text);
  if (!activation) {
    checkRefusal(activation.error(), text);
    return 0;
  }
  checkReadsBack(*activation);
  checkEcho(text);
  checkValues(*activation);
  checkKinks(*activation);
  return 0;
}
