#include "ui/panels/softmax/softmax_edit.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace alab {
namespace {

class SoftmaxEdit {
  Q_DECLARE_TR_FUNCTIONS(alab::SoftmaxEdit)
};

}  // namespace

void editSoftmax(Document& document, const QString& mergeKey,
                 const std::function<void(SoftmaxState&)>& mutate) {
  document.edit([] { return SoftmaxEdit::tr("change the softmax"); }, mergeKey,
                [&mutate](LabState& next) { mutate(next.softmax); });
}

void moveScore(SoftmaxState& state, std::size_t i, double value) {
  std::vector<double>& scores = state.scores;
  if (i >= scores.size()) return;
  if (!state.together) {
    scores[i] = std::clamp(value, scoreLimits.lower, scoreLimits.upper);
    return;
  }
  const auto [least, most] = std::ranges::minmax(scores);
  const double step = std::clamp(value - scores[i], scoreLimits.lower - least, scoreLimits.upper - most);
  // Rounded to what can be seen, or 0.1 + 0.2 would be written with 17 digits.
  for (double& score : scores) score = std::round((score + step) * 1e9) / 1e9;
}

void setScores(SoftmaxState& state, const std::vector<double>& scores) {
  state.scores = scores;
  state.target = std::min(state.target, scores.size() - 1);
}

void setClassCount(SoftmaxState& state, std::size_t count) {
  std::vector<double> scores = state.scores;
  scores.resize(std::clamp(count, fewestScores, mostScores), 0);
  setScores(state, scores);
}

QString problemWithScores(const std::vector<double>& scores) {
  if (!std::ranges::all_of(scores, [](double score) { return std::isfinite(score); }))
    return SoftmaxEdit::tr("A bar has an end: infinite scores cannot be shown.");
  if (scores.size() < fewestScores)
    return SoftmaxEdit::tr("One score alone always has probability 1: write at least two.");
  if (scores.size() > mostScores)
    return SoftmaxEdit::tr("At most %1 scores: each of them is a bar.").arg(mostScores);
  for (const double score : scores)
    if (!scoreLimits.contains(score)) return SoftmaxEdit::tr("Scores go from −1000000 to 1000000.");
  return {};
}

}  // namespace alab
