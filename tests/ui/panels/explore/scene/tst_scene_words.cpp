#include "ui/panels/explore/scene/scene_words.h"

#include <QTest>

#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/scene/scene_support.h"
#include "ui/widgets/shown_number.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestSceneWords : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void descriptionTellsTheNumbersOfTheCurves_data() {
    QTest::addColumn<double>("x");
    for (const double x : {-3.25, 0.0, 0.5, 2.0}) QTest::addRow("x = %g", x) << x;
  }
  void descriptionTellsTheNumbersOfTheCurves() {
    QFETCH(const double, x);
    const QString sentence = sceneAt(stateOf({"sigmoid"}), x).description;
    const auto number = [](double value) { return shownNumber(value, 4); };
    QVERIFY2(sentence.contains(u"x = %1: Sigmoid %2, slope %3"_s.arg(number(x), number(sigmoid(x)),
                                                                     number(sigmoidSlope(x)))),
             qPrintable(sentence));
  }

  void metadataMakesTheFigureAgain() {
    LabState state = stateOf({"leaky_relu", "tanh"});
    state.selection.functions[0].params = {0.2};
    state.explore.x = Range{-2, 3};
    const PlotScene scene = exploreScene(state, {});
    QCOMPARE(scene.metadata[u"functions"_s], u"leaky_relu:alpha=0.2; tanh"_s);
    QCOMPARE(scene.metadata[u"x"_s], u"-2:3"_s);
    QVERIFY(scene.metadata[u"Software"_s].startsWith(u"Activation Lab "_s));
    for (const QString& text : scene.metadata[u"functions"_s].split(u"; "_s))
      QVERIFY(parseFunction(text.toStdString()));
  }
};

ALAB_WIDGET_TEST(TestSceneWords)
#include "tst_scene_words.moc"
