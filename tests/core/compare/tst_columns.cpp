#include "core/compare/columns.h"

#include <QTest>
#include <set>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestColumns : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyColumnHasItsNameAndWords() {
    std::set<std::string_view> names, headings;
    for (const CompareColumn column : compareColumns()) {
      QCOMPARE(compareColumnNamed(nameOf(column)), std::optional(column));
      names.insert(nameOf(column));
      headings.insert(wordsOf(column).heading);
      QVERIFY(wordsOf(column).tip.ends_with('.'));
    }
    QCOMPARE(names.size(), compareColumns().size());
    QCOMPARE(headings.size(), compareColumns().size());
    QVERIFY(!compareColumnNamed("") && !compareColumnNamed("Range"));
  }

  void allButTheCostIsComputed() {
    QCOMPARE(computedColumns().size() + 1, compareColumns().size());
    for (const CompareColumn column : computedColumns()) QVERIFY(column != CompareColumn::Cost);
  }

  void eightAreShownAtFirst() { QCOMPARE(usualColumns().size(), std::size_t(8)); }

  /// Article 002: no vanishing gradient, zero-centred, cheap, differentiable.
  void theFourIdealsHaveColumns() {
    QCOMPARE(ideals().size(), std::size_t(4));
    std::set<CompareColumn> told, shown(idealColumns().begin(), idealColumns().end());
    for (const Ideal& ideal : ideals()) told.insert(ideal.columns.begin(), ideal.columns.end());
    QCOMPARE(told, shown);
  }
};

ALAB_TEST(TestColumns)
#include "tst_columns.moc"
