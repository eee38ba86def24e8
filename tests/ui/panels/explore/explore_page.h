#pragma once
// ExplorePage: the Explore page on a document of its own, for tests that use it as a user does.
#include <QTest>

#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/explore_panel.h"

namespace alab {

/// The page as the window treats it: it is told of every change.
struct ExplorePage {
  explicit ExplorePage(LabState state = firstState()) : document(std::move(state)) {
    QObject::connect(&document, &Document::changed, &panel, &ExplorePanel::refresh);
    look.theme = &Theme::of(ThemeId::Light);
    panel.setAppearance(look);
    panel.resize(934, 590);
    panel.show();
  }

  const ExploreState& explore() const { return document.state().explore; }
  const PlotScene& scene() const { return panel.plot().scene(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&panel.plot(), key, modifiers);
  }
  QPoint onPlot(const QString& pane, double x, double y) const {
    return panel.plot().toPixels(pane, {x, y}).toPoint();
  }

  Document document;
  Appearance look;
  ExplorePanel panel{document};
};

}  // namespace alab
