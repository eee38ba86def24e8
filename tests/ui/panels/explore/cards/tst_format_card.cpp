#include "ui/panels/explore/cards/format_card.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/widgets/shown_number.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestFormatCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void formatFactsAreThoseOfTheArticles() {
    const FormatQuestion question{.function = Function(builtIn("sigmoid"))};
    const std::vector<Fact> facts = formatFacts(question);
    const auto value = [&](const QString& name) {
      for (const Fact& fact : facts)
        if (fact.name == name) return fact.value;
      return QString();
    };
    QCOMPARE(value(u"Spacing at 6"_s), u"0.0039"_s);
    QCOMPARE(value(u"Limit exact from"_s), u"x = 8.32"_s);
    QCOMPARE(value(u"1/(1+e⁻ˣ) is 1 from"_s), u"x = 7.63"_s);
  }

  void formatCardAnswersFromItsThread() {
    Shown<FormatCard> shown(stateOf({"relu6"}));
    auto* box = shown.card.findChild<QComboBox*>();
    box->setCurrentIndex(2);
    emit box->activated(2);
    QCOMPARE(shown.explore().format.format, NumberFormat::BFloat16);
    QTRY_VERIFY(!shown.card.facts().facts().empty());
    QCOMPARE(valueOf(factsOf(shown.card), u"Spacing at 6"_s), u"0.0313"_s);
  }

  void theWheelScrollsPastABox() {
    Shown<FormatCard> shown(stateOf({"relu6"}));
    auto* box = shown.card.findChild<QComboBox*>();
    QWheelEvent wheel(QPointF(2, 2), box->mapToGlobal(QPointF(2, 2)), {}, {0, -120}, {}, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QVERIFY(!wheel.isAccepted());
    QVERIFY(!shown.explore().format.on);
  }

  void theSpacingIsThatOfTheBits_data() {
    QTest::addColumn<int>("choice");
    QTest::addColumn<double>("spacing");  // 6 = 1.5 * 4: four over the last bit of the mantissa
    QTest::newRow("float16, 10 bits") << 1 << std::ldexp(1.0, 2 - 10);
    QTest::newRow("bfloat16, 7 bits") << 2 << std::ldexp(1.0, 2 - 7);
    QTest::newRow("float32, 23 bits") << 3 << std::ldexp(1.0, 2 - 23);
  }
  void theSpacingIsThatOfTheBits() {
    QFETCH(const int, choice);
    QFETCH(const double, spacing);
    Shown<FormatCard> shown(stateOf({"identity"}));
    auto* box = shown.card.findChild<QComboBox*>();
    box->setCurrentIndex(choice);
    emit box->activated(choice);
    QTRY_COMPARE(valueOf(factsOf(shown.card), u"Spacing at 6"_s), shownNumber(spacing, 4));
  }

  void theWorstDifferenceOfTheIdentityIsHalfASpacing() {
    const FormatQuestion question{.function = Function(builtIn("identity")), .decimals = 6};
    const QString worst = valueOf(formatFacts(question), u"Worst difference"_s);
    const double difference = worst.section(u' ', 0, 0).toDouble();
    QVERIFY2(difference > 0.0018 && difference <= std::ldexp(0.5, -8) + 1e-6, qPrintable(worst));
  }

  void offPutsTheRowsAway() {
    LabState state = stateOf({"sigmoid"});
    state.explore.format = {.on = true, .format = NumberFormat::BFloat16};
    Shown<FormatCard> shown(state);
    auto* box = shown.card.findChild<QComboBox*>();
    QCOMPARE(box->currentIndex(), 2);
    QVERIFY(!shown.card.findChild<FactRows*>()->isHidden());
    box->setCurrentIndex(0);
    emit box->activated(0);
    QVERIFY(!shown.explore().format.on);
    QVERIFY(shown.card.findChild<FactRows*>()->isHidden());
  }

  void rowsOfAnotherFunctionAreGreyUntilItsOwnCome() {
    LabState state = stateOf({"sigmoid", "identity"});
    state.explore.format.on = true;
    Shown<FormatCard> shown(state);
    const QString onlyOfSigmoid = u"1/(1+e⁻ˣ) is 1 from"_s;
    QTRY_VERIFY(!valueOf(factsOf(shown.card), onlyOfSigmoid).isEmpty());
    shown.document.edit({}, {}, [](LabState& next) { next.selection.focused = 1; });
    QVERIFY(!shown.card.findChild<FactRows*>()->isEnabled());
    QTRY_VERIFY(shown.card.findChild<FactRows*>()->isEnabled());
    QVERIFY(valueOf(factsOf(shown.card), onlyOfSigmoid).isEmpty());
  }
};

ALAB_WIDGET_TEST(TestFormatCard)
#include "tst_format_card.moc"
