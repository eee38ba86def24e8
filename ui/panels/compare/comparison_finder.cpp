#include "ui/panels/compare/comparison_finder.h"

#include <algorithm>

namespace alab {
namespace {

/// Sliders leave many functions behind; of the catalogue and a full bar none is forgotten.
constexpr std::size_t mostKept = 256;

}  // namespace

ComparisonFinder::ComparisonFinder(QObject* parent)
    : QObject(parent), m_job([this](Progress progress) { take(std::move(progress)); }) {}

const Comparison* ComparisonFinder::of(const Function& function) const {
  const auto known = std::ranges::find(m_known, function, &Comparison::function);
  return known == m_known.end() ? nullptr : &*known;
}

void ComparisonFinder::find(const std::vector<Function>& functions) {
  std::vector<Function> unknown;
  for (const Function& function : functions)
    if (!of(function)) unknown.push_back(function);
  m_isBusy = !unknown.empty();
  if (!m_isBusy) return m_job.stop();
  m_job.start([unknown](const std::stop_token& stop, const Job<Progress>::Sink& sink) {
    Progress progress;
    for (const Function& function : unknown) {
      std::optional<Comparison> comparison = compared(function, stop);
      if (!comparison) return;
      progress.comparisons.push_back(std::move(*comparison));
      progress.isLast = progress.comparisons.size() == unknown.size();
      sink(progress);
    }
  });
}

void ComparisonFinder::keep(Comparison comparison) {
  if (of(comparison.function)) return;
  if (m_known.size() == mostKept) m_known.erase(m_known.begin());
  m_known.push_back(std::move(comparison));
}

void ComparisonFinder::take(Progress progress) {
  for (Comparison& comparison : progress.comparisons) keep(std::move(comparison));
  if (progress.isLast) m_isBusy = false;
  emit found();
}

}  // namespace alab
