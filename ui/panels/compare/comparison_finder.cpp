#include "ui/panels/compare/comparison_finder.h"

#include <algorithm>

#include "ui/panels/compare/cost_meter.h"

namespace alab {
namespace {

/// Sliders leave many functions behind.
constexpr std::size_t mostKept = 256;

bool isAmong(const std::vector<Function>& functions, const Function& function) {
  return std::ranges::find(functions, function) != functions.end();
}

}  // namespace

ComparisonFinder::ComparisonFinder(QObject* parent)
    : QObject(parent), m_job([this](Progress progress) { take(std::move(progress)); }) {}

const Comparison* ComparisonFinder::of(const Function& function) const {
  const auto found = std::ranges::find(m_known, function, &Comparison::function);
  return found == m_known.end() ? nullptr : &*found;
}

Comparison* ComparisonFinder::known(const Function& function) {
  const auto found = std::ranges::find(m_known, function, &Comparison::function);
  return found == m_known.end() ? nullptr : &*found;
}

void ComparisonFinder::find(const std::vector<Function>& functions, Costs costs) {
  m_wanted = functions;
  std::vector<Function> unknown;
  std::vector<Comparison> uncosted;
  for (const Function& function : functions) {
    const Comparison* comparison = of(function);
    if (!comparison) unknown.push_back(function);
    if (comparison && !comparison->cost && costs == Costs::Measure) uncosted.push_back(*comparison);
  }
  m_isBusy = !unknown.empty() || !uncosted.empty();
  if (!m_isBusy) return m_job.stop();
  m_job.start([=](const std::stop_token& stop, const Job<Progress>::Sink& sink) {
    compute(unknown, uncosted, costs, stop, sink);
  });
}

/// On the job's thread. Costs come last: nobody waits for them with the rest.
void ComparisonFinder::compute(const std::vector<Function>& functions,
                               const std::vector<Comparison>& uncosted, Costs costs,
                               const std::stop_token& stop, const Job<Progress>::Sink& sink) {
  Progress progress;
  for (const Function& function : functions) {
    std::optional<Comparison> comparison = compared(function, stop);
    if (!comparison) return;
    progress.comparisons.push_back(std::move(*comparison));
    sink(progress);
  }
  if (costs == Costs::Measure) {
    progress.comparisons.insert(progress.comparisons.end(), uncosted.begin(), uncosted.end());
    progress.layerCost = costOfLayer(stop);
    for (Comparison& comparison : progress.comparisons) {
      comparison.cost = costOf(comparison.function, stop);
      if (stop.stop_requested()) return;
      sink(progress);
    }
  }
  progress.isLast = true;
  sink(progress);
}

void ComparisonFinder::keep(Comparison comparison) {
  if (Comparison* before = known(comparison.function)) {
    if (comparison.cost) before->cost = comparison.cost;
    return;
  }
  const auto isForgettable = [this](const Comparison& kept) { return !isAmong(m_wanted, kept.function); };
  const auto oldest = std::ranges::find_if(m_known, isForgettable);
  if (m_known.size() >= mostKept && oldest != m_known.end()) m_known.erase(oldest);
  m_known.push_back(std::move(comparison));
}

void ComparisonFinder::take(Progress progress) {
  for (Comparison& comparison : progress.comparisons) keep(std::move(comparison));
  if (progress.layerCost) m_layerCost = progress.layerCost;
  if (progress.isLast) m_isBusy = false;
  emit found();
}

}  // namespace alab
