#include "core/formula/formula_model.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>

#include "core/activation/limits.h"
#include "core/formula/program/branches.h"
#include "core/formula/program/rewrite.h"
#include "core/formula/program/ties.h"
#include "core/formula/text/tree_text.h"
#include "core/formula/tree/conditions.h"
#include "core/formula/tree/vocabulary.h"

namespace alab {
namespace {

using Real = long double;  // as in BuiltIn: 11 spare bits

/// The values of a tape in the number type N at x.
template <class N>
const std::vector<N>& valuesAt(const Tape& tape, const N& x, std::span<const N> params) {
  thread_local std::vector<N> values;
  evaluateAll<N>(tape, x, params, values);
  return values;
}

const std::vector<Jet<Real>>& jetsAt(const Tape& tape, Real x, Params params) {
  thread_local std::vector<Jet<Real>> constants;
  constants.assign(params.begin(), params.end());
  return valuesAt<Jet<Real>>(tape, Jet<Real>::variable(x), constants);
}

/// df/dparams[which] in the number type N.
template <class N>
N partialOf(const Tape& tape, const N& x, std::span<const N> params, std::size_t which) {
  using Partial = Grad<N, 1>;
  std::vector<Partial> p(params.begin(), params.end());
  p[which] = Partial::variable(params[which], 0);
  return valuesAt<Partial>(tape, Partial(x), p).back().d[0];
}

double narrowed(NumberFormat format, double x) {
  return static_cast<double>(roundTo(format, x));
}
double narrowed(NumberFormat format, Rounded x) {
  return narrowed(format, static_cast<double>(x.value));
}
Derivatives narrowed(NumberFormat format, const Derivatives& d) {
  return {narrowed(format, d.f), narrowed(format, d.d1), narrowed(format, d.d2)};
}

std::vector<double> narrowed(NumberFormat format, Params params) {
  std::vector<double> p;
  for (const double value : params) p.push_back(narrowed(format, value));
  return p;
}

template <class N>
std::vector<N> roundedNumbers(NumberFormat format, const std::vector<double>& params) {
  std::vector<N> p;
  for (const double value : params) p.push_back(N(Rounded(value, format)));
  return p;
}

std::uint64_t nextSerial() {
  static std::atomic<std::uint64_t> serial = 0;
  return ++serial;
}

}  // namespace

FormulaModel::FormulaModel(Definition definition)
    : m_definition(std::move(definition)), m_serial(nextSerial()) {
  std::vector<std::string> names;
  for (const ParameterDefinition& p : m_definition.parameters) names.push_back(p.name);
  m_asWritten = tapeOf(m_definition.tree, names, Reading::AsWritten);
  m_tape = tapeOf(rewritten(m_definition.tree), names, Reading::Accurate);
  m_reach = reachOf<double>(m_tape);
  m_floatReach = reachOf<float>(m_tape);
  fillCard();
}

void FormulaModel::fillCard() {
  m_formula = treeText(withExplicitConditions(m_definition.tree));
  m_card.id = m_definition.text;
  m_card.name = m_definition.body;
  m_card.formula = m_formula;
  for (const ParameterDefinition& p : m_definition.parameters) m_names.push_back({p.name, symbolOf(p.name)});
  for (std::size_t i = 0; i < m_names.size(); ++i) {
    const ParameterDefinition& p = m_definition.parameters[i];
    m_card.params.push_back({.name = m_names[i].name,
                             .symbol = m_names[i].symbol,
                             .meaning = {},
                             .initial = p.initial,
                             .slider = p.slider,
                             .learnable = p.isLearnable ? Learnable::Yes : Learnable::No});
  }
}

std::vector<double> FormulaModel::kinks(Params params) const {
  const std::lock_guard lock(m_mutex);
  if (!m_hasKinks || !std::ranges::equal(params, m_kinkParams)) {
    m_kinks = kinksOf(m_tape, params);
    m_kinkParams.assign(params.begin(), params.end());
    m_hasKinks = true;
  }
  return m_kinks;
}

bool FormulaModel::isSame(const ActivationModel& other) const {
  const auto* const formula = dynamic_cast<const FormulaModel*>(&other);
  return formula && formula->m_definition.text == m_definition.text;
}

Derivatives FormulaModel::at(double x, Params params) const {
  if (!std::isfinite(x)) return atNonFinite(x, params);
  const std::vector<Jet<Real>>& values = jetsAt(m_tape, x, params);
  const Jet<Real>& j = values.back();
  return {static_cast<double>(j.f), static_cast<double>(j.d1),
          isAtTie(m_tape, values) ? 0 : static_cast<double>(j.d2)};
}

Derivatives FormulaModel::atNonFinite(double x, Params params) const {
  const auto jet = [&](Real u) { return jetsAt(m_tape, u, params).back(); };
  return {limits::evaluate(x, [&](Real u) { return jet(u).f; }),
          limits::evaluate(x, [&](Real u) { return jet(u).d1; }),
          limits::evaluate(x, [&](Real u) { return jet(u).d2; })};
}

double FormulaModel::partialAt(double x, Params params, std::size_t which) const {
  const std::vector<Real> p(params.begin(), params.end());
  return limits::evaluate(x, [&](Real u) { return partialOf<Real>(m_tape, u, p, which); });
}

void FormulaModel::partials(double x, Params params, std::span<double> out) const {
  assert(out.size() == params.size());
  for (std::size_t k = 0; k < out.size(); ++k) out[k] = partialAt(x, params, k);
}

Derivatives FormulaModel::rounded(NumberFormat format, double x, Params params) const {
  const double input = narrowed(format, x);
  const std::vector<double> p = narrowed(format, params);
  if (!std::isfinite(input)) return narrowed(format, atNonFinite(input, p));
  const auto numbers = roundedNumbers<Jet<Rounded>>(format, p);
  const auto& values =
      valuesAt<Jet<Rounded>>(m_asWritten, Jet<Rounded>::variable(Rounded(input, format)), numbers);
  const Jet<Rounded>& j = values.back();
  return narrowed(format, {narrowed(format, j.f), narrowed(format, j.d1),
                           isAtTie(m_asWritten, values) ? 0 : narrowed(format, j.d2)});
}

void FormulaModel::roundedPartials(NumberFormat format, double x, Params params,
                                   std::span<double> out) const {
  assert(out.size() == params.size());
  const double input = narrowed(format, x);
  const std::vector<double> p = narrowed(format, params);
  const auto numbers = roundedNumbers<Rounded>(format, p);
  for (std::size_t k = 0; k < out.size(); ++k)
    out[k] = std::isfinite(input)
                 ? narrowed(format, partialOf<Rounded>(m_asWritten, Rounded(input, format), numbers, k))
                 : narrowed(format, partialAt(input, p, k));
}

}  // namespace alab
