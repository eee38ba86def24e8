#include "app/commands/trained.h"

#include <limits>

#include "app/commands/progress.h"
#include "core/activation/reference.h"
#include "core/range.h"
#include "ui/jobs/thread_workers.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QString labelOf(const Function& function) {
  return QString::fromStdString(functionText(function));
}

DataTable emptyTable(const QStringList& columns) {
  return {.columns = columns,
          .values = std::vector<std::vector<double>>(std::size_t(columns.size())),
          .labelColumn = u"activation"_s,
          .labels = {}};
}

/// All rows, nothing measured yet.
DataTable epochTable(const TrainExperiment& experiment) {
  DataTable table = emptyTable({u"seed"_s, u"epoch"_s, u"train_loss"_s, u"test_loss"_s, u"metric"_s});
  const std::size_t epochs = experiment.settings.epochs + 1;
  for (const Function& function : experiment.functions) {
    const QString label = labelOf(function);
    for (std::size_t row = 0; row < experiment.settings.seeds * epochs; ++row) {
      table.labels.append(label);
      table.values[0].push_back(double(row / epochs + 1));
      table.values[1].push_back(double(row % epochs));
    }
  }
  for (std::size_t column = 2; column < table.values.size(); ++column)
    table.values[column].assign(table.values[0].size(), nan);
  return table;
}

template <class T>
void fillEpoch(const Race<T>& race, DataTable& table) {
  const std::size_t epochs = race.settings().epochs + 1;
  for (std::size_t f = 0; f < race.functions(); ++f)
    for (std::size_t seed = 0; seed < race.seeds(); ++seed) {
      const RaceRun<T>& run = race.run(f, seed);
      if (run.divergedAt) continue;
      const std::size_t row = (f * race.seeds() + seed) * epochs + race.epoch();
      table.values[2][row] = run.train.loss;
      table.values[3][row] = run.test.loss;
      table.values[4][row] = run.test.metric;
    }
}

/// Epoch by epoch, for each one is measured.
template <class T>
Trained trainIn(const TrainExperiment& experiment) {
  ThreadWorkers workers = experiment.threads > 0 ? ThreadWorkers(experiment.threads) : ThreadWorkers();
  Progress progress;
  Race<T> race(experiment.settings, experiment.functions, experiment.parts);
  Trained trained;
  if (experiment.wantsEpochs()) trained.epochs = epochTable(experiment);
  const auto keep = [&] {
    if (experiment.wantsEpochs()) fillEpoch(race, trained.epochs);
  };
  for (keep(); !race.isFinished(); keep()) {
    race.advance(1, workers);
    progress.tell(double(race.epoch()) / double(experiment.settings.epochs));
  }
  for (std::size_t f = 0; f < race.functions(); ++f) trained.reports.push_back(reportOn(race, f));
  trained.pair = pairFor(experiment.settings.output, experiment.parts.train.task);
  return trained;
}

/// Nothing is known of a function all of whose runs diverged.
std::vector<double> resultsOf(const RaceReport& report) {
  const double diverged = double(report.diverged);
  if (report.isEmpty()) return {nan, nan, nan, nan, nan, infinity, nan, nan, diverged};
  return {report.finalMetric.median,
          report.finalMetric.lower,
          report.finalMetric.upper,
          report.finalLoss.median,
          report.trainLoss.median.back(),
          report.epochsToThreshold.value_or(infinity),
          report.dead,
          report.units,
          diverged};
}

}  // namespace

Trained train(const TrainExperiment& experiment) {
  return experiment.isDouble ? trainIn<double>(experiment) : trainIn<float>(experiment);
}

DataTable resultTable(const TrainExperiment& experiment, const Trained& trained) {
  const QString metric = experiment.parts.train.task == Task::Values ? u"r2"_s : u"accuracy"_s;
  DataTable table = emptyTable({metric, metric + u"_10"_s, metric + u"_90"_s, u"test_loss"_s, u"train_loss"_s,
                                u"epochs_to_95"_s, u"dead_units"_s, u"units"_s, u"diverged"_s});
  for (std::size_t f = 0; f < trained.reports.size(); ++f) {
    table.labels.append(labelOf(experiment.functions[f]));
    const std::vector<double> results = resultsOf(trained.reports[f]);
    for (std::size_t c = 0; c < results.size(); ++c) table.values[c].push_back(results[c]);
  }
  return table;
}

}  // namespace alab
