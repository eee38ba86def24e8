#include "ui/panels/explore/scene/neuron.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;

class TestNeuron : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void slopesAgreeWithDifferences_data() {
    QTest::addColumn<double>("w");
    QTest::addColumn<double>("b");
    QTest::newRow("itself") << 1.0 << 0.0;
    QTest::newRow("steeper and shifted") << 2.5 << -1.0;
    QTest::newRow("turned round") << -1.5 << 0.5;
    QTest::newRow("constant") << 0.0 << 0.7;
  }
  void slopesAgreeWithDifferences() {
    QFETCH(const double, w);
    QFETCH(const double, b);
    const Neuron neuron{Function(builtIn("tanh")), w, b};
    const double x = 0.3, h = 1e-4;
    const Derivatives left = neuron.at(x - h), here = neuron.at(x), right = neuron.at(x + h);
    QVERIFY(std::abs(here.d1 - (right.f - left.f) / (2 * h)) < 1e-7);
    QVERIFY(std::abs(here.d2 - (right.d1 - left.d1) / (2 * h)) < 1e-6);
  }

  void kinksMoveAndAscend() {
    const Neuron neuron{Function(builtIn("relu6")), -2, 1};
    QCOMPARE(neuron.kinks(), std::vector<double>({-2.5, 0.5}));
    QVERIFY(Neuron({Function(builtIn("relu6")), 0, 1}).kinks().empty());
  }

  void rangesThereAndBackAscend() {
    const Neuron neuron{Function(builtIn("relu")), -4, 2};
    QCOMPARE(neuron.inner(Range{-1, 3}), Range({-10, 6}));
    QCOMPARE(neuron.outer(neuron.inner(Range{-1, 3})), Range({-1, 3}));
  }

  void onlyValidFunctionsAreShown() {
    QVERIFY(!shownFunction({.id = "nothing", .params = {}}, {}, 4));
    QVERIFY(!shownFunction({.id = "elu", .params = {}}, {}, 4));
    QVERIFY(!shownFunction({.id = "elu", .params = {std::nan("")}}, {}, 4));
    QCOMPARE(shownFunction({.id = "elu", .params = {1}, .slot = 5}, {}, 4)->slot, 5);
  }

  void focusIsFoundAlsoWhenHidden() {
    LabState state = stateOf({"relu", "tanh"});
    state.selection.functions[0].visible = false;
    QCOMPARE(focusedFunction(state)->slot, 0);
    QCOMPARE(shownFunctions(state).size(), size_t(1));
    state.selection.focused = -1;
    QVERIFY(!focusedFunction(state));
  }
};

ALAB_WIDGET_TEST(TestNeuron)
#include "tst_neuron.moc"
