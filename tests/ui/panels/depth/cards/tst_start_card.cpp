#include "ui/panels/depth/cards/start_card.h"

#include <QLabel>
#include <QStandardItemModel>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/cards/card_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct WithStart {
  FocusedStart start;
};

struct StartPage : WithStart, ShownCard<StartCard> {
  explicit StartPage(LabState state) : ShownCard(std::move(state), start) {}
};

int indexOf(StartWeights start) {
  return int(std::ranges::find(startWeights(), start) - startWeights().begin());
}

QStandardItem& edgeItem(const StartPage& card) {
  return *qobject_cast<QStandardItemModel*>(card.box().model())->item(indexOf(StartWeights::EdgeOfChaos));
}

bool isRemarkShown(const StartPage& card) {
  for (const auto* label : card.card.findChildren<QLabel*>())
    if (label->isVisible() && label->text().contains(u"edge of chaos"_s, Qt::CaseInsensitive)) return true;
  return false;
}

}  // namespace

class TestStartCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyLawIsOfferedUnderItsOwnName() {
    const StartPage card(depthState({"relu"}));
    QSet<QString> names;
    for (int i = 0; i < card.box().count(); ++i) names.insert(card.box().itemText(i));
    QCOMPARE(names.size(), qsizetype(startWeights().size()));
    QVERIFY(!names.contains(QString()));
  }

  void theScaleIsThatOfTheNamedChoice_data() {
    QTest::addColumn<int>("start");
    QTest::addColumn<double>("scale");
    QTest::newRow("He") << int(StartWeights::HeNormal) << std::sqrt(2);
    QTest::newRow("LeCun") << int(StartWeights::LecunUniform) << 1.0;
    QTest::newRow("Xavier") << int(StartWeights::GlorotNormal) << 1.0;
    QTest::newRow("keeps the gradient") << int(StartWeights::KeepsGradient) << std::sqrt(2);  // 1 / E relu'^2
    QTest::newRow("zeros") << int(StartWeights::Zeros) << 0.0;
  }
  void theScaleIsThatOfTheNamedChoice() {
    QFETCH(const int, start);
    QFETCH(const double, scale);
    StartPage card(depthState({"relu"}));
    card.choose(indexOf(StartWeights(start)));
    QCOMPARE(card.network().start, StartWeights(start));
    QVERIFY(std::abs(card.slider(u"σ_w"_s).value() - scale) < 1e-6);
    QCOMPARE(card.steps(), start == int(StartWeights::HeNormal) ? 0 : 1);
  }

  void aNamedChoiceWhoseScaleIsMovedBecomesAGivenOne() {
    StartPage card(depthState({"relu"}));
    drag(card.slider(u"σ_w"_s), 1.6, 1.7);
    QCOMPARE(card.network().start, StartWeights::Normal);
    QCOMPARE(card.network().given, 1.7);
    QCOMPARE(card.box().currentIndex(), indexOf(StartWeights::Normal));
    QCOMPARE(card.steps(), 1);
    card.document.undoStack().undo();
    QCOMPARE(card.network().start, StartWeights::HeNormal);
    QVERIFY(std::abs(card.slider(u"σ_w"_s).value() - std::sqrt(2)) < 1e-6);
  }

  void aGivenChoiceKeepsItsLawWhenItsScaleMoves() {
    LabState state = depthState({"relu"});
    state.depth.network.start = StartWeights::Uniform;
    StartPage card(state);
    drag(card.slider(u"σ_w"_s), 1.6, 1.7);
    QCOMPARE(card.network().start, StartWeights::Uniform);
  }

  /// Nothing jumps: the scale that was shown is the one to go on from.
  void aGivenChoiceStartsFromTheScaleThatWasShown() {
    StartPage card(depthState({"relu"}));
    card.choose(indexOf(StartWeights::Normal));
    QVERIFY(std::abs(card.network().given - std::sqrt(2)) < 1e-6);
  }

  void theBiasesAreASettingOfTheirOwn() {
    StartPage card(depthState({"relu"}));
    drag(card.slider(u"σ_b"_s), 0.2, 0.4);
    QCOMPARE(card.network().sigmaB, 0.4);
    QCOMPARE(card.network().start, StartWeights::HeNormal);
    QCOMPARE(card.steps(), 1);
  }

  void theEdgeOfChaosIsGreyedWhereThereIsNoneAndSaysWhy() {
    const StartPage card(depthState({"gelu"}));
    QTRY_VERIFY_WITH_TIMEOUT(!edgeItem(card).isEnabled(), 30'000);
    QVERIFY2(edgeItem(card).toolTip().contains(u"No edge of chaos for GELU"_s),
             qPrintable(edgeItem(card).toolTip()));
    QVERIFY(!isRemarkShown(card));
  }

  void theEdgeOfChaosIsOfferedWhereThereIsOne() {
    StartPage card(depthState({"relu", "gelu"}));
    card.choose(indexOf(StartWeights::EdgeOfChaos));
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(card.slider(u"σ_w"_s).value() - std::sqrt(2)) < 1e-3, 30'000);
    QVERIFY(edgeItem(card).isEnabled());
    QVERIFY(edgeItem(card).toolTip().isEmpty());
  }

  void anotherFunctionAsksAnew() {
    StartPage card(depthState({"relu", "gelu"}));
    QTRY_VERIFY_WITH_TIMEOUT(edgeItem(card).isEnabled(), 30'000);
    card.document.edit({}, {}, [](LabState& state) { state.selection.focused = 1; });
    QTRY_VERIFY_WITH_TIMEOUT(!edgeItem(card).isEnabled(), 30'000);
    card.document.edit({}, {}, [](LabState& state) { state.selection.focused = 0; });
    QTRY_VERIFY_WITH_TIMEOUT(edgeItem(card).isEnabled(), 30'000);
  }

  /// Its whole reason stands under the choice when it is made all the same, by a file or with another focus.
  void theReasonIsInSightWhereItIsChosen() {
    LabState state = depthState({"gelu"});
    state.depth.network.start = StartWeights::EdgeOfChaos;
    const StartPage card(state);
    QTRY_VERIFY_WITH_TIMEOUT(isRemarkShown(card), 30'000);
  }

  void theChainHasNoRandomWeights() {
    QVERIFY(StartPage(depthState({"relu"}, DepthView::Chain)).card.isHidden());
    QVERIFY(!StartPage(depthState({"relu"}, DepthView::Map)).card.isHidden());
  }

  void aRefreshNeverEdits() {
    StartPage card(depthState({"relu", "gelu"}));
    card.document.edit({}, {}, [](LabState& state) { state.depth.network.start = StartWeights::Orthogonal; });
    card.document.edit({}, {}, [](LabState& state) { state.selection.focused = -1; });
    QCOMPARE(card.steps(), 2);
    QCOMPARE(card.network().start, StartWeights::Orthogonal);
  }
};

ALAB_WIDGET_TEST(TestStartCard)
#include "tst_start_card.moc"
