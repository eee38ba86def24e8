// The Softmax page as a whole: what is shown, what is exported.
#include <QLineEdit>
#include <QTabBar>
#include <algorithm>
#include <functional>

#include "core/vector/softmax.h"
#include "tests/support/heartbeat.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/softmax/softmax_page.h"
#include "ui/panels/softmax/cards/facts_card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/number_slider.h"
#include "ui/widgets/stepper.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QLineEdit& matrixField(SoftmaxPage& page) {
  const auto fields = page.panel.sidebar()->findChildren<QLineEdit*>();
  return **std::ranges::find(fields, u"Matrix as text"_s, &QLineEdit::accessibleName);
}

}  // namespace

class TestSoftmaxPanel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theTemperatureIsOneStepPerGesture() {
    SoftmaxPage page;
    page.showAll();
    auto* slider = page.panel.sidebar()->findChild<NumberSlider*>();
    for (const double value : {0.8, 0.6, 0.5}) emit slider->valueChanged(value);
    emit slider->editFinished();
    QCOMPARE(page.softmax().temperature, 0.5);
    QCOMPARE(page.steps(), 1);
    auto* presented = page.panel.presentStrip()->findChild<NumberSlider*>();
    QCOMPARE(presented->value(), 0.5);
    emit presented->valueChanged(2);
    QCOMPARE(slider->value(), 2.0);
  }

  void thePlayOfTheTemperatureMovesTheBars() {
    SoftmaxPage page;
    page.showAll();
    auto* slider = page.panel.sidebar()->findChild<NumberSlider*>();
    const PlotScene before = page.panel.upper().view(2).scene();
    slider->startPlaying();
    slider->tick(0.5);
    slider->stopPlaying();
    QVERIFY(page.softmax().temperature != 1);
    QVERIFY(!(page.panel.upper().view(2).scene() == before));
    QCOMPARE(page.steps(), 1);
  }

  void theStepperAddsAndTakesClasses() {
    SoftmaxPage page;
    page.showAll();
    auto* classes = page.panel.sidebar()->findChild<Stepper*>();
    emit classes->valueChanged(5);
    emit classes->editFinished();
    QCOMPARE(page.softmax().scores, (std::vector<double>{2, 1, 0.1, 0, 0}));
    QCOMPARE(page.steps(), 1);
  }

  void factsAreThoseOfTheCore() {
    const std::vector<Fact> facts = softmaxFacts(SoftmaxState(), 3);
    QCOMPARE(facts.size(), std::size_t(3));
    const Softmax softmax(SoftmaxState().scores);
    QCOMPARE(facts[0].value, u"%1 of class 1"_s.arg(softmax.probability(0), 0, 'f', 3));
    QCOMPARE(facts[1].value, u"%1 of 1.099"_s.arg(softmax.entropy(), 0, 'f', 3));
    QCOMPARE(facts[2].value, QString::number(softmax.logSumExp(), 'f', 3));
  }

  void twoClassesAreASigmoid() {
    SoftmaxState state;
    state.scores = {1, 0};
    const std::vector<Fact> facts = softmaxFacts(state, 4);
    QCOMPARE(facts.back().value, u"0.7311"_s);
  }

  void eachTabIsExportedWithItsNumbers_data() {
    QTest::addColumn<SoftmaxView>("view");
    for (const SoftmaxView view : softmaxViews()) QTest::newRow(nameOf(view).data()) << view;
  }
  void eachTabIsExportedWithItsNumbers() {
    QFETCH(const SoftmaxView, view);
    SoftmaxState state;
    state.view = view;
    SoftmaxPage page(state);
    page.show();
    const std::vector<Exportable> figures = page.panel.exportables({1000, 560});
    QCOMPARE(figures.front().id, u"softmax"_s);
    QVERIFY(figures.size() >= 2);
    QSet<QString> ids;
    for (const Exportable& figure : figures) {
      ids.insert(figure.id);
      QVERIFY(!figure.title.isEmpty() && !figure.scene.panes.empty());
      const DataTable table = figure.table({});
      QCOMPARE(std::size_t(table.columns.size()), table.values.size());
      for (const auto& column : table.values) QCOMPARE(column.size(), table.values.front().size());
      QVERIFY(!table.values.front().empty());
    }
    QCOMPARE(std::size_t(ids.size()), figures.size());
  }

  void theTabBarChoosesTheFigures() {
    SoftmaxPage page;
    page.show();
    auto* tabs = page.panel.findChild<QTabBar*>();
    tabs->setCurrentIndex(1);
    QVERIFY(page.softmax().view == SoftmaxView::Jacobian);
    QCOMPARE(page.lower().panes[0].id, u"jacobian"_s);
    page.undo();
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(page.steps(), 1);
  }

  void aMatrixIsTypedOrSaidWhyNot() {
    SoftmaxState state;
    state.view = SoftmaxView::Rows;
    SoftmaxPage page(state);
    page.showAll();
    QLineEdit& field = matrixField(page);
    QVERIFY(field.isVisible());
    const auto enter = [&](const QString& text) {
      field.selectAll();
      QTest::keyClicks(&field, text);
      QTest::keyClick(&field, Qt::Key_Return);
    };
    enter(u"[[1, 2], [3]]"_s);
    QVERIFY2(wordsOf(*page.panel.sidebar()).contains(u"row 2 has 1"_s),
             qPrintable(wordsOf(*page.panel.sidebar())));
    QCOMPARE(page.steps(), 0);
    enter(u"[[1, 2], [3, 4]]"_s);
    QCOMPARE(page.softmax().matrix, (std::vector<double>{1, 2, 3, 4}));
    QCOMPARE(page.softmax().columns, std::size_t(2));
    QCOMPARE(page.steps(), 1);
  }

  void aProblemWithTheMatrixGoesWhenItIsMended_data() {
    QTest::addColumn<std::function<void(SoftmaxPage&, QLineEdit&)>>("mend");
    using Mend = std::function<void(SoftmaxPage&, QLineEdit&)>;
    QTest::newRow("Escape") << Mend(
        [](SoftmaxPage&, QLineEdit& field) { QTest::keyClick(&field, Qt::Key_Escape); });
    QTest::newRow("another matrix") << Mend([](SoftmaxPage& page, QLineEdit&) { page.undo(); });
    QTest::newRow("the same again") << Mend([](SoftmaxPage&, QLineEdit& field) {
      field.selectAll();
      field.insert(u"[[1, 2], [3, 4]]"_s);
      QTest::keyClick(&field, Qt::Key_Return);
    });
  }
  void aProblemWithTheMatrixGoesWhenItIsMended() {
    QFETCH(const std::function<void(SoftmaxPage&, QLineEdit&)>, mend);
    SoftmaxState state;
    state.view = SoftmaxView::Rows;
    SoftmaxPage page(state);
    page.showAll();
    page.document.edit({}, {}, [](LabState& next) {
      next.softmax.matrix = {1, 2, 3, 4}, next.softmax.columns = 2;
    });
    QLineEdit& field = matrixField(page);
    field.selectAll();
    field.insert(u"[[1, cat]]"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(wordsOf(*page.panel.sidebar()).contains(u"cat"_s));
    mend(page, field);
    QVERIFY(!wordsOf(*page.panel.sidebar()).contains(u"cat"_s));
    QVERIFY(!field.text().contains(u"cat"_s) && !field.isModified());
  }

  /// Letters for the last row need the whole page.
  void presentingShowsOneHalfAtATime() {
    SoftmaxPage page;
    page.show();
    page.look.presenting = true;
    page.panel.setAppearance(page.look);
    QVERIFY(page.panel.upper().isVisible() && !page.panel.lower().isVisible());
    QTest::keyClick(&page.panel, Qt::Key_J);
    QVERIFY(!page.panel.upper().isVisible() && page.panel.lower().isVisible());
    QTest::keyClick(&page.panel, Qt::Key_G);
    QVERIFY(page.panel.lower().isVisible());
    QTest::keyClick(&page.panel, Qt::Key_G);
    QVERIFY(page.panel.upper().isVisible() && !page.panel.lower().isVisible());
    page.document.edit({}, {}, [](LabState& state) { state.softmax.view = SoftmaxView::Overflow; });
    page.panel.startScene();
    QVERIFY(page.panel.lower().isVisible());
    page.look.presenting = false;
    page.panel.setAppearance(page.look);
    QVERIFY(page.panel.upper().isVisible() && page.panel.lower().isVisible());
  }

  void theStripForLecturesHasTheStepOfTheGrid() {
    SoftmaxPage page;
    page.showAll();
    const auto sliders = page.panel.presentStrip()->findChildren<NumberSlider*>();
    QCOMPARE(sliders.size(), qsizetype(2));
    QVERIFY(sliders[0]->isVisible() && !sliders[1]->isVisible());
    page.press(Qt::Key_N);
    QVERIFY(!sliders[0]->isVisible() && sliders[1]->isVisible());
    emit sliders[1]->valueChanged(0.1);
    emit sliders[1]->editFinished();
    QCOMPARE(page.softmax().curveStep, 0.1);
    QCOMPARE(page.steps(), 2);
  }

  /// The temperature does nothing to gated units.
  void theStripForLecturesChoosesTheGatedUnit() {
    SoftmaxPage page;
    page.showAll();
    page.look.presenting = true;
    page.panel.setAppearance(page.look);
    const QWidget& strip = *page.panel.presentStrip();
    const auto* temperature = strip.findChildren<NumberSlider*>().front();
    auto* unit = strip.findChild<ChoiceRow*>();
    QVERIFY(temperature->isVisible() && !unit->isVisible());
    QTest::keyClick(&page.panel, Qt::Key_G);
    QVERIFY(!temperature->isVisible() && unit->isVisible());
    emit unit->chosen(1);
    QCOMPARE(page.softmax().gate, gateUnits()[1]);
    QTest::keyClick(&page.panel, Qt::Key_G);  // the scores again
    QVERIFY(temperature->isVisible() && !unit->isVisible());
  }

  void aNarrowPageHasNoNumbersOverOtherBars() {
    SoftmaxState state;
    state.scores = {1, 1, 1, 1};
    SoftmaxPage page(state);
    page.panel.resize(660, 590);
    page.show();
    const auto numbers = [&](PlotView& view) { return view.scene().panes[0].notes.size(); };
    QTRY_COMPARE(numbers(page.panel.upper().view(2)), std::size_t(1));
    QTRY_COMPARE(numbers(page.panel.lower().view(1)), std::size_t(1));
    page.panel.resize(1700, 590);
    QTRY_COMPARE(numbers(page.panel.upper().view(2)), std::size_t(4));
  }

  void twoClassesAreAPointOnTheSigmoid() {
    SoftmaxState state;
    state.scores = {2, 1};
    SoftmaxPage page(state);
    page.show();
    const auto paneOf = [&](std::size_t i) { return page.panel.upper().view(i).scene().panes.at(0).id; };
    QTRY_COMPARE(paneOf(3), u"two_class"_s);
    QCOMPARE(paneOf(2), u"probabilities"_s);
    QCOMPARE(page.panel.exportables({})[1].id, u"two_class"_s);
    page.panel.resize(660, 590);
    QTRY_COMPARE(paneOf(2), u"two_class"_s);
    QVERIFY(!page.panel.upper().view(3).isVisible());
  }

  void everyKeyIsInTheHelp() {
    const SoftmaxPage page;
    QStringList keys;
    for (const KeyHelp& row : page.panel.keys()) {
      keys.append(row.keys);
      QVERIFY(!row.meaning.isEmpty());
    }
    QCOMPARE(keys.size(), 15);
    QVERIFY(keys.contains(u"J"_s) && keys.contains(u"Shift+Up"_s) && keys.contains(u"A"_s));
  }

  /// The largest figures, ten scores, every tab.
  void noTurnOfTheEventLoopIsLong() {
    SoftmaxState state;
    state.scores.assign(10, 1.5);
    state.curveStep = curveSteps.lower;
    state.curveEnd = curveEnds.upper;
    SoftmaxPage page(state);
    page.showAll();
    QVERIFY(QTest::qWaitForWindowExposed(&page.panel));
    for (const SoftmaxView view : softmaxViews()) {
      double longest = 1e9;
      for (int again = 0; again < 5 && longest >= longestTurn; ++again) {
        const Heartbeat heart;
        page.document.edit({}, {}, [&](LabState& next) {
          next.softmax.view = view;
          next.softmax.temperature += 0.1;
        });
        QTest::qWait(60);
        longest = std::min(longest, heart.longestWork());
      }
      QVERIFY2(longest < longestTurn, qPrintable(QString::number(longest)));
    }
  }
};

ALAB_WIDGET_TEST(TestSoftmaxPanel)
#include "tst_softmax_panel.moc"
