#include "ui/panels/depth/scene/left_pane.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

LeftCurve curveOf(std::vector<double> median, int slot = 0) {
  LeftCurve curve{.name = u"Tanh"_s, .slot = slot, .isFocused = slot == 0};
  for (std::size_t l = 1; l <= median.size(); ++l) curve.x.push_back(double(l));
  curve.median = std::move(median);
  return curve;
}

LeftCurve withBand() {
  LeftCurve curve = curveOf({0.1, 0.3, 1});
  curve.lower = {0.05, 0.2, 1};
  curve.upper = {0.2, 0.5, 1};
  return curve;
}

}  // namespace

class TestLeftPane : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void zerosAreSaidWhereTheLineWouldBe() {
    const PlotPane pane = leftPane({curveOf({0, 0, 0.5, 0, 1})}, {});
    QCOMPARE(pane.notes.size(), std::size_t(2));
    const auto noteAt = [&](double x) { return std::ranges::find(pane.notes, x, &Note::x)->text; };
    QCOMPARE(noteAt(1.5), u"Tanh: exactly 0 in layers 1 to 2"_s);
    QCOMPARE(noteAt(4), u"Tanh: exactly 0 in layer 4"_s);
  }

  void aTheoryIsNamedOnce() {
    LeftCurve one = curveOf({0.1, 0.3, 1}, 1), two = curveOf({0.2, 0.4, 1});
    one.theory = {0.12, 0.33, 1};
    two.theory = {0.21, 0.42, 1};
    const PlotPane pane = leftPane({one, two}, {});
    std::vector<Note> named;
    std::ranges::copy_if(pane.notes, std::back_inserter(named),
                         [](const Note& note) { return note.text.contains(u"theory"_s); });
    QCOMPARE(named.size(), std::size_t(1));
    QCOMPARE(named[0].y, 1.0);  // of the focused one, at two thirds of its layers
    QVERIFY(pane.series.back().role == SeriesRole::Theory);  // on top of the curves
  }

  void theAxisShowsWholeDecades_data() {
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("nothing lost") << 1.0 << 1.0 << 0.1 << 10.0;
    QTest::newRow("fades") << 3e-7 << 1.0 << 1e-7 << 10.0;
    QTest::newRow("explodes") << 1.0 << 2e5 << 0.1 << 1e6;
    QTest::newRow("nearly nothing") << 5e-324 << 1.0 << 1e-299 << 10.0;
    QTest::newRow("nearly without end") << 1.0 << 1.7e308 << 0.1 << 1e240;
    QTest::newRow("more than an axis holds") << 1e-300 << 3e21 << 1e-278 << 1e22;
  }
  void theAxisShowsWholeDecades() {
    QFETCH(const double, least);
    QFETCH(const double, greatest);
    QFETCH(const double, lower);
    QFETCH(const double, upper);
    const Range decades = decadesOf({curveOf({least, greatest, 1})});
    QVERIFY(std::abs(decades.lower / lower - 1) < 1e-9);
    QVERIFY(std::abs(decades.upper / upper - 1) < 1e-9);
  }

  void bandsAndTheoryAreInSightToo() {
    LeftCurve curve = withBand();
    curve.lower[0] = 2e-4;
    curve.upper[0] = 50;
    curve.theory = {3e-6, 0.2, 1};
    const Range decades = decadesOf({curve});
    QVERIFY(decades.lower <= 3e-6 && decades.upper >= 50);
  }

  void whatHasNoLogarithmLeavesAGap() {
    const PlotPane pane = leftPane({curveOf({0, noNumber, infinite, -1, 0.5, 1})}, {});
    const Series* left = seriesOf(pane, u"0.left"_s);
    QVERIFY(left);
    for (std::size_t l = 0; l < 4; ++l) QVERIFY(std::isnan(left->y[l]));
    QCOMPARE(left->y[4], 0.5);
    QVERIFY(std::isfinite(pane.y.range.lower) && std::isfinite(pane.y.range.upper));
    QVERIFY(pane.y.range.lower > 0);
  }

  void theBandGoesUpAlongItsLowerEdgeAndBackAlongTheUpperOne() {
    const PlotPane pane = leftPane({withBand()}, {});
    QCOMPARE(pane.areas.size(), std::size_t(1));
    QCOMPARE(pane.areas[0].role, AreaRole::Band);
    QCOMPARE(pane.areas[0].x, std::vector<double>({1, 2, 3, 3, 2, 1}));
    QCOMPARE(pane.areas[0].y, std::vector<double>({0.05, 0.2, 1, 1, 0.5, 0.2}));
  }

  /// In some nets nothing is left in the lower layers, in others there is.
  void theBandGoesToTheEndOfTheAxisWhereItsEdgeIsNotOnIt() {
    LeftCurve curve = withBand();
    curve.lower[0] = 0;
    curve.upper[1] = infinite;
    const PlotPane pane = leftPane({curve}, {});
    const auto [bottom, top] = pane.y.range;
    QCOMPARE(pane.areas[0].x, std::vector<double>({1, 2, 3, 3, 2, 1}));
    QCOMPARE(pane.areas[0].y, std::vector<double>({bottom, 0.2, 1, 1, top, 0.2}));
    curve.lower[0] = curve.upper[0] = 0;
    QCOMPARE(leftPane({curve}, {}).areas[0].x, std::vector<double>({2, 3, 3, 2}));
  }

  void theoryIsALineOfItsOwnWithoutAName() {
    LeftCurve curve = curveOf({0.1, 0.3, 1});
    curve.theory = {0.2, 0.4, 1};
    const PlotPane pane = leftPane({curve}, {});
    const Series* theory = seriesOf(pane, u"0.theory"_s);
    QVERIFY(theory);
    QCOMPARE(theory->role, SeriesRole::Theory);
    QVERIFY(theory->label.isEmpty());
    QCOMPARE(theory->y, curve.theory);
    QCOMPARE(seriesOf(pane, u"0.left"_s)->role, SeriesRole::Curve);
  }

  void whatIsStaleIsAGhostAlone() {
    LeftCurve curve = withBand();
    curve.theory = {0.2, 0.4, 1};
    curve.isStale = true;
    const PlotPane pane = leftPane({curve}, 2);
    QCOMPARE(seriesOf(pane, u"0.left"_s)->role, SeriesRole::Ghost);
    QVERIFY(!seriesOf(pane, u"0.theory"_s));
    QVERIFY(pane.areas.empty() && pane.markers.empty());
  }

  void theMarkerSaysWhatIsLeftAtTheCursor() {
    const PlotPane pane = leftPane({curveOf({0.1, 0.314, 1}), curveOf({0.5, 0.7, 1}, 1)}, 2);
    QCOMPARE(pane.markers.size(), std::size_t(2));
    const Marker& focused = pane.markers.back();  // on top
    QVERIFY(focused.prominent && !pane.markers.front().prominent);
    QCOMPARE(focused.x, 2.0);
    QCOMPARE(focused.y, 0.314);
    QCOMPARE(focused.label, u"0.31"_s);
  }

  void thereIsNoMarkerWhereThereIsNothing() {
    QVERIFY(leftPane({curveOf({0.1, 0, 1})}, 2).markers.empty());
    QVERIFY(leftPane({curveOf({0.1, 0.5, 1})}, 7).markers.empty());
  }

  void theFocusedCurveIsDrawnLast() {
    const PlotPane pane = leftPane({curveOf({0.1, 1}), curveOf({0.5, 1}, 1)}, {});
    QCOMPARE(pane.series.back().slot, 0);
  }

  void littleIsMarkedOnlyWhereItIsInSight() {
    QVERIFY(!seriesOf(leftPane({curveOf({0.1, 1})}, {}), u"little"_s));
    const PlotPane deep = leftPane({curveOf({1e-6, 1})}, {});
    QVERIFY(seriesOf(deep, u"little"_s));
    QVERIFY(noteWith(deep, u"0.1 %"_s));
  }

  /// Sixty values beside a line cannot be read.
  void ofManyCurvesOnlyTheFocusedOneHasItsValue() {
    std::vector<LeftCurve> curves;
    for (int slot = 0; slot < 13; ++slot) {
      curves.push_back(withBand());
      curves.back().slot = slot;
      curves.back().isFocused = slot == 3;
    }
    const PlotPane many = leftPane(curves, 2);
    QCOMPARE(many.markers.size(), std::size_t(1));
    QCOMPARE(many.markers[0].slot, 3);
    curves.pop_back();
    QCOMPARE(leftPane(curves, 2).markers.size(), std::size_t(12));
  }

  void noCurvesAreAnEmptyPane() {
    const PlotPane pane = leftPane({}, 3);
    QVERIFY(pane.series.empty() && pane.notes.empty());
    QVERIFY(std::abs(pane.y.range.lower - 0.1) < 1e-12);
  }
};

ALAB_WIDGET_TEST(TestLeftPane)
#include "tst_left_pane.moc"
