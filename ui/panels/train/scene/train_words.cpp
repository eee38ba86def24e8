#include "ui/panels/train/scene/train_words.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr double littleGradient = 0.01;  ///< of the last hidden layer's, in the first one: worth a sentence
constexpr double largestRateToTry = 1;

/// Two digits that matter, as a share: "0.012 %".
QString percent(double share) {
  const double value = 100 * share;
  const int decimals = value <= 0 ? 0 : std::clamp(1 - int(std::floor(std::log10(value))), 0, 12);
  return TrainScene::tr("%1 %").arg(QString::number(value, 'f', decimals));
}

/// What the first layer gets of the gradient at the output.
std::optional<double> gradientLeft(const RaceReport& report) {
  const auto& layers = report.insight.layers;
  if (layers.size() < 2 || !(layers.back().rmsD > 0)) return std::nullopt;
  return layers.front().rmsD / layers.back().rmsD;
}

QString divergedWords(const TrainLine& line, double rate) {
  const QString smaller = QString::number(std::min(rate / 3, largestRateToTry), 'g', 1);
  return TrainScene::tr("diverged at epoch %1: try a rate under %2")
      .arg(*line.report->divergedAt)
      .arg(smaller);
}

}  // namespace

QString metricText(double metric, Task task) {
  if (task == Task::Values) return TrainScene::tr("R² %1").arg(QString::number(metric, 'f', 2));
  return TrainScene::tr("%1 %").arg(QString::number(100 * metric, 'f', 0));
}

QString tileTitle(const TrainLine& line, Task task) {
  if (line.report->divergedAt && line.report->isEmpty())
    return TrainScene::tr("%1   diverged").arg(line.name);
  if (line.report->isEmpty()) return line.name;
  return TrainScene::tr("%1   test %2").arg(line.name, metricText(line.report->firstMetric, task));
}

std::optional<QString> sentenceOn(const TrainLine& line, double rate) {
  const RaceReport& report = *line.report;
  if (report.divergedAt) return divergedWords(line, rate);
  if (report.dead > 0) return TrainScene::tr("%1 of %2 units are dead").arg(report.dead).arg(report.units);
  const auto left = gradientLeft(report);
  if (left && *left < littleGradient)
    return TrainScene::tr("layer 1 gets %1 of the gradient").arg(percent(*left));
  return std::nullopt;
}

namespace {

/// Of many functions a list would be longer than the chart is high.
QString reachedByMany(const std::vector<int>& epochs, std::size_t functions) {
  const auto [first, last] = std::ranges::minmax(epochs);
  return TrainScene::tr("by %1 of %2 functions, after %3 to %4 epochs")
      .arg(epochs.size())
      .arg(functions)
      .arg(first)
      .arg(last);
}

QString reachedByFew(const std::vector<TrainLine>& lines) {
  QStringList there, missing;
  for (const TrainLine& line : lines)
    if (const auto epochs = line.report->epochsToThreshold)
      there += TrainScene::tr("%1 after %n epoch(s)", nullptr, int(*epochs)).arg(line.name);
    else
      missing += line.name;
  const QString sentence = there.join(QStringLiteral(", "));
  if (missing.isEmpty()) return sentence;
  return TrainScene::tr("%1; not yet: %2").arg(sentence, missing.join(QStringLiteral(", ")));
}

}  // namespace

std::optional<QString> reachedWords(const std::vector<TrainLine>& lines, Task task) {
  constexpr std::size_t few = 4;
  std::vector<int> epochs;
  for (const TrainLine& line : lines)
    if (line.report->epochsToThreshold) epochs.push_back(int(*line.report->epochsToThreshold));
  if (epochs.empty()) return std::nullopt;
  const QString words = lines.size() > few ? reachedByMany(epochs, lines.size()) : reachedByFew(lines);
  return TrainScene::tr("%1 reached: %2").arg(metricText(metricToReach, task), words);
}

std::optional<QString> comparison(const std::vector<TrainLine>& lines, std::size_t seeds) {
  std::vector<const TrainLine*> known;
  for (const TrainLine& line : lines)
    if (!line.report->isEmpty()) known.push_back(&line);
  if (known.size() < 2) return std::nullopt;
  if (seeds < 3) return TrainScene::tr("One or two seeds cannot tell a difference from chance: take five.");
  for (const TrainLine* a : known)
    for (const TrainLine* b : known)
      if (!isWithinNoise(*a->report, *b->report))
        return TrainScene::tr("Test results differ by more than what the seeds make.");
  return TrainScene::tr("Test results: no difference beyond what the seeds make.");
}

namespace {

QString rounded(double value) {
  return QString::number(value, 'f', 3).replace(u'-', u'−');
}

}  // namespace

std::vector<SaidLine> lineWords(const Line& leastSquares, const std::optional<LineUpdate>& next) {
  std::vector<SaidLine> words = {
      {{},
       TrainScene::tr(
           "Least squares (dashed): y = %1 x + %2. Not + 10: noise from 0 to 1 has the mean 0.5, and no "
           "line can tell it from b.")
           .arg(rounded(leastSquares.slope), rounded(leastSquares.intercept)),
       -1}};
  if (!next) return words;
  const QString x = rounded(next->x), error = rounded(next->error()), rate = QString::number(next->rate);
  const auto say = [&words](const QString& sentence) { words.push_back({{}, sentence, -1}); };
  say(TrainScene::tr("Next sample: x = %1, y = %2").arg(x, rounded(next->y)));
  say(TrainScene::tr("guess: w x + b = %1 · %2 + %3 = %4, error %5")
          .arg(rounded(next->before.slope), x, rounded(next->before.intercept), rounded(next->guess()),
               error));
  say(TrainScene::tr("w: %1 − %2 · 2 · (%3) · %4 = %5")
          .arg(rounded(next->before.slope), rate, error, x, rounded(next->after.slope)));
  say(TrainScene::tr("b: %1 − %2 · 2 · (%3) = %4")
          .arg(rounded(next->before.intercept), rate, error, rounded(next->after.intercept)));
  return words;
}

std::vector<SaidLine> raceWords(const std::vector<TrainLine>& lines, const TrainSettings& training, Task task,
                                std::size_t epoch) {
  if (epoch == 0) {
    const QString invitation = TrainScene::tr("Space: %1 × %2, %3", "functions, seeds, epochs")
                                   .arg(TrainScene::tr("%n function(s)", nullptr, int(lines.size())),
                                        TrainScene::tr("%n seed(s)", nullptr, int(training.seeds)),
                                        TrainScene::tr("%n epoch(s)", nullptr, int(training.epochs)));
    return {{{}, invitation, -1}};
  }
  std::vector<SaidLine> words;
  for (const TrainLine& line : lines)
    if (const auto sentence = sentenceOn(line, training.optimizer.rate))
      words.push_back({line.name, *sentence, line.slot});
  for (const TrainLine& line : lines)
    if (line.report->stoppedBy)
      words.push_back(
          {line.name, TrainScene::tr("has stopped by epoch %1").arg(*line.report->stoppedBy), line.slot});
  for (const auto& sentence : {reachedWords(lines, task), comparison(lines, training.seeds)})
    if (sentence) words.push_back({{}, *sentence, -1});
  return words;
}

}  // namespace alab
