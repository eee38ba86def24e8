// The texts in the figure of the page, as they are laid out at the sizes of real windows.
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/explore_figure.h"
#include "ui/plot/paint/mark_layout.h"
#include "ui/plot/paint/obstacles.h"
#include "ui/plot/plot_figure.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
  Shown(const LabState& state, QSize size) {
    figure.setSize(size);
    figure.setScene(exploreFigure(state, size, {}, {}));
  }
  const PlotPane& pane(std::size_t i) const { return figure.scene().panes[i]; }
  const PaneGeometry& geometry(std::size_t i) const { return figure.geometry()[i]; }
  std::vector<PlacedLabel> labels(std::size_t i) const {
    return layOutLabels(geometry(i), pane(i), figure.theme(), figure.style());
  }
  /// Does the label cover a curve?
  bool covers(std::size_t i, const PlacedLabel& label) const {
    Obstacles curves = obstaclesOf(geometry(i), pane(i), figure.style());
    curves.boxes.clear();
    curves.lines.clear();
    return !isClear(label.box, curves);
  }
  PlotFigure figure;
};

const PlacedLabel* labelWith(const std::vector<PlacedLabel>& labels, const QString& text) {
  const auto found =
      std::ranges::find_if(labels, [&](const PlacedLabel& label) { return label.annotation.text == text; });
  return found == labels.end() ? nullptr : &*found;
}

double gapBetween(const QRectF& a, const QRectF& b) {
  const double dx = std::max({a.left() - b.right(), b.left() - a.right(), 0.0});
  const double dy = std::max({a.top() - b.bottom(), b.top() - a.bottom(), 0.0});
  return std::hypot(dx, dy);
}

QRectF triangleOf(const Shown& shown) {
  const Area& area = shown.pane(0).areas.at(0);
  QPolygonF corners;
  for (std::size_t i = 0; i < area.x.size(); ++i)
    corners.append(shown.geometry(0).toPixels({area.x[i], area.y[i]}));
  return corners.boundingRect();
}

void addSizes() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("1366x768") << QSize(967, 595);
  QTest::newRow("1024x640") << QSize(625, 467);
  QTest::newRow("1920x1080") << QSize(1520, 900);
  QTest::newRow("file") << QSize(1000, 560);
}

}  // namespace

class TestFigureLabels : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theTrianglesNotesStandAtItOnTheFirstScreen_data() { addSizes(); }
  void theTrianglesNotesStandAtItOnTheFirstScreen() {
    QFETCH(const QSize, size);
    const Shown shown(firstState(), size);
    const std::vector<PlacedLabel> labels = shown.labels(0);
    for (const QString& text : {u"run 1"_s, u"rise 0.25"_s}) {
      const PlacedLabel* note = labelWith(labels, text);
      QVERIFY(note);
      const bool isSmall = size.width() < 900;  // the triangle is 40 px long: one of the notes takes a leader
      QVERIFY2(gapBetween(note->box, triangleOf(shown)) < 14 || (isSmall && note->leader), qPrintable(text));
      QVERIFY(!shown.covers(0, *note));
    }
  }

  void valuesOfTheFirstScreenCoverNoCurve_data() { addSizes(); }
  void valuesOfTheFirstScreenCoverNoCurve() {
    QFETCH(const QSize, size);
    const Shown shown(firstState(), size);
    for (std::size_t i = 0; i < 2; ++i)
      for (const PlacedLabel& label : shown.labels(i))
        QVERIFY2(!shown.covers(i, label), qPrintable(label.annotation.text));
    QVERIFY(labelWith(shown.labels(1), u"slope 0.25"_s));
  }

  void aNoteIsNeverAnOrphan_data() {
    QTest::addColumn<int>("slot");
    for (int slot = 0; slot < 7; ++slot) QTest::addRow("function %d", slot) << slot;
  }
  void aNoteIsNeverAnOrphan() {
    LabState state = stateOf({"sigmoid", "tanh", "relu", "gelu", "gcu", "elu", "identity"});
    QFETCH(const int, slot);
    state.selection.focused = slot;
    for (double x = -5.9; x < 6; x += 0.2) {
      state.explore.probe.x = x;
      const Shown shown(state, {967, 595});
      for (const PlacedLabel& label : shown.labels(0)) {
        if (label.annotation.frame != AnnotationFrame::Plain) continue;
        QVERIFY(!shown.covers(0, label));
        QVERIFY(label.leader || gapBetween(label.box, triangleOf(shown)) < 20);
      }
    }
  }
};

ALAB_WIDGET_TEST(TestFigureLabels)
#include "tst_figure_labels.moc"
