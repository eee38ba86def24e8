#pragma once
// HandOnView: a real view under a hand; what the hand asks for comes back as a new scene, as in the program.
#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <memory>

#include "tests/support/near.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/plot_view.h"

namespace alab {

inline const QString upperPane = QStringLiteral("f");
inline const QString lowerPane = QStringLiteral("d1");

/// The base of test classes: each test begins with showFirstScene().
class HandOnView : public QObject {
 protected:
  void showFirstScene() {
    m_view = std::make_unique<PlotView>();
    m_view->resize(900, 500);
    PlotScene scene = firstScene();
    scene.probes = {{.x = 0, .inviting = false, .hint = {}}};
    m_view->setScene(scene);
    m_view->show();
    connect(m_view.get(), &PlotView::rangesRequested, this, &HandOnView::adopt);
  }

  Range xRange() const { return m_view->scene().x.range; }
  Range yRange(std::size_t pane) const { return m_view->scene().panes[pane].y.range; }

  void wheel(QPointF place, int delta) {
    QWheelEvent event(place, m_view->mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &event);
  }

  void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, from.toPoint());
    QTest::mouseMove(m_view.get(), ((from + to) / 2).toPoint());
    QTest::mouseMove(m_view.get(), to.toPoint());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, to.toPoint());
  }

  std::unique_ptr<PlotView> m_view;

 private:
  void adopt(const QString& pane, Range x, Range y) {
    PlotScene scene = m_view->scene();
    scene.x.range = x;
    for (PlotPane& candidate : scene.panes)
      if (candidate.id == pane) candidate.y.range = y;
    m_view->setScene(scene);
  }
};

}  // namespace alab
