#include "ui/panels/train/cards/start_weights_card.h"

#include <QLabel>

#include "core/nn/start_weights.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/cards/card_support.h"
#include "ui/panels/train/cards/factor_row.h"
#include "ui/widgets/slider/number_field.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

using ShownStart = ShownCard<StartWeightsCard>;

int indexOf(StartWeights start) {
  return int(std::ranges::find(startWeights(), start) - startWeights().begin());
}

QStandardItem& edgeItem(const ShownStart& shown) {
  return itemOf(shown.box(), indexOf(StartWeights::EdgeOfChaos));
}

bool saysInSight(const ShownStart& shown, const QString& part) {
  for (const auto* label : shown.card.findChildren<QLabel*>())
    if (label->text().contains(part) && !label->isHidden()) return true;
  return false;
}

}  // namespace

class TestStartWeightsCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyLawIsOffered() {
    ShownStart shown(trainState());
    QCOMPARE(shown.box().count(), int(startWeights().size()));
    for (const StartWeights start : startWeights()) {
      shown.choose(indexOf(start));
      QCOMPARE(shown.train().training.start, start);
    }
  }

  void aValueIsAskedForWhereTheLawTakesOne() {
    ShownStart shown(trainState());
    auto* given = shown.card.findChild<NumberSlider*>();
    for (const StartWeights start : startWeights()) {
      shown.choose(indexOf(start));
      QCOMPARE(!given->isHidden(), takesValue(start));
    }
    shown.choose(indexOf(StartWeights::Normal));
    drag(*given, 1.2, 1.5);
    QCOMPARE(shown.train().training.given, 1.5);
    QCOMPARE(shown.train().training.start, StartWeights::Normal);
  }

  void theFactorIsChosenOrTyped() {
    ShownStart shown(trainState());
    auto* row = shown.card.findChild<FactorRow*>();
    buttonOf(*row, u"×4"_s).click();
    QCOMPARE(shown.train().training.weightFactor, 4.0);
    QVERIFY(buttonOf(*row, u"×4"_s).isChecked() && !buttonOf(*row, u"×1"_s).isChecked());
    auto* field = row->findChild<NumberField*>();
    field->selectAll();
    QTest::keyClicks(field, u"0.5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.train().training.weightFactor, 0.5);
    for (const QString& factor : {u"×1"_s, u"×2"_s, u"×4"_s, u"×8"_s})
      QVERIFY(!buttonOf(*row, factor).isChecked());
    shown.document.undoStack().undo();
    QVERIFY(buttonOf(*row, u"×4"_s).isChecked());
    QCOMPARE(shown.steps(), 2);
  }

  void theEdgeOfChaosIsGreyedWhereNoFunctionHasOne() {
    const ShownStart shown(trainState({"gelu"}));
    QTRY_VERIFY_WITH_TIMEOUT(!edgeItem(shown).isEnabled(), 30'000);
    QVERIFY(edgeItem(shown).toolTip().contains(u"No edge of chaos for GELU"_s));
  }

  void theEdgeOfChaosSaysWhichFunctionsHaveNone() {
    ShownStart shown(trainState({"relu", "gelu"}));
    shown.choose(indexOf(StartWeights::EdgeOfChaos));
    QTRY_VERIFY_WITH_TIMEOUT(saysInSight(shown, u"GELU"_s), 30'000);
    QVERIFY(edgeItem(shown).isEnabled() && !saysInSight(shown, u"ReLU"_s + u':'));
    shown.choose(indexOf(StartWeights::HeNormal));
    QVERIFY(!saysInSight(shown, u"GELU"_s));
  }
};

ALAB_WIDGET_TEST(TestStartWeightsCard)
#include "tst_start_weights_card.moc"
