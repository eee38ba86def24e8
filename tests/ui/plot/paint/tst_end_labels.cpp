#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"
#include "tests/ui/plot/scenes.h"
#include "ui/plot/paint/end_labels.h"

namespace alab {
namespace {

bool isNear(QPointF a, QPointF b) {
  return (a - b).manhattanLength() < 1;
}

}  // namespace

class TestEndLabels : public QObject {
  Q_OBJECT

 private slots:
  void saturatingCurveEndsAtTheMargin() {
    const auto end = visibleEnd(wideGeometry(), curve({}, 0, sigmoid));
    QVERIFY(end && isNear(*end, {600, 100}));
    QVERIFY(endsAtMargin(wideGeometry(), *end));
  }

  void growingCurveEndsWhereItLeaves() {
    const auto end = visibleEnd(wideGeometry(), curve({}, 0, [](double x) { return std::max(x, 0.0); }));
    QVERIFY(end && isNear(*end, {400, 0}));
    QVERIFY(!endsAtMargin(wideGeometry(), *end));
  }

  void shortCurveEndsWhereItsDataEnd() {
    const auto end = visibleEnd(wideGeometry(), curve({}, 0, sigmoid, {-2, 0}));
    QVERIFY(end && isNear(*end, {300, 150}));
  }

  void breakInTheMiddleDoesNotEndTheCurve() {
    const auto end = visibleEnd(wideGeometry(), jumpScene().panes[0].series[0]);
    QVERIFY(end && isNear(*end, {600, 100}));
  }

  void endIsFoundHoweverFarBeforeTheLastPoint_data() {
    QTest::addColumn<int>("count");
    for (const int count : {2, 63, 64, 65, 127, 128, 1001}) QTest::addRow("%d points", count) << count;
  }
  void endIsFoundHoweverFarBeforeTheLastPoint() {
    QFETCH(const int, count);
    for (const double slope : {1.0, 10.0, 0.4}) {
      const auto end =
          visibleEnd(wideGeometry(), curve(
                                         {}, 0, [=](double x) { return slope * x; }, {-6, 6}, count));
      QVERIFY(end && isNear(*end, wideGeometry().toPixels({2 / slope, 2})));
    }
  }

  void curveOutOfViewHasNoEnd() {
    QVERIFY(!visibleEnd(wideGeometry(), curve({}, 0, [](double) { return 5; })));
  }

  void marginFitsTheLongestName() {
    PlotScene scene = firstScene();
    const double before = marginWidth(scene, {});
    scene.panes[1].series[0].label = QStringLiteral("A function with a long name");
    const Annotation label =
        endLabel(scene.panes[1].series[0], Theme::of(ThemeId::Light), {}, AnnotationFrame::None);
    QVERIFY(marginWidth(scene, {}) > before);
    QVERIFY(marginWidth(scene, {}) >= label.size({}).width());
  }

  void marginIsCalmWhileANumberChanges() {
    PlotScene scene = firstScene();
    QSet<double> widths;
    for (int i = 0; i < 10; ++i) {
      scene.panes[0].series[0].label = QStringLiteral("Leaky 0.%1").arg(i);
      widths.insert(marginWidth(scene, {}));
    }
    QCOMPARE(widths.size(), 1);
  }

  void noNamesNeedNoMargin() { QCOMPARE(marginWidth(jumpScene(), {}), 0.0); }

  void labelShowsColourAndDash() {
    const Theme& theme = Theme::of(ThemeId::Dark);
    const Annotation label =
        endLabel(curve(QStringLiteral("Tanh"), 1, sigmoid), theme, {}, AnnotationFrame::Box);
    QCOMPARE(label.text, QStringLiteral("Tanh"));
    QCOMPARE(label.sample->color(), theme.seriesColour(1));
    QCOMPARE(label.sample->dashPattern(), Theme::seriesDash(1));
  }

  void longTextsAreWrapped() {
    Annotation hint = {.text = QStringLiteral("Drag me: the lower curve is the slope of the upper one.")};
    const QSizeF oneLine = hint.size({});
    hint.widest = oneLine.width() / 2 + 20;
    QVERIFY(hint.size({}).width() <= hint.widest);
    QVERIFY(hint.size({}).height() > 1.5 * oneLine.height());
  }

  void aNameThatIsTooLongEndsInDots() {
    const Annotation whole = {.text = QStringLiteral("Leaky ReLU (α = 0.5)"), .sample = QPen()};
    const double width = whole.size({}).width();
    QCOMPARE(whole.shortened(width, {}).text, whole.text);
    for (const double room : {width - 1, 0.7 * width, 60.5}) {
      const Annotation shortened = whole.shortened(room, {});
      QVERIFY(shortened.text.endsWith(u'…') && shortened.size({}).width() <= room);
      QVERIFY(whole.text.startsWith(shortened.text.chopped(1)));
    }
  }

  void noLetterIsCutAtTheEdge() {
    PlotPane one =
        pane(QStringLiteral("f"), {-1, 2}, {curve(QStringLiteral("Leaky ReLU (α = 0.5)"), 0, sigmoid)});
    QVERIFY(rightmostInk(one, 800) > 690);
    QVERIFY(rightmostInk(one, 690) < 690);
  }

  void tooManyNamesEndInACount() {
    PlotPane many = pane(QStringLiteral("f"), {-1, 2}, {});
    for (int i = 0; i < 40; ++i) many.series.push_back(curve(QStringLiteral("f%1").arg(i), i, sigmoid));
    QVERIFY(lowestInk(many) <= 300);
    many.series.resize(3);
    QVERIFY(lowestInk(many) < 150);
  }

  void theCurveOnTopKeepsItsName() {
    PlotPane many = pane(QStringLiteral("f"), {-1, 2}, {});
    for (int i = 0; i < 40; ++i) many.series.push_back(curve(QStringLiteral("f%1").arg(i), 0, sigmoid));
    many.series.back().slot = 1;
    QVERIFY(hasColour(many, Theme::of(ThemeId::Light).seriesColour(1)));
    std::swap(many.series.front().slot, many.series.back().slot);
    QVERIFY(!hasColour(many, Theme::of(ThemeId::Light).seriesColour(1)));
  }

 private:
  static QImage marginOf(const PlotPane& pane, double right = 800) {
    QImage image(800, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMarginLabels(painter, wideGeometry(), pane, right, Theme::of(ThemeId::Light), {});
    return image;
  }

  static bool hasColour(const PlotPane& pane, const QColor& colour) {
    const QImage image = marginOf(pane);
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) == colour) return true;
    return false;
  }

  /// The last column of px with a margin label on it, when the margin ends at `right`.
  static int rightmostInk(const PlotPane& pane, double right) {
    const QImage image = marginOf(pane, right);
    for (int x = image.width() - 1; x >= 0; --x)
      for (int y = 0; y < image.height(); ++y)
        if (image.pixelColor(x, y) != QColor(Qt::white)) return x;
    return 0;
  }

  /// The last row of px with a margin label on it.
  static int lowestInk(const PlotPane& pane) {
    const QImage image = marginOf(pane);
    for (int y = image.height() - 1; y >= 0; --y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y) != QColor(Qt::white)) return y;
    return 0;
  }
};

ALAB_WIDGET_TEST(TestEndLabels)

}  // namespace alab

#include "tst_end_labels.moc"
