#pragma once
#include <cmath>
#include <set>

#include "core/formula/reference.h"
#include "core/state/lab_state.h"

namespace alab {

/// Whether every setting is one that a file may leave behind: inside its limits, and fitting the others.
inline bool isSound(const LabState& state) {
  const Selection& selection = state.selection;
  std::set<int> colours;
  for (const ChosenFunction& f : selection.functions) {
    const auto activation = findAnyActivation(f.id);
    if (!activation || activation->card().params.size() != f.params.size()) return false;
    if (!activation->checked(f.params) || f.slot < 0 || !colours.insert(f.slot).second) return false;
  }
  const bool focusFits =
      selection.functions.empty() ? selection.focused == -1 : selection.focusedFunction() != nullptr;
  const bool comparedFits = selection.compared == -1 || selection.bySlot(selection.compared);
  const TableSettings& table = state.explore.table;
  const bool tableFits =
      table.step > 0 && table.from <= table.to && (table.to - table.from) / table.step < maxTableRows;
  const TrainState& train = state.train;
  const bool trainFits = !problemWith(train.training) && !train.data.features.isEmpty() &&
                         fits(train.training.output, facts(train.data.kind).task);
  const SoftmaxState& softmax = state.softmax;
  const bool softmaxFits = softmax.scores.size() >= fewestScores && softmax.scores.size() <= mostScores &&
                           softmax.target < softmax.scores.size() && !softmax.matrix.empty() &&
                           softmax.matrix.size() % softmax.columns == 0;
  return selection.functions.size() <= maxFunctions && focusFits && comparedFits && tableFits && trainFits &&
         softmaxFits && std::isfinite(state.explore.probe.x) && state.explore.signal.sigma > 0;
}

}  // namespace alab
