#pragma once
// A scene with everything that a figure can hold, and what an export makes of it, for tests.
#include "tests/ui/plot/scenes.h"
#include "ui/plot/figure_export.h"

namespace alab {

/// Two panes, early ends, jump dots, probe, words that XML must escape.
inline PlotScene richScene() {
  PlotScene scene = firstScene();
  scene.title = QStringLiteral("f < g & \"h\"");
  scene.caption = QStringLiteral("Drawn for a test");
  scene.description = QStringLiteral("Sigmoid, tanh and ReLU");
  scene.metadata = {{QStringLiteral("functions"), QStringLiteral("sigmoid, tanh, relu")},
                    {QStringLiteral("range"), QStringLiteral("-6:6 <&>")}};
  scene.probes = {{.x = 0.8, .inviting = true, .hint = QStringLiteral("Drag me")}};
  scene.panes[0].areas = {{.role = AreaRole::Bell, .slot = 0, .x = {-1, 1, 1}, .y = {0, 0, 1}}};
  scene.panes[0].markers = {{.kind = MarkerKind::Probe,
                             .x = 0.8,
                             .y = sigmoid(0.8),
                             .slot = 0,
                             .label = QStringLiteral("0.69"),
                             .prominent = true}};
  return scene;
}

/// Nothing when it is refused.
inline QByteArray bytesOf(const PlotScene& scene, FigureFormat format, const FigureOptions& options = {}) {
  const Result<QByteArray> bytes = figureBytes(scene, format, options);
  return bytes ? *bytes : QByteArray();
}

/// Nearly the same colour: edges are mixed with their ground.
inline bool isLike(const QColor& a, const QColor& b) {
  return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 80;
}

}  // namespace alab
