#include "core/data/data_kinds.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

class TestDataKinds : public QObject {
  Q_OBJECT

 private slots:
  void everyKindHasItsFactsAndName() {
    for (const DataFacts& fact : dataKinds()) {
      QVERIFY(facts(fact.kind).kind == fact.kind);
      QVERIFY(dataKindNamed(fact.name) == fact.kind);
      QCOMPARE(nameOf(fact.kind), fact.name);
    }
  }

  void theNamesOfPlaygroundAreKnown() {
    for (const char* name : {"circle", "xor", "gauss", "spiral", "plane", "multi-gauss"})
      QVERIFY(dataKindNamed(name));
  }

  void anUnknownNameIsNothing() { QVERIFY(!dataKindNamed("mnist")); }
};

ALAB_TEST(TestDataKinds)
#include "tst_data_kinds.moc"
