// The figures of TrainPanel: what its chart shows, what is exported, and whether that is all there is to
// come.
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/train/maps/map_scene.h"
#include "ui/panels/train/scene/sweep_scene.h"
#include "ui/panels/train/train_panel.h"
#include "ui/panels/train/train_table.h"

namespace alab {

using namespace Qt::StringLiterals;

/// The sweep runs by itself where it is shown.
void TrainPanel::completeFigures() {
  if (m_document.state().train.view != TrainView::Sweep) m_race.play();
}

bool TrainPanel::areFiguresComplete() const {
  const TrainState& train = m_document.state().train;
  if (problem() || m_race.lines().empty()) return true;
  if (train.view == TrainView::Sweep) return m_sweep.news() && m_sweep.news()->isFinished;
  const auto& news = m_race.news();
  return news && (news->isFinished || news->epoch >= train.training.epochs);
}

std::optional<Error> TrainPanel::problem() const {
  if (m_race.problem()) return m_race.problem();
  const bool isSweep = m_document.state().train.view == TrainView::Sweep;
  return isSweep && m_sweep.news() ? m_sweep.news()->problem : std::nullopt;
}

TrainFigure TrainPanel::figure() const {
  const auto& news = m_race.news();
  TrainFigure figure{.lines = m_race.lines(), .state = m_document.state().train, .cursor = m_hand.pointer()};
  if (news) {
    figure.task = news->task;
    figure.pair = news->pair;
    figure.classes = std::max<std::size_t>(news->data->train.targets.size(), 2);
  }
  return figure;
}

PlotScene TrainPanel::sceneOf(const TrainFigure& shown) const {
  PlotScene scene = shown.state.view == TrainView::Gradient   ? gradientScene(shown)
                    : shown.state.view == TrainView::Accuracy ? accuracyScene(shown)
                    : shown.state.view == TrainView::Learned  ? learnedScene(shown)
                    : shown.state.view == TrainView::Sweep    ? sweepScene(shown, m_sweep.points())
                                                              : lossScene(shown);
  if (problem()) {
    scene.panes.front().message = coreText(*problem());
    scene.panes.front().notes.clear();
  }
  return scene;
}

std::vector<Exportable> TrainPanel::exportables(QSize) const {
  const bool isSweep = m_document.state().train.view == TrainView::Sweep;
  const auto values = [isSweep, lines = m_race.lines(),
                       points = m_sweep.points()](const std::optional<TableSettings>&) {
    return isSweep ? sweepTable(lines, points) : trainTable(lines);
  };
  const auto ofMaps = [lines = m_race.lines(), news = m_race.news()](const std::optional<TableSettings>&) {
    return mapsTable(lines, news.get());
  };
  TrainFigure chart = figure();
  chart.cursor.reset();  // the pointer is for the hand
  PlotScene maps = mapsScene(m_race.lines(), m_race.news().get());
  maps.metadata = trainMetadata(chart);
  return {{u"train"_s, tr("Chart"), sceneOf(chart), values, false},
          {u"maps"_s, tr("Maps"), maps, ofMaps, false}};
}

}  // namespace alab
