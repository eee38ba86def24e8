#include "ui/panels/compare/table/column_fit.h"

#include <QTest>
#include <numeric>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestColumnFit : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aTextIsBrokenWhereItsLinesAreShortest() {
    const QFontMetrics metrics{QFont()};
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    QCOMPARE(twoLineWidth(u"f jumps at 0"_s, metrics), std::max(width(u"f jumps"_s), width(u"at 0"_s)));
    QCOMPARE(twoLineWidth(u"Sigmoid"_s, metrics), width(u"Sigmoid"_s));
    QCOMPARE(twoLineWidth({}, metrics), 0);
  }

  void thereIsNoMoreRoomThanEachNeeds() {
    QCOMPARE(fittingWidths({{100, 60}, {50, 50}}, 400), (std::vector{100, 50}));
  }

  void whatIsMissingIsTakenFromThoseThatCanGive() {
    const std::vector<int> widths = fittingWidths({{100, 60}, {50, 50}, {200, 120}}, 290);
    QCOMPARE(widths, (std::vector{80, 50, 160}));
    QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), 290);
  }

  void noneIsNarrowerThanItsTextsOnTwoLines() {
    QCOMPARE(fittingWidths({{100, 60}, {50, 50}}, 20), (std::vector{60, 50}));
    QVERIFY(fittingWidths({}, 100).empty());
  }
};

ALAB_WIDGET_TEST(TestColumnFit)
#include "tst_column_fit.moc"
