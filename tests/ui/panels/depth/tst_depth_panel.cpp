#include "ui/panels/depth/depth_panel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_page.h"
#include "ui/widgets/facts/fact_rows.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// The sentences of the card: they are the only rich text on it.
QString wordsOn(DepthPage& page) {
  for (const auto* label : page.panel.sidebar()->findChildren<QLabel*>())
    if (label->textFormat() == Qt::RichText) return label->text();
  return {};
}

}  // namespace

class TestDepthPanel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theMoreLayersTheMoreIsTold() {
    DepthPage page;
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
    QCOMPARE(page.scene().panes.size(), std::size_t(2));
    QCOMPARE(page.scene().x.range.upper, 6.5);
    QCOMPARE(page.scene().probes.at(0).x, 3.0);
  }

  /// What nobody looks at costs nothing.
  void aHiddenPageComputesNothingUntilItIsShown() {
    DepthPage page;
    page.document.edit({}, {}, [](LabState& state) { state.depth.network.seed = 2; });
    QVERIFY(page.panel.network().lines().empty());
    QCOMPARE(page.panel.network().progress(), 1.0);
    page.show();
    QCOMPARE(page.panel.network().lines().size(), std::size_t(2));
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
  }

  void theViewsThatAreNotShownComputeNothing() {
    DepthPage page(depthState({"tanh"}, DepthView::Chain));
    page.show();
    QVERIFY(page.panel.network().lines().empty());
    page.press(Qt::Key_N);
    QCOMPARE(page.panel.network().lines().size(), std::size_t(1));
  }

  void whatIsComputedIsTheFigureOnceItIsDone() {
    DepthPage page;
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
    const Series* left = seriesOf(*paneOf(page.scene(), u"gradient"_s), u"0.left"_s);
    QVERIFY(left);
    QCOMPARE(left->role, SeriesRole::Curve);
  }

  void aProblemIsSaidInThePlaceOfTheCurvesAndNothingIsBeingComputed() {
    DepthPage page;
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
    page.document.edit({}, {}, [](LabState& state) {
      state.depth.network.layers = 1000;
      state.depth.network.width = 2048;
    });
    QVERIFY2(page.scene().panes[0].message.contains(u"memory"_s), qPrintable(page.scene().panes[0].message));
    QVERIFY2(!wordsOn(page).contains(u"computing"_s), qPrintable(wordsOn(page)));
  }

  void theSentencesNameEveryFunction() {
    DepthPage page;
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
    QTRY_COMPARE(wordsOn(page).count(u"reaches layer 1"_s), 2);
    QVERIFY(wordsOn(page).contains(u"Tanh"_s) && wordsOn(page).contains(u"ReLU"_s));
    page.press(Qt::Key_C);
    QVERIFY(wordsOn(page).contains(u"reaches x"_s));
  }

  void theFactsAreThoseOfTheLayerUnderTheCursor() {
    DepthPage page;
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
    const auto* rows = page.panel.sidebar()->findChild<FactRows*>();
    QTRY_VERIFY(!rows->facts().empty());
    QCOMPARE(rows->facts().at(0).value, u"3"_s);
    page.press(Qt::Key_Right);
    QCOMPARE(rows->facts().at(0).value, u"4"_s);
    page.press(Qt::Key_C);
    QVERIFY(rows->facts().empty());
  }

  void theHintTellsWhatTheHandDoes() {
    DepthPage page;
    page.show();
    const QSignalSpy hints(&page.panel, &Panel::hintChanged);
    page.press(Qt::Key_C);
    QVERIFY(hints.last().first().toString().contains(u"another layer"_s));
    page.press(Qt::Key_M);
    QVERIFY(hints.last().first().toString().contains(u"Drag the point"_s));
  }

  void everyKeyIsInTheHelp() {
    DepthPage page;
    QStringList keys;
    for (const KeyHelp& row : page.panel.keys()) {
      keys.append(row.keys);
      QVERIFY(!row.meaning.isEmpty());
    }
    QCOMPARE(keys.size(), 9);
    QVERIFY(keys.contains(u"C"_s) && keys.contains(u"Home"_s) && keys.contains(u"Shift+W"_s));
  }

  void theFigureThatIsExportedCarriesItsNumbers_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("column");
    QTest::newRow("chain") << int(Qt::Key_C) << u"factor"_s;
    QTest::newRow("network") << int(Qt::Key_N) << u"left"_s;
    QTest::newRow("map") << int(Qt::Key_M) << u"chi_1"_s;
  }
  void theFigureThatIsExportedCarriesItsNumbers() {
    QFETCH(const int, key);
    QFETCH(const QString, column);
    DepthPage page;
    page.show();
    page.press(Qt::Key(key));
    const auto isThere = [&] {
      const DataTable table = page.panel.exportables({1000, 560}).at(0).table({});
      return table.columns.contains(column) && !table.values[0].empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
    QCOMPARE(page.panel.exportables({1000, 560}).at(0).id, u"depth"_s);
  }

  void theStripForLecturesSetsTheLayersOfTheView() {
    DepthPage page;
    page.show();
    auto* layers = page.panel.presentStrip()->findChild<NumberSlider*>();
    QCOMPARE(layers->value(), 6.0);
    emit layers->valueChanged(12);
    emit layers->valueChanged(9);
    emit layers->editFinished();
    QCOMPARE(page.depth().network.layers, std::size_t(9));
    QCOMPARE(page.steps(), 1);
    page.press(Qt::Key_C);
    QCOMPARE(layers->value(), 10.0);
    page.press(Qt::Key_M);
    QVERIFY(!layers->isEnabled());
  }

  void theStripForLecturesTellsTheStartWeightsAndTheirKey() {
    DepthPage page;
    page.show();
    auto* start = page.panel.presentStrip()->findChild<QToolButton*>();
    QVERIFY2(start->text().contains(u"He, normal (W)"_s), qPrintable(start->text()));
    start->click();
    QCOMPARE(page.depth().network.start, StartWeights::HeUniform);
    QVERIFY2(start->text().contains(u"He, uniform"_s), qPrintable(start->text()));
    page.press(Qt::Key_C);
    QVERIFY(start->isHidden());
  }

  void theHistogramsAreChosenBesideThem() {
    DepthPage page;
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isDone(), 30'000);
    auto* choice = page.panel.plot().findChild<HistogramChoice*>();
    const auto buttons = choice->findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(buttons[1]->isChecked() && choice->isVisible());
    QVERIFY(page.panel.plot().rect().contains(choice->geometry()));
    buttons[2]->click();
    QCOMPARE(page.depth().histogram, DepthHistogram::Gradient);
    QCOMPARE(paneOf(page.scene(), u"signal"_s)->y.label, u"∂L/∂z"_s);
    QCOMPARE(page.steps(), 1);
    page.undo();
    QVERIFY(buttons[1]->isChecked());
    page.press(Qt::Key_C);
    QVERIFY(choice->isHidden());
  }

  void fewerLayersTakeTheCursorAlong() {
    DepthPage page;
    page.press(Qt::Key_End);
    QCOMPARE(page.depth().layer, 6);
    setLayers(page.document, 4);
    QCOMPARE(page.depth().layer, 4);
  }

  /// The edge takes long to find: until then the point waits at the scale before.
  void theEdgeOfChaosIsAPointOnTheEdge() {
    LabState state = depthState({"tanh"}, DepthView::Map);
    state.depth.network.start = StartWeights::EdgeOfChaos;
    state.depth.network.sigmaB = 0.5;
    DepthPage page(state);
    page.show();
    const auto factor = [&page] {
      const auto& markers = page.scene().panes[0].markers;
      return markers.empty() ? QString() : markers[0].label;
    };
    QTRY_COMPARE_WITH_TIMEOUT(factor(), u"×1.00"_s, 30'000);
    QVERIFY(page.scene().panes[0].markers[0].x > 1.2);
  }

  /// It is at 10.15 for a sigmoid without biases, far outside of the map that is shown at first.
  void theMapIsWideEnoughForTheEdgeOfChaos() {
    LabState state = depthState({"sigmoid"}, DepthView::Map);
    state.depth.network.start = StartWeights::EdgeOfChaos;
    DepthPage page(state);
    page.show();
    const auto covers = [&page] {
      const PlotPane& pane = page.scene().panes[0];
      return !pane.markers.empty() && pane.markers[0].x > 10 && pane.heat[0].x.contains(pane.markers[0].x);
    };
    QTRY_VERIFY_WITH_TIMEOUT(covers(), 30'000);
    QCOMPARE(paneOf(page.scene(), u"map"_s)->heat[0].x, page.scene().x.range);
  }

  void constantWeightsAreNoPointAndItIsSaidWhy() {
    LabState state = depthState({"tanh"}, DepthView::Map);
    state.depth.network.start = StartWeights::Constant;
    DepthPage page(state);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(!page.scene().panes[0].heat.empty(), 30'000);
    QVERIFY(page.scene().panes[0].markers.empty());
    QTRY_VERIFY2(wordsOn(page).contains(u"not random"_s), qPrintable(wordsOn(page)));
  }

  /// The views have layers of their own, and share the cursor.
  void theCursorStandsInsideOfEveryView() {
    LabState state = depthState({"tanh"});
    state.depth.network.layers = 40;
    state.depth.layer = 40;
    DepthPage page(state);
    page.show();
    page.press(Qt::Key_C);
    QCOMPARE(page.scene().probes.at(0).x, 10.0);
    QCOMPARE(paneOf(page.scene(), u"gradient"_s)->markers.size(), std::size_t(1));
    page.press(Qt::Key_Left);
    QCOMPARE(page.scene().probes.at(0).x, 9.0);
  }
};

ALAB_WIDGET_TEST(TestDepthPanel)
#include "tst_depth_panel.moc"
