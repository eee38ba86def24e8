#include "ui/plot/paint/early_ends.h"

#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/mark_layout.h"

namespace alab {
namespace {

PlotPane linesOf(const std::vector<double>& slopes) {
  PlotPane lines = pane(QStringLiteral("f"), {-1, 2}, {});
  for (const double slope : slopes)
    lines.series.push_back(curve(QStringLiteral("slope %1").arg(slope), int(lines.series.size()),
                                 [slope](double x) { return slope * x; }));
  return lines;
}

std::vector<EarlyEnds> endsOf(const PlotPane& lines) {
  return earlyEnds(wideGeometry(), lines, {});
}

std::vector<PlacedLabel> labelsOf(const PlotPane& lines) {
  return layOutLabels(wideGeometry(), lines, Theme::of(ThemeId::Light), {});
}

/// Are there letters at the right of the pane?
bool hasMarginLabels(const PlotPane& lines) {
  QImage image(800, 300, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  paintMarginLabels(painter, wideGeometry(), lines, image.width(), Theme::of(ThemeId::Light), {});
  painter.end();
  QImage blank(image.size(), image.format());
  blank.fill(Qt::white);
  return image.copy(610, 0, 190, 300) != blank.copy(610, 0, 190, 300);
}

}  // namespace

class TestEarlyEnds : public QObject {
  Q_OBJECT

 private slots:
  void aLongNameLeavesRoomForTheCurves() {
    PlotPane lines = linesOf({4});
    lines.series[0].label = QStringLiteral("if(x>0, x*sigmoid(beta*x), lambda*(exp(x)-1))").repeated(3);
    const auto labels = labelsOf(lines);
    QCOMPARE(labels.size(), std::size_t(1));
    QVERIFY(labels[0].box.width() <= 0.41 * wideGeometry().rect.width());
    QVERIFY(labels[0].annotation.text.endsWith(u'…'));
  }

  void curvesThatLeaveAtOnePlaceBelongTogether() {
    const auto ends = endsOf(linesOf({1, 1.02, 3, 0.98}));
    QCOMPARE(ends.size(), std::size_t{2});
    QCOMPARE(ends[0].series, (std::vector<std::size_t>{0, 1, 3}));
    QCOMPARE(ends[1].series, (std::vector<std::size_t>{2}));
    QVERIFY((ends[0].place - QPointF(400, 0)).manhattanLength() < 1);
  }

  void curvesThatReachTheMarginAreNotAmongThem() { QVERIFY(endsOf(linesOf({0.1, -0.1})).empty()); }

  void aFewStandInAColumnBesideThePlace() {
    const PlotPane lines = linesOf({1, 1.02, 0.98});
    const auto labels = labelsOf(lines);
    QCOMPARE(labels.size(), std::size_t{4});
    const QRectF& frame = labels[0].box;
    QVERIFY(wideGeometry().rect.contains(frame));
    QVERIFY(std::abs(frame.left() - 400) < 30 && frame.top() < 30);
    for (std::size_t i = 1; i < labels.size(); ++i) {
      QCOMPARE(labels[i].annotation.frame, AnnotationFrame::None);
      QVERIFY(frame.adjusted(-1, -1, 1, 1).contains(labels[i].box));
      QVERIFY(i == 1 || labels[i].box.top() >= labels[i - 1].box.bottom() - 1);
    }
    QVERIFY(!hasMarginLabels(lines));
  }

  void manyGoIntoTheMargin() {
    const PlotPane lines = linesOf({1, 1.02, 0.98, 1.01, 0.99});
    QVERIFY(labelsOf(lines).empty());
    QVERIFY(hasMarginLabels(lines));
  }
};

ALAB_WIDGET_TEST(TestEarlyEnds)

}  // namespace alab

#include "tst_early_ends.moc"
