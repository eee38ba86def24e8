#pragma once
// Figures of the Train page as values.
#include <QPointF>

#include "core/state/lab_state.h"
#include "ui/panels/train/train_line.h"
#include "ui/plot/plot_scene.h"

namespace alab {

struct TrainFigure {
  std::vector<TrainLine> lines;  ///< of the visible functions; the focused one is drawn on top
  TrainState state;
  Task task = Task::Binary;
  OutputPair pair = OutputPair::SigmoidCrossEntropy;
  std::size_t classes = 2;
  std::optional<QPointF> cursor = {};  ///< where the pointer is in a chart over epochs: epoch and value
};

/// Test loss thick with its band over the seeds, training loss thin, and where guessing would be.
PlotScene lossScene(const TrainFigure& figure);
/// The metric of the test part with its band.
PlotScene accuracyScene(const TrainFigure& figure);
/// Parameters of activations that are learned, over the epochs: means over units, with their bands over
/// seeds.
PlotScene learnedScene(const TrainFigure& figure);
/// RMS of dL/dz, layer by layer, of the first seed.
PlotScene gradientScene(const TrainFigure& figure);

/// What the metric of a task is, at an axis.
QString metricLabel(Task task);

/// The loss of guessing all classes alike: ln 2 for two of them; nothing for values.
std::optional<double> guessingLoss(Task task, OutputPair pair, std::size_t classes);

/// The settings that made the figure, for exported files.
QMap<QString, QString> trainMetadata(const TrainFigure& figure);

}  // namespace alab
