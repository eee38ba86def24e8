#include "app/commands/train_figure.h"

#include "ui/panels/train/scene/curve_scene.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

std::vector<TrainLine> linesOf(const TrainExperiment& experiment, const Trained& trained) {
  std::vector<TrainLine> lines;
  for (std::size_t f = 0; f < experiment.functions.size(); ++f) {
    const Function& function = experiment.functions[f];
    lines.push_back({.function = function,
                     .name = displayName({.id = std::string(function.card().id), .params = function.params}),
                     .slot = int(f),
                     .isFocused = f == 0,
                     .report = std::make_shared<const RaceReport>(trained.reports[f])});
  }
  return lines;
}

/// What only a call can have: a file as its data, another number type.
void addMetadata(const TrainExperiment& experiment, QMap<QString, QString>& data) {
  data[u"data"_s] = QString::fromStdString(experiment.dataName);
  data[u"points"_s] = QString::number(experiment.parts.train.samples() + experiment.parts.test.samples());
  if (!dataKindNamed(experiment.dataName)) data.remove(u"noise"_s);
  data[u"format"_s] = experiment.isDouble ? u"float64"_s : u"float32"_s;
}

}  // namespace

PlotScene trainFigure(const TrainExperiment& experiment, const Trained& trained) {
  TrainState state;
  state.data = experiment.data;
  state.training = experiment.settings;
  PlotScene scene = lossScene({.lines = linesOf(experiment, trained),
                               .state = state,
                               .task = experiment.parts.train.task,
                               .pair = trained.pair,
                               .classes = experiment.parts.train.targets.size()});
  addMetadata(experiment, scene.metadata);
  return scene;
}

}  // namespace alab
