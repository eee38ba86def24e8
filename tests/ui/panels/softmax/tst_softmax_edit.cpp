// What the page does to its scores: their differences, their limits, their number.
#include "ui/panels/softmax/softmax_edit.h"

#include <QTest>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestSoftmaxEdit : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void oneScoreMovesAlone() {
    SoftmaxState state;
    moveScore(state, 1, 3.5);
    QCOMPARE(state.scores, (std::vector<double>{2, 3.5, 0.1}));
  }

  void togetherTheyKeepTheirDifferences() {
    SoftmaxState state;
    state.together = true;
    moveScore(state, 0, 5);
    QCOMPARE(state.scores, (std::vector<double>{5, 4, 3.1}));
  }

  void togetherNoneLeavesTheLimits() {
    SoftmaxState state;
    state.together = true;
    moveScore(state, 2, scoreLimits.upper);
    QCOMPARE(state.scores[0], scoreLimits.upper);
    QCOMPARE(state.scores[0] - state.scores[1], 1.0);
  }

  void theTargetStaysAClass() {
    SoftmaxState state;
    state.target = 2;
    setClassCount(state, 2);
    QCOMPARE(state.scores, (std::vector<double>{2, 1}));
    QCOMPARE(state.target, std::size_t(1));
    setClassCount(state, 4);
    QCOMPARE(state.scores, (std::vector<double>{2, 1, 0, 0}));
  }

  void whatCannotBeShownIsSaidInWords_data() {
    QTest::addColumn<std::vector<double>>("scores");
    QTest::addColumn<QString>("part");
    using Scores = std::vector<double>;
    constexpr double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("one") << Scores{1} << QStringLiteral("at least two");
    QTest::newRow("eleven") << Scores(11, 1.0) << QStringLiteral("At most 10");
    QTest::newRow("infinite") << Scores{1, inf} << QStringLiteral("infinite");
    QTest::newRow("masked") << Scores{1, -inf} << QStringLiteral("infinite");
    QTest::newRow("not a number") << Scores{1, std::nan("")} << QStringLiteral("infinite");
    QTest::newRow("too large") << Scores{1, 1e9} << QStringLiteral("1000000");
    QTest::newRow("fine") << Scores{1, -1e6} << QString();
  }
  void whatCannotBeShownIsSaidInWords() {
    QFETCH(const std::vector<double>, scores);
    QFETCH(const QString, part);
    const QString problem = problemWithScores(scores);
    QVERIFY2(part.isEmpty() ? problem.isEmpty() : problem.contains(part), qPrintable(problem));
  }
};

ALAB_TEST(TestSoftmaxEdit)
#include "tst_softmax_edit.moc"
