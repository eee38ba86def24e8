#include "ui/panels/explore/explore_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "core/analysis/verify.h"
#include "tests/support/strict.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/number_slider.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// The page as the window treats it: it is told of every change.
struct Page {
  explicit Page(LabState state = firstState()) : document(std::move(state)) {
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

}  // namespace

class TestExplorePanel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theInvitationGoesWithTheFirstDrag() {
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    QVERIFY(page.scene().probes.at(0).inviting);
    const QSignalSpy dragged(&page.panel, &ExplorePanel::probeFirstMoved);
    emit page.panel.plot().probeDragged(1);
    emit page.panel.plot().probeDragged(1.5);
    QCOMPARE(dragged.count(), 1);
    QVERIFY(!page.scene().probes.at(0).inviting);
    QVERIFY(page.scene().probes.at(0).hint.isEmpty());
  }

  void theInvitationGoesWithTheFirstKey() {
    Page page;
    const QSignalSpy moved(&page.panel, &ExplorePanel::probeFirstMoved);
    QTest::keyClick(&page.panel, Qt::Key_S);
    QVERIFY(page.scene().probes.at(0).inviting);
    QTest::keyClick(&page.panel, Qt::Key_Right);
    QTest::keyClick(&page.panel, Qt::Key_Right);
    QCOMPARE(moved.count(), 1);
    QVERIFY(!page.scene().probes.at(0).inviting);
  }

  void theHandDragsTheProbe() {
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    QTest::mousePress(&page.panel.plot(), Qt::LeftButton, {}, page.onPlot(u"f"_s, 0, 2));
    QTest::mouseMove(&page.panel.plot(), page.onPlot(u"f"_s, 1, 2));
    QTest::mouseMove(&page.panel.plot(), page.onPlot(u"f"_s, 2, 2));
    QTest::mouseRelease(&page.panel.plot(), Qt::LeftButton, {}, page.onPlot(u"f"_s, 2, 2));
    QVERIFY(std::abs(page.explore().probe.x - 2) < 0.05);
    QCOMPARE(page.document.undoStack().count(), 1);
    page.document.undoStack().undo();
    QCOMPARE(page.explore().probe.x, 0.0);
  }

  void theDefaultViewHasEqualUnits() {
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    const QPoint origin = page.onPlot(u"f"_s, 0, 0);
    const int right = page.onPlot(u"f"_s, 2, 0).x() - origin.x();
    const int up = origin.y() - page.onPlot(u"f"_s, 0, 2).y();
    QVERIFY2(std::abs(right - up) <= 2, qPrintable(u"%1 %2"_s.arg(right).arg(up)));
  }

  void arrowsMoveTheProbe() {
    Page page;
    page.press(Qt::Key_Right);
    QCOMPARE(page.explore().probe.x, 0.05);
    page.press(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(std::abs(page.explore().probe.x + 0.45) < 1e-12);
    QCOMPARE(page.document.undoStack().count(), 2);
  }

  void everyKeyOfTheHelpMeansSomething() {
    Page page;
    const std::vector<KeyHelp> help = page.panel.keys();
    QVERIFY(help.size() > 10);
    for (const KeyHelp& row : help) {
      QVERIFY(!row.meaning.isEmpty());
      for (const QString& name : row.keys.split(u", "_s)) {
        const QKeyCombination key = QKeySequence::fromString(name, QKeySequence::NativeText)[0];
        QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QApplication::sendEvent(&page.panel, &press);
        QVERIFY2(press.isAccepted(), qPrintable(name));
      }
    }
  }

  void shiftArrowNamesTheLandmark() {
    Page page(stateOf({"silu"}));
    QSignalSpy hints(&page.panel, &Panel::hintChanged);
    page.press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(hints.last().at(0).toString().startsWith(u"Minimum at x = −1.2785"_s));
    QVERIFY(std::abs(page.explore().probe.x + 1.2784645427610738) < 1e-12);
  }

  void lettersHideTraceAndReveal() {
    Page page;
    page.press(Qt::Key_D);
    QVERIFY(page.scene().panes[1].series.empty());
    page.press(Qt::Key_Space);
    QVERIFY(!page.scene().panes[1].series.empty());
    page.press(Qt::Key_T);
    page.press(Qt::Key_Right, Qt::ControlModifier);
    const Series* traced = seriesOf(page.scene(), u"d1"_s, u"0.d1"_s);
    QVERIFY(traced);
    QCOMPARE(traced->x.front(), 0.0);
    QCOMPARE(traced->x.back(), 0.5);
  }

  void thePenDrawsAGuess() {
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    page.press(Qt::Key_P);
    QTest::mousePress(&page.panel.plot(), Qt::LeftButton, {}, page.onPlot(u"d1"_s, -2, 0.3));
    QTest::mouseMove(&page.panel.plot(), page.onPlot(u"d1"_s, -1, 0.5));
    QTest::mouseMove(&page.panel.plot(), page.onPlot(u"d1"_s, 1, 0.9));
    QTest::mouseRelease(&page.panel.plot(), Qt::LeftButton, {}, page.onPlot(u"d1"_s, 1, 0.9));
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
    page.press(Qt::Key_Space);
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"0.d1"_s));
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
    page.press(Qt::Key_0);  // the view alone, as a double click
    QVERIFY(seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
    page.document.edit([] { return QString(); }, {}, [](LabState& state) { state.selection.focused = 1; });
    QVERIFY(!seriesOf(page.scene(), u"d1"_s, u"guess0"_s));
  }

  void keysThatMeanNothingHereAreLeftToTheWindow() {
    Page page;
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QVERIFY(!QApplication::sendEvent(&page.panel, &space) || !space.isAccepted());
    QCOMPARE(page.document.undoStack().count(), 0);
  }

  void switchesOfTheHeaderAndTheirKeysAgree() {
    Page page;
    auto* curvature = page.panel.findChildren<QToolButton*>().value(2);
    for (QToolButton* button : page.panel.findChildren<QToolButton*>())
      if (button->text() == u"f″"_s) curvature = button;
    QTest::mouseClick(curvature, Qt::LeftButton);
    QVERIFY(page.explore().showD2);
    QVERIFY(paneOf(page.scene(), u"d2"_s));
    page.press(Qt::Key_C);
    QVERIFY(!curvature->isChecked());
    page.press(Qt::Key_O);
    QCOMPARE(page.scene().panes.size(), size_t(1));
  }

  void zoomIsOneStepAndDoubleClickTakesItBack() {
    Page page;
    emit page.panel.plot().rangesRequested(u"f"_s, {-1, 1}, {0, 1});
    emit page.panel.plot().rangesRequested(u"f"_s, {-2, 2}, {0, 2});
    emit page.panel.plot().gestureEnded();
    QCOMPARE(page.scene().x.range, Range({-2, 2}));
    QCOMPARE(page.document.undoStack().count(), 1);
    emit page.panel.plot().resetRequested();
    QVERIFY(!page.explore().x);
  }

  void aWheelThatRestsLeavesTheSliderDragWhole() {
    Page page(stateOf({"leaky_relu"}));
    auto* slider = page.panel.sidebar()->findChild<NumberSlider*>();
    emit slider->valueChanged(0.1);
    emit page.panel.plot().gestureEnded();
    emit slider->valueChanged(0.3);
    QCOMPARE(page.document.undoStack().count(), 1);
  }

  void bothFormulasHaveTheSameLetters() {
    Page page(stateOf({"sigmoid"}));
    page.panel.resize(500, 600);
    page.panel.show();
    QApplication::sendPostedEvents();
    const auto views = page.panel.findChild<alab::HeaderStrip*>()->findChildren<alab::FormulaView*>();
    QCOMPARE(views.size(), 2);
    double fitting = 1e9;
    for (const alab::FormulaView* view : views) fitting = std::min(fitting, view->fittingXHeight());
    for (const alab::FormulaView* view : views) QVERIFY(view->xHeight() <= fitting + 1e-9);
    QCOMPARE(views[0]->xHeight(), views[1]->xHeight());
    const double narrow = views[0]->xHeight();
    page.panel.resize(1400, 600);
    QApplication::sendPostedEvents();
    QVERIFY(views[0]->xHeight() > narrow);
  }

  void sliderMovesTheCurveAndAGhostStays() {
    Page page(stateOf({"leaky_relu"}));
    auto* slider = page.panel.sidebar()->findChild<NumberSlider*>();
    QVERIFY(slider);
    emit slider->valueChanged(0.3);
    emit slider->valueChanged(0.5);
    QCOMPARE(page.document.state().selection.functions[0].params, std::vector<double>({0.5}));
    QVERIFY(seriesOf(page.scene(), u"f"_s, u"ghost.0"_s));
    emit slider->editFinished();
    QVERIFY(!seriesOf(page.scene(), u"f"_s, u"ghost.0"_s));
    page.document.undoStack().undo();
    QCOMPARE(page.document.state().selection.functions[0].params, std::vector<double>({0.01}));
    QCOMPARE(slider->value(), 0.01);
  }

  void aTurnOfSliderEventsIsOnePainting() {
    Page page(stateOf({"leaky_relu"}));
    auto* slider = page.panel.sidebar()->findChild<NumberSlider*>();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    QApplication::processEvents();
    QSignalSpy paintings(page.panel.plot().findChild<QWidget*>(), SIGNAL(afterReplot()));
    for (int turn = 1; turn <= 3; ++turn) {
      emit slider->valueChanged(0.1 * turn);
      emit slider->valueChanged(0.1 * turn + 0.05);
      QApplication::processEvents();
      QCOMPARE(paintings.size(), turn);
    }
  }

  void emptySelectionOffersThreeFunctions() {
    Page page(stateOf({}));
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    auto* relu = page.panel.findChild<QPushButton*>(u"relu"_s);
    QVERIFY(relu && relu->isVisible());
    QVERIFY(page.panel.rect().contains(page.panel.mapFromGlobal(relu->mapToGlobal(relu->rect().center()))));
    QTest::mouseClick(relu, Qt::LeftButton);
    QCOMPARE(page.document.state().selection.functions.at(0).id, std::string("relu"));
    QVERIFY(!relu->isVisible());
  }

  void theStripSaysWhatTheProbeReads() {
    LabState state = stateOf({"sigmoid"});
    state.explore.probe.x = 1.2;
    Page page(state);
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    QCOMPARE(strip->reading(), u"x = 1.2   slope 0.1779"_s);
    emit strip->slider()->valueChanged(3);
    QCOMPARE(page.document.state().selection.functions[0].params.at(0), 3.0);
  }

  void theStripKeepsASlopeToBeGuessedToItself() {
    LabState state = stateOf({"sigmoid"});
    state.explore.probe.trace = true;
    Page page(state);
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    QCOMPARE(strip->reading(), u"x = 0"_s);
  }

  void anotherFunctionEndsThePlayOfTheStrip() {
    Page page(stateOf({"leaky_relu", "elu"}));
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    strip->show();
    strip->slider()->startPlaying();
    strip->slider()->tick(0.5);
    QVERIFY(seriesOf(page.scene(), u"f"_s, u"ghost.0"_s));
    page.document.edit({}, {}, [](LabState& next) { next.selection.focused = 1; });
    page.document.edit({}, {}, [](LabState& next) { next.selection.focused = 0; });
    QVERIFY(!seriesOf(page.scene(), u"f"_s, u"ghost.0"_s));
  }

  void theWheelOverTheXAxisLeavesYFree() {
    Page page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    const Range y = page.scene().panes[1].y.range;
    const QPointF onAxis = page.onPlot(u"d1"_s, 3, y.lower) + QPoint(0, 8);
    QWheelEvent wheel(onAxis, page.panel.plot().mapToGlobal(onAxis), {}, {0, 120}, {}, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&page.panel.plot(), &wheel);
    QVERIFY(page.explore().x);
    QVERIFY(!page.explore().y && !page.explore().slopeY);
  }

  void withoutParametersTheStripMovesTheWeight() {
    Page page(stateOf({"tanh"}));
    auto* strip = static_cast<ParameterStrip*>(page.panel.presentStrip());
    emit strip->slider()->valueChanged(2);
    QCOMPARE(page.explore().neuron.w, 2.0);
  }

  void theExportedFigureCarriesItsData() {
    Page page;
    const auto figures = page.panel.exportables({1000, 560});
    QCOMPARE(figures.size(), size_t(1));
    QVERIFY(figures[0].scene.probes.at(0).hint.isEmpty());
    const DataTable coarse = figures[0].table(TableSettings{.from = 1, .to = 2, .step = 0.5});
    QCOMPARE(coarse.values.front(), std::vector<double>({1, 1.5, 2}));
    const DataTable table = figures[0].table({});
    QVERIFY(table.columns.contains(u"tanh.df"_s));
    QCOMPARE(table.values[0].front(), figures[0].scene.x.range.lower);
  }

  void buttonsOfTheColumnAskTheWindow() {
    Page page;
    const QSignalSpy copies(&page.panel, &Panel::copyPictureRequested);
    const QSignalSpy exports(&page.panel, &Panel::exportRequested);
    for (auto* button :
         page.panel.sidebar()->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
      button->click();
    QCOMPARE(copies.count(), 1);
    QCOMPARE(exports.count(), 1);
  }

  void thePlotIsDescribedToScreenReaders() {
    Page page;
    QVERIFY(page.panel.plot().accessibleDescription().contains(u"slope 0.25"_s));
  }
};

QTEST_MAIN(TestExplorePanel)
#include "tst_explore_panel.moc"
