// Every set-up of the advice is one that its page can show, and runs.

#include "core/state/json.h"
#include "tests/core/state/advice_setups.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<Function> functionsOf(const LabState& state) {
  std::vector<Function> functions;
  for (const ChosenFunction& chosen : state.selection.functions) functions.push_back(functionOf(chosen));
  return functions;
}

}  // namespace

class TestAdviceSetups : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void setUpIsWhatItsPageCanShow_data() { addAdvice(); }
  void setUpIsWhatItsPageCanShow();
  void setUpRuns_data() { addAdvice(); }
  void setUpRuns();
  void forgetGateStartsWhereTheProbeStands();

 private:
  static void addAdvice();
};

void TestAdviceSetups::addAdvice() {
  QTest::addColumn<Advice>("advice");
  for (const Advice& advice : shippedAdvice()) QTest::newRow(qPrintable(advice.id)) << advice;
}

void TestAdviceSetups::setUpIsWhatItsPageCanShow() {
  QFETCH(const Advice, advice);
  const LabState& state = advice.state;
  QVERIFY(state.page == "train" || state.page == "depth" || state.page == "explore");
  QVERIFY(state.selection.focusedFunction());
  QVERIFY(state.selection.functions.size() >= 2);  // the remedy beside the problem
  const LoadedState reread = readSettings(toJson(state));
  QVERIFY(reread.problems.empty());
  QCOMPARE(reread.state, state);
}

/// Some epochs, or one net of the stack; what comes out are numbers.
void TestAdviceSetups::setUpRuns() {
  QFETCH(const Advice, advice);
  const std::vector<Function> functions = functionsOf(advice.state);
  OneWorker worker;
  if (advice.state.page == "train") {
    const TrainState& train = advice.state.train;
    QVERIFY(!problemWith(train.training) && !problemWith(train.data, {}));
    QVERIFY(fits(train.training.output, factsOf(train.data)->task));
    Race<float> race(train.training, functions, splitData(train.data, {}, train.training.seed));
    race.advance(3, worker);
    for (std::size_t f = 0; f < functions.size(); ++f)
      QVERIFY(std::isfinite(reportOn(race, f).finalLoss.median));
  } else if (advice.state.page == "depth") {
    DepthSettings one = advice.state.depth.network;
    one.nets = 1;
    QVERIFY(!problemWith(one, functions.size()));
    QVERIFY(std::size_t(advice.state.depth.layer) <= one.layers);
    for (const auto& curve : runDepth(functions, one, worker).curves)
      QVERIFY(std::isfinite(curve->summary.kept().median));
  } else {
    for (const Function& f : functions) QVERIFY(std::isfinite(f.at(advice.state.explore.probe.x).f));
  }
}

void TestAdviceSetups::forgetGateStartsWhereTheProbeStands() {
  const LabState& state = setUpOf("gates");
  QCOMPARE(state.explore.probe.x, 1.0);  // the bias
  QCOMPARE(functionOf(*state.selection.focusedFunction()).at(1).f, said("at1:sigmoid"));
}

ALAB_TEST(TestAdviceSetups)
#include "tst_advice_setups.moc"
