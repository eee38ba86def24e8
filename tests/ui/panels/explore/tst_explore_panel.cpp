#include "ui/panels/explore/explore_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_page.h"
#include "ui/panels/explore/cards/words_card.h"
#include "ui/widgets/facts/fact_rows.h"
#include "ui/widgets/formula_view.h"
#include "ui/widgets/number_slider.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestExplorePanel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theInvitationGoesWithTheFirstDrag() {
    ExplorePage page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    QVERIFY(page.scene().probes.at(0).inviting);
    const QSignalSpy dragged(&page.panel, &ExplorePanel::probeFirstMoved);
    emit page.panel.plot().probeDragged(1);
    emit page.panel.plot().probeDragged(1.5);
    QCOMPARE(dragged.count(), 1);
    QVERIFY(!page.scene().probes.at(0).inviting);
    QVERIFY(page.scene().probes.at(0).hint.isEmpty());
  }

  void theHandDragsTheProbe() {
    ExplorePage page;
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
    ExplorePage page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    const QPoint origin = page.onPlot(u"f"_s, 0, 0);
    const int right = page.onPlot(u"f"_s, 2, 0).x() - origin.x();
    const int up = origin.y() - page.onPlot(u"f"_s, 0, 2).y();
    QVERIFY2(std::abs(right - up) <= 2, qPrintable(u"%1 %2"_s.arg(right).arg(up)));
  }

  void zoomIsOneStepAndDoubleClickTakesItBack() {
    ExplorePage page;
    emit page.panel.plot().rangesRequested(u"f"_s, {-1, 1}, {0, 1});
    emit page.panel.plot().rangesRequested(u"f"_s, {-2, 2}, {0, 2});
    emit page.panel.plot().gestureEnded();
    QCOMPARE(page.scene().x.range, Range({-2, 2}));
    QCOMPARE(page.document.undoStack().count(), 1);
    emit page.panel.plot().resetRequested();
    QVERIFY(!page.explore().x);
  }

  void aWheelThatRestsLeavesTheSliderDragWhole() {
    ExplorePage page(stateOf({"leaky_relu"}));
    auto* slider = page.panel.sidebar()->findChild<NumberSlider*>();
    emit slider->valueChanged(0.1);
    emit page.panel.plot().gestureEnded();
    emit slider->valueChanged(0.3);
    QCOMPARE(page.document.undoStack().count(), 1);
  }

  void bothFormulasHaveTheSameLetters() {
    ExplorePage page(stateOf({"sigmoid"}));
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
    ExplorePage page(stateOf({"leaky_relu"}));
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
    ExplorePage page(stateOf({"leaky_relu"}));
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
    ExplorePage page(stateOf({}));
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    auto* relu = page.panel.findChild<QPushButton*>(u"relu"_s);
    QVERIFY(relu && relu->isVisible());
    QVERIFY(page.panel.rect().contains(page.panel.mapFromGlobal(relu->mapToGlobal(relu->rect().center()))));
    QTest::mouseClick(relu, Qt::LeftButton);
    QCOMPARE(page.document.state().selection.functions.at(0).id, std::string("relu"));
    QVERIFY(!relu->isVisible());
  }

  void hiddenFunctionsComeBackByAButton() {
    LabState state = stateOf({"sigmoid", "relu"});
    for (ChosenFunction& function : state.selection.functions) function.visible = false;
    ExplorePage page(state);
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    QVERIFY(!page.panel.findChild<QPushButton*>(u"relu"_s)->isVisible());
    auto* all = page.panel.plot().findChild<EmptyChoice*>()->findChild<QPushButton*>(u"showAll"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    for (const ChosenFunction& function : page.document.state().selection.functions)
      QVERIFY(function.visible);
    QVERIFY(!all->isVisible());
  }

  void theWheelOverTheXAxisLeavesYFree() {
    ExplorePage page;
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    const Range y = page.scene().panes[1].y.range;
    const QPointF onAxis = page.onPlot(u"d1"_s, 3, y.lower) + QPoint(0, 8);
    QWheelEvent wheel(onAxis, page.panel.plot().mapToGlobal(onAxis), {}, {0, 120}, {}, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&page.panel.plot(), &wheel);
    QVERIFY(page.explore().x);
    QVERIFY(!page.explore().y && !page.explore().slopeY);
  }

  void theExportedFigureCarriesItsData() {
    ExplorePage page;
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
    ExplorePage page;
    const QSignalSpy copies(&page.panel, &Panel::copyPictureRequested);
    const QSignalSpy exports(&page.panel, &Panel::exportRequested);
    for (auto* button :
         page.panel.sidebar()->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
      button->click();
    QCOMPARE(copies.count(), 1);
    QCOMPARE(exports.count(), 1);
  }

  void thePlotIsDescribedToScreenReaders() {
    ExplorePage page;
    QVERIFY(page.panel.plot().accessibleDescription().contains(u"slope 0.25"_s));
  }

  void wordsKeepASlopeToBeGuessedToThemselves() {
    ExplorePage page(stateOf({"sigmoid"}));
    const auto* sidebar = page.panel.sidebar();
    const FactRows* words = sidebar->findChild<WordsCard*>()->findChild<FactRows*>();
    const FactRows* numbers = sidebar->findChild<ExpertCard*>()->findChild<FactRows*>();
    const QStringList outputs = {u"E f"_s, u"E f²"_s, u"Gain, keeps the signal"_s, u"Smoothness class"_s,
                                 u"Exactly 0"_s};
    QTRY_VERIFY(namesOf(*words).contains(u"Largest slope"_s));
    QCOMPARE(numbers->facts().size(), std::size_t(8));
    page.document.edit({}, {}, [](LabState& next) { next.explore.probe.trace = true; });
    QVERIFY(!namesOf(*words).contains(u"Largest slope"_s));
    QCOMPARE(namesOf(*numbers), outputs);
  }

 private:
  static QStringList namesOf(const FactRows& rows) {
    QStringList names;
    for (const Fact& fact : rows.facts()) names.append(fact.name);
    return names;
  }
};

ALAB_WIDGET_TEST(TestExplorePanel)
#include "tst_explore_panel.moc"
