#include "ui/panels/explore/hand/parameter_hand.h"

#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;

class TestParameterHand : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aDragIsOneUndoStepAndLeavesAGhost() {
    Document document(stateOf({"leaky_relu"}));
    ParameterHand hand(document);
    for (int i = 1; i <= 100; ++i) hand.setParameter(0, 0.01 * i + 0.01);
    QCOMPARE(document.undoStack().count(), 1);
    QVERIFY(hand.ghost());
    QCOMPARE(hand.ghost()->function.params, std::vector<double>({0.01}));
    hand.endGesture();
    QVERIFY(!hand.ghost());
    document.undoStack().undo();
    QCOMPARE(document.state().selection.functions[0].params, std::vector<double>({0.01}));
  }

  void gesturesAreSeparateSteps() {
    Document document(stateOf({"leaky_relu"}));
    ParameterHand hand(document);
    hand.setParameter(0, 0.1);
    hand.endGesture();
    hand.setParameter(0, 0.2);
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(hand.ghost()->function.params, std::vector<double>({0.1}));
  }

  void whatIsNotValidChangesNothing() {
    Document document(stateOf({"leaky_relu"}));
    ParameterHand hand(document);
    hand.setParameter(0, std::nan(""));
    hand.setParameter(1, 3);
    hand.setParameter(-1, 3);
    hand.setParameters({1, 2});
    QCOMPARE(document.undoStack().count(), 0);
    Document empty(stateOf({}));
    ParameterHand(empty).setParameter(0, 1);
    QCOMPARE(empty.undoStack().count(), 0);
  }

  void theNeuronHasAGhostToo() {
    Document document(stateOf({"tanh"}));
    ParameterHand hand(document);
    hand.setNeuron({2, 1});
    QCOMPARE(document.state().explore.neuron, NeuronSettings({2, 1}));
    QCOMPARE(hand.ghost()->neuron, NeuronSettings({1, 0}));
  }

  void defaultsAreAStepOfTheirOwn() {
    Document document(stateOf({"leaky_relu"}));
    ParameterHand hand(document);
    hand.setParameters({0.2});
    hand.setParameters({0.3});
    QCOMPARE(document.undoStack().count(), 2);
    QVERIFY(!hand.ghost());
  }
};

ALAB_WIDGET_TEST(TestParameterHand)
#include "tst_parameter_hand.moc"
