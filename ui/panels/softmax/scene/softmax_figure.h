#pragma once
// SoftmaxFigure: one picture of the Softmax page with the numbers behind it. All of them are functions of the
// state.
#include <QCoreApplication>

#include "core/state/softmax_state.h"
#include "core/vector/softmax.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// The translation context of all words in the figures of this page.
class SoftmaxScene {
  Q_DECLARE_TR_FUNCTIONS(alab::SoftmaxScene)
};

struct SoftmaxFigure {
  QString id;     ///< "scores", "jacobian"
  QString title;  ///< translated
  PlotScene scene;
  DataTable table;
};

inline Softmax softmaxOf(const SoftmaxState& state) {
  return Softmax(state.scores, state.temperature);
}

/// Stamped into exported files: what made the figure.
QMap<QString, QString> softmaxMetadata(const SoftmaxState& state);

/// "1, 2, 3": the classes as a column of data.
std::vector<double> classColumn(std::size_t count);

}  // namespace alab
