#include "ui/panels/train/scene/train_words.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"

using namespace alab;

class TestTrainWords : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aTitleTellsTheTest() {
    QCOMPARE(tileTitle(lineWith("tanh", 0, {0.7, 0.1}, 0.987), Task::Binary),
             QStringLiteral("tanh   test 99 %"));
    QCOMPARE(tileTitle(lineWith("tanh", 0, {0.7}, 0.987), Task::Values),
             QStringLiteral("tanh   test R² 0.99"));
    QCOMPARE(tileTitle(lineOf("tanh", 0), Task::Binary), QStringLiteral("tanh"));
  }

  void aGradientThatDoesNotArriveIsTold() {
    TrainLine line = lineWith("sigmoid", 0, {0.7}, 0.5);
    edited(line).insight.layers.resize(3);
    edited(line).insight.layers[0].rmsD = 1.2e-4;
    edited(line).insight.layers[2].rmsD = 1;
    QCOMPARE(sentenceOn(line, 0.03).value(), QStringLiteral("layer 1 gets 0.012 % of the gradient"));
    edited(line).insight.layers[0].rmsD = 0.3;
    QVERIFY(!sentenceOn(line, 0.03));
  }

  void deadUnitsAreCounted() {
    TrainLine line = lineWith("relu", 0, {0.7}, 0.5);
    edited(line).dead = 7;
    edited(line).units = 24;
    QCOMPARE(sentenceOn(line, 0.03).value(), QStringLiteral("7 of 24 units are dead"));
  }

  void divergenceComesWithWhatToTry() {
    TrainLine line = lineOf("relu", 0);
    edited(line).diverged = 1;
    edited(line).divergedAt = 12;
    QCOMPARE(sentenceOn(line, 0.03).value(), QStringLiteral("diverged at epoch 12: try a rate under 0.01"));
    QCOMPARE(tileTitle(line, Task::Binary), QStringLiteral("relu   diverged"));
  }

  void whatSeedsCannotTellApartIsNotCalledADifference() {
    const std::vector<TrainLine> alike = {lineWith("relu", 0, {0.1}, 0.97), lineWith("gelu", 1, {0.1}, 0.98)};
    QCOMPARE(comparison(alike, 5).value(),
             QStringLiteral("Test results: no difference beyond what the seeds make."));
    const std::vector<TrainLine> apart = {lineWith("relu", 0, {0.1}, 0.97),
                                          lineWith("sigmoid", 1, {0.1}, 0.5)};
    QCOMPARE(comparison(apart, 5).value(),
             QStringLiteral("Test results differ by more than what the seeds make."));
    QVERIFY(comparison(apart, 1)->contains(QStringLiteral("seeds")));
    QVERIFY(!comparison({alike[0]}, 5));
  }

  void whatHasReachedTheGoalIsSaidAndWhatHasNot() {
    std::vector<TrainLine> lines = {lineWith("sigmoid", 0, {0.7}, 0.5), lineWith("tanh", 1, {0.7}, 0.99)};
    QVERIFY(!reachedWords(lines, Task::Binary));
    edited(lines[1]).epochsToThreshold = 15;
    const QString sentence = *reachedWords(lines, Task::Binary);
    QVERIFY2(sentence.contains(QStringLiteral("95 %")) &&
                 sentence.contains(QStringLiteral("tanh after 15")) &&
                 sentence.endsWith(QStringLiteral("not yet: sigmoid")),
             qPrintable(sentence));
    QVERIFY(reachedWords(lines, Task::Values)->startsWith(QStringLiteral("R² 0.95")));
  }

  /// By hand: 2 · 0.5 + 1 = 2, 2 − 4 = −2; 2 − 0.1 · 2 · (−2) · 0.5 = 2.2 and 1 + 0.4 = 1.4.
  void theArithmeticOfAStepIsSaidInFourLines() {
    const LineUpdate update{.x = 0.5, .y = 4, .rate = 0.1, .before = {2, 1}, .after = {2.2, 1.4}};
    const auto words = lineWords({3, 10.5}, update);
    QCOMPARE(words.size(), std::size_t(5));
    QVERIFY(words[0].sentence.contains(QStringLiteral("y = 3.000 x + 10.500")));
    QCOMPARE(words[1].sentence, QStringLiteral("Next sample: x = 0.500, y = 4.000"));
    QCOMPARE(words[2].sentence,
             QStringLiteral("guess: w x + b = 2.000 · 0.500 + 1.000 = 2.000, error −2.000"));
    QCOMPARE(words[3].sentence, QStringLiteral("w: 2.000 − 0.1 · 2 · (−2.000) · 0.500 = 2.200"));
    QCOMPARE(words[4].sentence, QStringLiteral("b: 1.000 − 0.1 · 2 · (−2.000) = 1.400"));
    QCOMPARE(lineWords({3, 10.5}, {}).size(), std::size_t(1));
  }
};

ALAB_TEST(TestTrainWords)
#include "tst_train_words.moc"
