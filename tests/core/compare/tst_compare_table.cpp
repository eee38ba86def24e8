#include "core/compare/compare_table.h"

#include <QTest>

#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestCompareTable : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aRowForEachFunctionInTheirOrder() {
    const std::vector<Comparison> comparisons = {*compared(*parseFunction("tanh")),
                                                 *compared(*parseFunction("sigmoid"))};
    const CompareColumn columns[] = {CompareColumn::Slope, CompareColumn::Mean};
    const TextTable table = compareTable(comparisons, {"one", "two"}, columns, plainSpeech());
    QCOMPARE(table.headings, (std::vector<std::string>{"Function", "Largest slope", "Mean out"}));
    QCOMPARE(table.rows[0], (std::vector<std::string>{"one", "1 at 0", "0"}));
    QCOMPARE(table.rows[1], (std::vector<std::string>{"two", "0.25 at 0", "0.5"}));
  }
};

ALAB_TEST(TestCompareTable)
#include "tst_compare_table.moc"
