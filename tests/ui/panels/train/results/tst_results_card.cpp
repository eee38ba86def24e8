#include "ui/panels/train/results/results_card.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/panels/train/results/result_table.h"

using namespace alab;

class TestResultsCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Also of a card that hears of other letters when its look has been set.
  void theTableFollowsTheLetters() {
    Document document;
    ResultsCard card(document);
    for (const int pixels : {20, 40, 10}) {
      QFont letters = card.font();
      letters.setPixelSize(pixels);
      card.setFont(letters);
      QCOMPARE(card.table().font().pixelSize(), pixels * 9 / 10);
    }
  }
};

ALAB_WIDGET_TEST(TestResultsCard)
#include "tst_results_card.moc"
