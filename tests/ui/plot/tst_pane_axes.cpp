// The marks at the axes of a pane, asked of QCustomPlot.
#include "tests/support/test_program.h"
#include "ui/plot/pane_axes.h"

#include <qcustomplot.h>
#include <QTest>
#include <algorithm>
#include <cmath>

#include "tests/support/strict.h"

using namespace alab;

namespace {

struct Axes {
  Axes(const PlotAxis& x, const PlotAxis& y, QSizeF area = {700, 350}) {
    plot.plotLayout()->clear();
    axes = std::make_unique<PaneAxes>(plot);
    axes->setAxes(x, y, TickLabels::Shown);
    axes->chooseTickCounts(area, 13);
  }

  QCPAxis* at(QCPAxis::AxisType type) const { return plot.axisRect(0)->axis(type); }

  struct Marks {
    QVector<double> ticks, subTicks;
    QVector<QString> labels;
  };
  Marks marks(QCPAxis::AxisType type) const {
    Marks found;
    const QCPAxis* axis = at(type);
    axis->ticker()->generate(axis->range(), QLocale::c(), axis->numberFormat().at(0), 0, found.ticks,
                             &found.subTicks, &found.labels);
    erase_if(found.ticks, [axis](double tick) { return !axis->range().contains(tick); });
    return found;
  }

  QCustomPlot plot;
  std::unique_ptr<PaneAxes> axes;
};

PlotAxis counted(double last) {
  return {.label = {}, .range = {0.5, last + 0.5}, .kind = AxisKind::Counts};
}

PlotAxis decades(double lower, double upper) {
  return {.label = {}, .range = {lower, upper}, .scale = AxisScale::Log};
}

const PlotAxis plain = {.label = {}, .range = {0, 1}};

}  // namespace

class TestPaneAxes : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// The numbers say where they stand: rounded to a digit two of them were the same.
  void logarithmicAxisTellsTrueNumbers_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("half a decade") << 0.45 << 2.7;
    QTest::newRow("a decade") << 0.3 << 3.2;
    QTest::newRow("a fifth of a decade") << 0.62 << 0.71;
    QTest::newRow("many") << 1e-8 << 10.0;
  }
  void logarithmicAxisTellsTrueNumbers() {
    QFETCH(const double, lower);
    QFETCH(const double, upper);
    const Axes axes(plain, decades(lower, upper));
    const auto marks = axes.marks(QCPAxis::atLeft);
    QVERIFY(marks.ticks.size() >= 2);
    QVector<double> all;
    axes.at(QCPAxis::atLeft)
        ->ticker()
        ->generate({lower, upper}, QLocale::c(), u'e', 0, all, nullptr, nullptr);
    QCOMPARE(all.size(), marks.labels.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
      const double told = QLocale::c().toDouble(marks.labels[i]);
      QVERIFY2(std::fabs(told / all[i] - 1) < 1e-6, qPrintable(marks.labels[i]));
    }
  }

  void whatIsCountedIsMarkedWithWholeNumbersFromOneOn_data() {
    QTest::addColumn<double>("last");
    for (const double last : {1, 2, 3, 7, 10, 33, 50, 128, 999, 1000}) QTest::addRow("%g", last) << last;
  }
  void whatIsCountedIsMarkedWithWholeNumbersFromOneOn() {
    QFETCH(const double, last);
    for (const double width : {150.0, 400.0, 1200.0}) {
      const Axes axes(counted(last), plain, {width, 300});
      const auto marks = axes.marks(QCPAxis::atBottom);
      QVERIFY(marks.ticks.contains(1));
      QVERIFY(marks.subTicks.isEmpty());
      for (const double tick : marks.ticks) QVERIFY(tick >= 1 && tick <= last && tick == std::round(tick));
      QVERIFY(std::ranges::is_sorted(marks.ticks));
      QCOMPARE(std::ranges::adjacent_find(marks.ticks), marks.ticks.end());
    }
  }

  void numbersMayBeFractions() {
    const Axes axes(plain, plain);
    QVERIFY(std::ranges::any_of(axes.marks(QCPAxis::atBottom).ticks,
                                [](double tick) { return tick != std::round(tick); }));
  }

  /// Deep in a zoom the numbers have many digits.
  void longNumbersAreFewer() {
    for (const Range range : {Range{1000.001, 1000.0012}, Range{-4.97612345, -4.97612344}, Range{-6, 6},
                              Range{1e6, 1e6 + 0.01}, Range{-1e12, 1e12}}) {
      const Axes axes({.label = {}, .range = range}, plain);
      const auto [ticks, subTicks, labels] = axes.marks(QCPAxis::atBottom);
      QVERIFY(!labels.isEmpty());
      const QFontMetricsF metrics(axes.at(QCPAxis::atBottom)->tickLabelFont());
      for (qsizetype i = 1; i < ticks.size(); ++i) {
        const double distance = (ticks[i] - ticks[i - 1]) / range.span() * 700;
        QVERIFY2(distance > metrics.horizontalAdvance(labels[i]) + 5, qPrintable(labels[i]));
      }
    }
  }

  /// As the heat maps of the gated units have it, beside each other and in the letters of a lecture.
  void aNarrowAxisHasMoreThanOneNumber() {
    for (const double width : {90.0, 180.0, 260.0}) {
      const Axes axes({.label = {}, .range = {-4, 4}}, plain, {width, 300});
      const auto ticks = axes.marks(QCPAxis::atBottom).ticks;
      QVERIFY(ticks.contains(-4) && ticks.contains(0) && ticks.contains(4));
    }
  }

  void fewClassesOnANarrowAxisAllHaveTheirNumber() {
    const Axes axes(counted(4), plain, {90, 300});
    QCOMPARE(axes.marks(QCPAxis::atBottom).ticks, (QVector<double>{1, 2, 3, 4}));
  }

  void decadesHaveTicksAtTheirPowers() {
    const Axes axes(counted(10), decades(1e-7, 10));
    for (const double tick : axes.marks(QCPAxis::atLeft).ticks) {
      const double exponent = std::log10(tick);
      QVERIFY(std::abs(exponent - std::round(exponent)) < 1e-9);
    }
  }

  void smallTicksStandBetweenNeighbouringDecadesOnly() {
    const Axes narrow(counted(10), decades(1e-4, 10)), wide(counted(10), decades(1e-25, 10));
    QVERIFY(!narrow.marks(QCPAxis::atLeft).subTicks.isEmpty());
    QVERIFY(wide.marks(QCPAxis::atLeft).subTicks.isEmpty());
  }

  /// QCustomPlot passes over ranges that it cannot show, and keeps the one before.
  void theLongestAxesAreShownWithAFewTicks() {
    for (const Range range : {Range{1e-299, 10}, Range{1e-60, 1e240}, Range{0.1, 1e240}}) {
      const Axes axes(counted(10), decades(range.lower, range.upper));
      QCOMPARE(axes.at(QCPAxis::atLeft)->range().lower, range.lower);
      QCOMPARE(axes.at(QCPAxis::atLeft)->range().upper, range.upper);
      const auto count = axes.marks(QCPAxis::atLeft).ticks.size();
      QVERIFY2(count >= 2 && count <= 14, qPrintable(QString::number(count)));
    }
  }

  void anUnmarkedAxisHasNothing() {
    const Axes axes(counted(10), {.label = {}, .range = {0, 1}, .kind = AxisKind::Unmarked});
    QVERIFY(!axes.at(QCPAxis::atLeft)->ticks() && !axes.at(QCPAxis::atLeft)->tickLabels());
    QVERIFY(!axes.at(QCPAxis::atLeft)->grid()->visible());
    QCOMPARE(axes.axes->tickLabelWidth(), 0.0);
  }

  void anAxisMayChangeItsKind() {
    Axes axes(counted(10), decades(1e-4, 10));
    axes.axes->setAxes(plain, plain, TickLabels::Shown);
    axes.axes->chooseTickCounts({700, 350}, 13);
    QCOMPARE(axes.at(QCPAxis::atLeft)->scaleType(), QCPAxis::stLinear);
    QVERIFY(axes.marks(QCPAxis::atLeft).ticks.contains(0));
    axes.axes->setAxes(counted(10), decades(1e-4, 10), TickLabels::Shown);
    QCOMPARE(axes.at(QCPAxis::atLeft)->scaleType(), QCPAxis::stLogarithmic);
  }
};

ALAB_WIDGET_TEST(TestPaneAxes)
#include "tst_pane_axes.moc"
