#include "core/state/softmax_reader.h"

#include <algorithm>

namespace alab {
namespace {

void repairScores(std::vector<double>& scores, const JsonPlace& place) {
  if (scores.size() >= fewestScores && scores.size() <= mostScores) return;
  const bool areMany = scores.size() > mostScores;
  place.report(ALAB_TEXT("expected %1 to %2 scores"),
               areMany ? ALAB_TEXT("the first of them are taken") : ALAB_TEXT("0 is added"),
               {std::to_string(fewestScores), std::to_string(mostScores)});
  scores.resize(areMany ? mostScores : fewestScores);
}

void repairMatrix(SoftmaxState& softmax, const JsonPlace& place) {
  if (!softmax.matrix.empty() && softmax.matrix.size() % softmax.columns == 0) return;
  (place / "matrix").report(ALAB_TEXT("these are no whole rows"), ALAB_TEXT("the usual ones are taken"));
  softmax.matrix = SoftmaxState().matrix;
  softmax.columns = SoftmaxState().columns;
}

}  // namespace

void repair(SoftmaxState& softmax, const JsonPlace& place) {
  repairScores(softmax.scores, place / "scores");
  repairMatrix(softmax, place);
  if (softmax.target < softmax.scores.size()) return;
  (place / "target").report(ALAB_TEXT("there is no such class"), ALAB_TEXT("the first one is taken"));
  softmax.target = 0;
}

}  // namespace alab
