#include "ui/panels/train/chart_edit.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/panels/train/chart_bar.h"

using namespace alab;

class TestChartEdit : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aZoomIsOneStepAndADoubleClickTakesItBack() {
    Document document;
    setChartRanges(document, {0, 200}, {0, 1}, {0, 100}, {0, 1});
    setChartRanges(document, {0, 100}, {0, 1}, {0, 50}, {0.2, 1});
    QVERIFY((train(document).chart.epochs == Range{0, 50}));
    QVERIFY((train(document).chart.values == Range{0.2, 1}));
    QCOMPARE(document.undoStack().count(), 1);
    document.endMerge(chartRangesKey());
    resetChartRanges(document);
    QVERIFY(train(document).chart == TrainChart());
  }

  void whatIsShownAlreadyStaysFree() {
    Document document;
    setChartRanges(document, {0, 200}, {0, 1}, {0, 100}, {0, 1});
    QVERIFY(!train(document).chart.values);
  }

  void layersAndRatesAreNotZoomed() {
    for (const TrainView view : {TrainView::Gradient, TrainView::Sweep}) {
      Document document;
      setView(document, view);
      setChartRanges(document, {0, 3}, {0, 1}, {0, 1}, {0, 1});
      QVERIFY(!train(document).chart.epochs);
    }
  }

  void anotherViewShowsAllOfItsValuesAndTheSameEpochs() {
    Document document;
    setChartRanges(document, {0, 200}, {0.1, 1}, {0, 100}, {0.1, 0.2});
    setView(document, TrainView::Accuracy);
    QVERIFY((train(document).chart.epochs == Range{0, 100}));
    QVERIFY(!train(document).chart.values);
  }

  void theScaleOfTheLossTurnsByKeyAndByClick() {
    Document document;
    ChartBar bar(document);
    const bool before = train(document).logScale;
    QVERIFY(bar.press(Qt::Key_Y));
    QCOMPARE(train(document).logScale, !before);
    setView(document, TrainView::Accuracy);
    QVERIFY(bar.press(Qt::Key_Y));  // there is none
    QCOMPARE(train(document).logScale, !before);
    QVERIFY(!bar.press(Qt::Key_Q));
  }

  void theBarShowsWhatTheStateSays() {
    Document document;
    ChartBar bar(document);
    setView(document, TrainView::Gradient);
    setSmoothing(document, 0.9);
    bar.refresh();
    const auto* box = bar.findChild<QComboBox*>();
    QCOMPARE(box->currentText(), QStringLiteral("Smooth 0.9"));
    QVERIFY(!box->isEnabled());
    int checked = 0;
    for (const auto* button : bar.findChildren<QToolButton*>())
      checked += button->isChecked() && button->text() == QStringLiteral("Gradient");
    QCOMPARE(checked, 1);
  }

 private:
  static const TrainState& train(const Document& document) { return document.state().train; }
};

ALAB_WIDGET_TEST(TestChartEdit)
#include "tst_chart_edit.moc"
