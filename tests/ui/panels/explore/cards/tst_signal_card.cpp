#include "ui/panels/explore/cards/signal_card.h"

#include <QCheckBox>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestSignalCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void signalCardTellsWhatComesOut() {
    LabState state = stateOf({"relu"});
    state.explore.signal.on = true;
    Shown<SignalCard> shown(state);
    QCOMPARE(valueOf(factsOf(shown.card), u"Mean out"_s), u"0.3989"_s);  // 1/sqrt(2 pi)
    QCOMPARE(valueOf(factsOf(shown.card), u"Exactly 0"_s), u"50 %"_s);
    QCOMPARE(valueOf(factsOf(shown.card), u"Saturated"_s), u"50 %"_s);
    shown.card.findChild<QCheckBox*>()->click();
    QVERIFY(!shown.explore().signal.on);
  }
};

QTEST_MAIN(TestSignalCard)
#include "tst_signal_card.moc"
