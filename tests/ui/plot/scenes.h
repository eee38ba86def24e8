#pragma once
// Scenes for the tests of plots.
#include <cmath>
#include <functional>

#include "ui/plot/paint/pane_geometry.h"
#include "ui/plot/plot_scene.h"

namespace alab {

inline Series curve(const QString& label, int slot, const std::function<double(double)>& f,
                    Range range = {-6, 6}, int count = 601) {
  Series series = {.id = label, .label = label, .role = SeriesRole::Curve, .slot = slot, .x = {}, .y = {}};
  for (int i = 0; i < count; ++i) {
    series.x.push_back(range.lower + range.span() * i / (count - 1));
    series.y.push_back(f(series.x.back()));
  }
  return series;
}

inline double sigmoid(double x) {
  return 1 / (1 + std::exp(-x));
}

inline double sigmoidSlope(double x) {
  return sigmoid(x) * (1 - sigmoid(x));
}

inline PlotPane pane(const QString& id, Range y, std::vector<Series> series) {
  PlotPane p;
  p.id = id;
  p.y = {.label = id, .range = y};
  p.series = std::move(series);
  return p;
}

/// -6 to 6 over -1 to 2 on 600x300 px.
inline PaneGeometry wideGeometry() {
  return {.id = QStringLiteral("f"),
          .rect = {0, 0, 600, 300},
          .x = {.label = {}, .range = {-6, 6}},
          .y = {.label = {}, .range = {-1, 2}}};
}

/// Sigmoid, tanh and ReLU over their slopes: the first screen.
inline PlotScene firstScene() {
  const auto tanhSlope = [](double x) { return 1 - std::tanh(x) * std::tanh(x); };
  PlotScene scene;
  scene.x = {.label = QStringLiteral("x"), .range = {-6, 6}};
  scene.panes.push_back(pane(QStringLiteral("f"), {-1.2, 2.7},
                             {curve(QStringLiteral("Sigmoid"), 0, sigmoid),
                              curve(QStringLiteral("Tanh"), 1, [](double x) { return std::tanh(x); }),
                              curve(QStringLiteral("ReLU"), 2, [](double x) { return std::max(x, 0.0); })}));
  scene.panes.push_back(
      pane(QStringLiteral("d1"), {-0.15, 1.25},
           {curve(QStringLiteral("Sigmoid"), 0, sigmoidSlope), curve(QStringLiteral("Tanh"), 1, tanhSlope)}));
  scene.panes[0].stretch = 300;
  scene.panes[1].stretch = 190;
  return scene;
}

/// A step from 0 to 1 at x = 0, broken there, with the dots of a jump.
inline PlotScene jumpScene() {
  Series step = {
      .id = QStringLiteral("step"), .label = {}, .role = SeriesRole::Curve, .slot = 0, .x = {}, .y = {}};
  step.x = {-6, 0, 0, 0, 6};
  step.y = {0, 0, std::nan(""), 1, 1};
  PlotScene scene;
  scene.x = {.label = QStringLiteral("x"), .range = {-6, 6}};
  scene.panes.push_back(pane(QStringLiteral("f"), {-0.5, 1.5}, {step}));
  scene.panes[0].markers = {{.kind = MarkerKind::OpenDot, .x = 0, .y = 0, .slot = 0, .label = {}},
                            {.kind = MarkerKind::FilledDot, .x = 0, .y = 1, .slot = 0, .label = {}}};
  return scene;
}

}  // namespace alab
