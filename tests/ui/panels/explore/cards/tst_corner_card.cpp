#include "ui/panels/explore/cards/corner_card.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestCornerCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void cornersTellBothSidesAndTheConvention() {
    Shown<CornerCard> shown(stateOf({"relu"}));
    QCOMPARE(valueOf(factsOf(shown.card), u"f′(0)"_s), u"0 left, 1 right; here 0"_s);
    QVERIFY(Shown<CornerCard>(stateOf({"tanh"})).card.isHidden());
  }
};

QTEST_MAIN(TestCornerCard)
#include "tst_corner_card.moc"
