#include "ui/panels/explore/cards/format_card.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/strict.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"

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
    QCOMPARE(value(u"1/(1+e⁻ˣ) exactly 1 from"_s), u"x = 7.63"_s);
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
};

QTEST_MAIN(TestFormatCard)
#include "tst_format_card.moc"
