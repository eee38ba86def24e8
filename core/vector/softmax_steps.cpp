#include "core/vector/softmax_steps.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/names.h"

namespace alab {
namespace {

constexpr Names<SoftmaxForm, 2> forms({{SoftmaxForm::Textbook, "textbook"}, {SoftmaxForm::Stable, "stable"}});

/// Arithmetic of the format. Doubles are not computed in long double, which would round them twice.
class FormatArithmetic {
 public:
  explicit FormatArithmetic(NumberFormat format) : m_format(format) {}

  double number(long double x) const { return static_cast<double>(roundTo(m_format, x)); }
  double sum(double a, double b) const { return isDouble() ? a + b : number(wide(a) + b); }
  double difference(double a, double b) const { return isDouble() ? a - b : number(wide(a) - b); }
  double quotient(double a, double b) const { return isDouble() ? a / b : number(wide(a) / b); }
  double exp(double a) const { return number(std::exp(wide(a))); }

 private:
  static long double wide(double x) { return x; }
  bool isDouble() const { return m_format == NumberFormat::Float64; }

  NumberFormat m_format;
};

std::vector<double> eachOf(std::span<const double> values, auto operation) {
  std::vector<double> results(values.size());
  std::ranges::transform(values, results.begin(), operation);
  return results;
}

/// NaN spreads, as it does in NumPy's and PyTorch's max.
double largestOf(std::span<const double> values) {
  double largest = values[0];
  for (const double value : values)
    if (value > largest || std::isnan(value)) largest = value;
  return largest;
}

bool isBad(SoftmaxStep step, double value) {
  const bool isMask = step < SoftmaxStep::Power && value == -HUGE_VAL;
  return (!std::isfinite(value) && !isMask) || (step == SoftmaxStep::Sum && value == 0);
}

std::optional<BadCell> firstBadCell(const SoftmaxSteps& steps) {
  for (const SoftmaxStep step : {SoftmaxStep::Score, SoftmaxStep::Shifted, SoftmaxStep::Scaled,
                                 SoftmaxStep::Power, SoftmaxStep::Sum, SoftmaxStep::Probability}) {
    const std::span<const double> row = steps.row(step);
    for (std::size_t i = 0; i < row.size(); ++i)
      if (isBad(step, row[i])) return BadCell{step, i, row[i]};
  }
  return std::nullopt;
}

}  // namespace

std::span<const double> SoftmaxSteps::row(SoftmaxStep step) const {
  switch (step) {
    case SoftmaxStep::Score:
      return scores;
    case SoftmaxStep::Shifted:
      return shifted;
    case SoftmaxStep::Scaled:
      return scaled;
    case SoftmaxStep::Power:
      return powers;
    case SoftmaxStep::Sum:
      return {&sum, 1};
    case SoftmaxStep::Probability:
      return probabilities;
  }
  return {};
}

SoftmaxSteps softmaxSteps(std::span<const double> scores, double temperature, NumberFormat format,
                          SoftmaxForm form) {
  assert(!scores.empty());
  const FormatArithmetic in(format);
  const double divisor = in.number(temperature);
  SoftmaxSteps s;
  s.scores = eachOf(scores, [&](double z) { return in.number(z); });
  if (form == SoftmaxForm::Stable)
    s.shifted = eachOf(s.scores, [&, top = largestOf(s.scores)](double z) { return in.difference(z, top); });
  s.scaled = eachOf(form == SoftmaxForm::Stable ? s.shifted : s.scores,
                    [&](double z) { return in.quotient(z, divisor); });
  s.powers = eachOf(s.scaled, [&](double u) { return in.exp(u); });
  for (const double power : s.powers) s.sum = in.sum(s.sum, power);
  s.probabilities = eachOf(s.powers, [&](double power) { return in.quotient(power, s.sum); });
  s.firstBad = firstBadCell(s);
  return s;
}

double largestExponent(NumberFormat format) {
  const FormatFacts& f = facts(format);
  const long double largest = std::ldexp(2 - std::ldexp(1.0L, 1 - f.digits), f.maxExponent);
  return static_cast<double>(std::log(largest));
}

std::string_view nameOf(SoftmaxForm form) {
  return forms.nameOf(form);
}

std::optional<SoftmaxForm> softmaxFormNamed(std::string_view name) {
  return forms.named(name);
}

std::span<const SoftmaxForm> softmaxForms() {
  return forms.values();
}

}  // namespace alab
