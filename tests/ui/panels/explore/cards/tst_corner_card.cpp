#include "ui/panels/explore/cards/corner_card.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
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

  void bothSidesAreThoseOfTheGraph_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("corner");
    QTest::addColumn<QString>("sides");
    QTest::newRow("leaky relu") << u"leaky_relu"_s << u"f′(0)"_s << u"0.01 left, 1 right"_s;
    QTest::newRow("hard tanh, left") << u"hard_tanh"_s << u"f′(−1)"_s << u"0 left, 1 right"_s;
    QTest::newRow("hard tanh, right") << u"hard_tanh"_s << u"f′(1)"_s << u"1 left, 0 right"_s;
    QTest::newRow("relu6, right") << u"relu6"_s << u"f′(6)"_s << u"1 left, 0 right"_s;
  }
  void bothSidesAreThoseOfTheGraph() {
    QFETCH(const QString, id);
    QFETCH(const QString, corner);
    QFETCH(const QString, sides);
    const Shown<CornerCard> shown(stateOf({id.toLatin1().constData()}));
    const QString value = valueOf(factsOf(shown.card), corner);
    QVERIFY2(value.startsWith(sides), qPrintable(value));
  }

  void theSlopeHereIsOneOfTheTwoSides() {
    for (const char* id : {"relu", "leaky_relu", "hard_tanh", "relu6"}) {
      const Shown<CornerCard> shown(stateOf({id}));
      for (const Fact& fact : factsOf(shown.card)) {
        if (!fact.name.startsWith(u"f′("_s)) continue;
        const QString here = fact.value.section(u"here "_s, 1);
        const QString left = fact.value.section(u' ', 0, 0), right = fact.value.section(u' ', 2, 2);
        QVERIFY2(here == left || here == right, qPrintable(fact.value));
        QVERIFY(!fact.tip.isEmpty());
      }
    }
  }

  void aMovedParameterMovesTheSlope() {
    Shown<CornerCard> shown(stateOf({"leaky_relu"}));
    shown.document.edit({}, {}, [](LabState& next) { next.selection.functions[0].params = {0.3}; });
    QVERIFY(valueOf(factsOf(shown.card), u"f′(0)"_s).startsWith(u"0.3 left, 1 right"_s));
    shown.document.edit({}, {}, [](LabState& next) { next.selection.functions[0].params = {1}; });
    QVERIFY(shown.card.isHidden());  // a straight line
  }

  void slopesToBeGuessedAreNotTold() {
    Shown<CornerCard> shown(stateOf({"relu"}));
    shown.document.edit({}, {}, [](LabState& next) { next.explore.hideD1 = true; });
    QVERIFY(shown.card.isHidden());
    shown.document.edit({}, {}, [](LabState& next) { next.explore.hideD1 = false; });
    QVERIFY(!shown.card.isHidden());
  }

  void smoothFunctionsHaveNoCard_data() {
    QTest::addColumn<QString>("id");
    for (const char* id : {"sigmoid", "silu", "mish", "softplus", "gelu"})
      QTest::newRow(id) << QString::fromLatin1(id);
  }
  void smoothFunctionsHaveNoCard() {
    QFETCH(const QString, id);
    QVERIFY(Shown<CornerCard>(stateOf({id.toLatin1().constData()})).card.isHidden());
  }
};

ALAB_WIDGET_TEST(TestCornerCard)
#include "tst_corner_card.moc"
