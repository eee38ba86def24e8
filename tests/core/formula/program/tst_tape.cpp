#include "core/formula/program/tape.h"
#include "core/formula/text/parser.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Tape tape(std::string_view text, Reading reading = Reading::AsWritten) {
  const Tree tree = *parseExpression(text);
  return tapeOf(tree, parametersOf(tree), reading);
}

std::ptrdiff_t countOf(const Tape& tape, Operation op) {
  return std::ranges::count(tape.steps, op, &Instruction::op);
}

}  // namespace

class TestTape : public QObject {
  Q_OBJECT

 private slots:
  void equalPartsAreComputedOnce() {
    QCOMPARE(countOf(tape("sigmoid(x) * (1 - sigmoid(x)) + sigmoid(x)"), Operation::Sigmoid), 1);
    QCOMPARE(tape("x*x + x^2").steps.size(), std::size_t(3));
  }

  void constantsAreComputedAhead() {
    const Tape t = tape("x + sqrt(2 / pi) * 2^0.5");
    QCOMPARE(t.steps.size(), std::size_t(3));
    QVERIFY(std::fabs(t.steps[1].constant - 2 / std::sqrt(M_PIl)) < 1e-18L);
  }

  void powersAreProducts() {
    QCOMPARE(countOf(tape("x^3"), Operation::Multiply), 2);
    QCOMPARE(countOf(tape("x^64"), Operation::Multiply), 6);
    QCOMPARE(countOf(tape("x^65"), Operation::Power), 1);
    QCOMPARE(countOf(tape("x^2.5"), Operation::Power), 1);
    QCOMPARE(countOf(tape("x^-1"), Operation::Divide), 1);
  }

  void conditionsAreChoices() {
    const Tape t = tape("if(x > 0 && !(x > 1), max(x, 0.5), abs(x)) + (x < 2)");
    for (const Instruction& step : t.steps) QVERIFY(!isCondition(step.op) && step.op != Operation::Max);
    QCOMPARE(countOf(tape("if(2 > 1, x, 1/x)"), Operation::If), 0);
  }

  void comparisonsWithConstantsAreOfXItself() {
    const auto compared = [](std::string_view text) {
      const Tape t = tape(text, Reading::Accurate);
      const auto choice = std::ranges::find(t.steps, Operation::If, &Instruction::op);
      const Instruction &left = t.steps[choice->args[0]], &right = t.steps[choice->args[1]];
      return std::pair(left.op, double(right.constant));
    };
    QCOMPARE(compared("if(x + 3 > 6, 1, 0)"), std::pair(Operation::X, 3.0));
    QCOMPARE(compared("if(3 + x > 6, 1, 0)"), std::pair(Operation::X, 3.0));
    QCOMPARE(compared("if((x + 1) / 2 > 1, 1, 0)"), std::pair(Operation::X, 1.0));
    QCOMPARE(compared("if(x - 0.5 > 0, 1, 0)"), std::pair(Operation::X, 0.5));
    QCOMPARE(compared("if(x + 0.1 > 1e17, 1, 0)").first, Operation::Add);  // that would not be exact
    QCOMPARE(compared("if(x * 3 > 1, 1, 0)").first, Operation::Multiply);
  }

  void dependenciesAreKnown() {
    const Tape t = tape("a * x + b");
    const Instruction& result = t.steps.back();
    QVERIFY(result.hasX);
    QCOMPARE(int(result.parameters), 3);
    QVERIFY(!tape("a + b").steps.back().hasX);
  }
};

ALAB_TEST(TestTape)
#include "tst_tape.moc"
