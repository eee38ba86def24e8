#include "core/vector/scores.h"

#include <QTest>
#include <cmath>

#include "core/range.h"
#include "core/vector/softmax.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::vector<double> presetScores(std::string_view name) {
  return std::ranges::find(scorePresets(), name, &ScorePreset::name)->scores;
}

}  // namespace

class TestScores : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void presetsAreCalledByTheirScores() {
    QCOMPARE(scorePresets().size(), std::size_t(6));
    for (const ScorePreset& preset : scorePresets()) {
      if (preset.name == "equal") continue;
      QCOMPARE(scoresText(preset.scores), std::string(preset.name));
    }
  }

  void presetsShowWhatTheyAreFor() {
    QVERIFY(isNear(Softmax(presetScores("[-3, 2, -1, 0]")).probability(1), 0.8390, 5e-5));
    QVERIFY(isNear(Softmax(presetScores("[2, 1, 0.1]")).probability(0), 0.7, 0.05));
    QCOMPARE(Softmax(presetScores("equal")).entropy(), std::log(4));
    QVERIFY(std::isinf(std::exp(presetScores("[1000, 1001, 1002]")[0])));
  }

  void numbersAreReadInManyForms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::vector<double>>("scores");
    const std::vector<double> three = {2, 1, 0.1};
    for (const char* text : {"2 1 0.1", "2, 1, 0.1", "[2, 1, 0.1]", "(2,1,.1)", " [ 2 1\t0.1 ] ", "2;1;0.1",
                             "2\n1\n0.1\n", "2, 1, 0.1,", "2 ,1 , 0.1"})
      QTest::newRow(text) << QByteArray(text) << three;
    QTest::newRow("one") << QByteArray("-7e3") << std::vector<double>{-7000};
    QTest::newRow("infinite") << QByteArray("-inf 0x10") << std::vector<double>{-infinity, 16};
  }
  void numbersAreReadInManyForms() {
    QFETCH(const QByteArray, text);
    const Result<std::vector<double>> scores = parseScores(text.toStdString());
    QVERIFY2(bool(scores), scores ? "" : scores.error().line().c_str());
    QTEST(*scores, "scores");
  }

  void whatIsNoNumberIsNamed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");
    const QByteArray none = "no scores: write numbers: 2, 1, 0.1";
    for (const char* text : {"", " \n", "[]", "[ ]", "()"}) QTest::newRow(text) << QByteArray(text) << none;
    QTest::newRow("a word") << QByteArray("2, abc") << QByteArray("'abc' is not a number");
    QTest::newRow("two commas") << QByteArray("2,,1") << QByteArray("'' is not a number");
    QTest::newRow("a comma first") << QByteArray(",1") << QByteArray("'' is not a number");
    QTest::newRow("half a bracket") << QByteArray("[2, 1") << QByteArray("'[2' is not a number");
    QTest::newRow("101") << QByteArray("1 ").repeated(101) << QByteArray("too many scores: at most 100");
  }
  void whatIsNoNumberIsNamed() {
    QFETCH(const QByteArray, text);
    const Result<std::vector<double>> scores = parseScores(text.toStdString());
    QVERIFY(!scores);
    QTEST(QByteArray::fromStdString(scores.error().line()), "error");
  }

  void rowsAreLinesOrBrackets() {
    for (const char* text : {"1 2\n3 4", "[[1, 2], [3, 4]]", "[1, 2], [3, 4]", "[[1, 2],\n [3, 4]]\n",
                             "1,2\r\n\r\n3,4\r\n", "((1, 2), (3, 4))"}) {
      const Result<Matrix<double>> rows = parseScoreRows(text);
      QVERIFY2(bool(rows), text);
      QCOMPARE(rows->rows(), std::size_t(2));
      QVERIFY(std::ranges::equal(rows->all(), std::vector<double>{1, 2, 3, 4}));
    }
    QCOMPARE(parseScoreRows("[2, 1, 0.1]")->columns(), std::size_t(3));
  }

  void unequalRowsAreRefused() {
    QCOMPARE(parseScoreRows("1 2 3\n4 5").error().line(),
             std::string("row 2 has 2 scores, the first one 3: write as many in every row"));
    QCOMPARE(parseScoreRows("1 2\n3 x").error().line(), std::string("'x' is not a number"));
    QCOMPARE(parseScoreRows("").error().what, std::string("no scores"));
    std::string many;
    for (int i = 0; i < 101; ++i) many += "1\n";
    QCOMPARE(parseScoreRows(many).error().line(), std::string("too many rows: at most 100"));
  }

  void temperaturesArePositiveAndFinite() {
    for (const double good : {5e-324, 0.1, 1.0, 1.7976931348623157e308})
      QVERIFY(!problemWithTemperature(good));
    for (const double bad : {0.0, -0.0, -1.0, infinity, -infinity, double(NAN)})
      QVERIFY(problemWithTemperature(bad));
    QCOMPARE(problemWithTemperature(-1)->line(),
             std::string("a temperature of -1 cannot be used: take a finite number above 0"));
  }
};

ALAB_TEST(TestScores)
#include "tst_scores.moc"
