#pragma once
// DepthPage: the Depth page on a document of its own, for tests that use it as a user does.
#include <QTest>
#include <QUndoStack>

#include "tests/ui/panels/depth/depth_support.h"
#include "ui/panels/depth/depth_panel.h"

namespace alab {

/// The page as the window treats it: it is told of every change.
struct DepthPage {
  explicit DepthPage(LabState state = depthState({"tanh", "relu"})) : document(std::move(state)) {
    QObject::connect(&document, &Document::changed, &panel, &DepthPanel::refresh);
    look.theme = &Theme::of(ThemeId::Light);
    panel.setAppearance(look);
    panel.resize(934, 590);
  }

  void show() { panel.show(); }
  const DepthState& depth() const { return document.state().depth; }
  const PlotScene& scene() const { return panel.plot().scene(); }
  int steps() const { return document.undoStack().count(); }
  void undo() { document.undoStack().undo(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&panel.plot(), key, modifiers);
  }
  QPoint onPlot(const QString& pane, double x, double y) const {
    return panel.plot().toPixels(pane, {x, y}).toPoint();
  }
  /// Pressed at the first place, moved through the others, released at the last.
  void drag(const QList<QPoint>& places) {
    QTest::mousePress(&panel.plot(), Qt::LeftButton, {}, places.first());
    for (const QPoint place : places) QTest::mouseMove(&panel.plot(), place);
    QTest::mouseRelease(&panel.plot(), Qt::LeftButton, {}, places.last());
  }
  bool isDone() const {
    return panel.network().progress() == 1 &&
           std::ranges::all_of(panel.network().lines(),
                               [](const DepthLine& line) { return line.isKnown() && !line.isStale; });
  }

  Document document;
  Appearance look;
  DepthPanel panel{document};
};

}  // namespace alab
