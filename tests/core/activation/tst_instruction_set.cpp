#include "core/activation/instruction_set.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestInstructionSet : public QObject {
  Q_OBJECT

 private slots:
  void everyNameIsFoundAgain() {
    for (const InstructionSet set : instructionSets) QVERIFY(instructionSetNamed(nameOf(set)) == set);
    QVERIFY(!instructionSetNamed("AVX2"));
    QVERIFY(!instructionSetNamed(""));
  }

  void theBaselineRunsEverywhere() {
    QVERIFY(machineHas(InstructionSet::Baseline));
    QVERIFY(machineHas(InstructionSet::Avx2) || !machineHas(InstructionSet::Avx512));
  }

  void theChosenOneRunsHere() { QVERIFY(machineHas(instructionSet())); }
};

ALAB_TEST(TestInstructionSet)
#include "tst_instruction_set.moc"
