#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

#include "tests/support/strict.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/cards/corner_card.h"
#include "ui/panels/explore/cards/family_card.h"
#include "ui/panels/explore/cards/format_card.h"
#include "ui/panels/explore/cards/number_edit.h"
#include "ui/panels/explore/cards/probe_card.h"
#include "ui/panels/explore/cards/sidebar.h"
#include "ui/panels/explore/cards/signal_card.h"
#include "ui/panels/explore/cards/value_table_card.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const FactRows& rows, const QString& name) {
  for (const Fact& fact : rows.facts())
    if (fact.name == name) return fact.value;
  return {};
}

/// A card that is told of every change, unfolded.
template <class C>
struct Shown {
  explicit Shown(LabState state) : document(std::move(state)) {
    QObject::connect(&document, &Document::changed, &card, [this] { card.refresh(); });
    card.setFolded(false);
    card.show();
    card.refresh();
  }
  Document document;
  C card{document};
};

}  // namespace

class TestExploreCards : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void probeTableShowsAllVisibleFunctions() {
    LabState state = firstState();
    state.explore.probe.x = 1.2;
    Shown<ProbeCard> shown(state);
    const DataTableView& table = shown.card.table();
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.item(0, 1)->text(), u"0.7685"_s);
    QCOMPARE(table.item(0, 2)->text(), u"0.1779"_s);
    QCOMPARE(table.item(1, 1)->text(), u"0.8337"_s);
    QCOMPARE(table.item(2, 1)->text(), u"1.2"_s);
    QCOMPARE(table.item(1, 0)->text(), u"Tanh"_s);
  }

  void probeTableDoesNotGiveAHiddenSlopeAway() {
    LabState state = firstState();
    state.explore.hideD1 = true;
    QCOMPARE(Shown<ProbeCard>(state).card.table().columnCount(), 2);
    state.explore.hideD1 = false;
    state.explore.probe.trace = true;
    QCOMPARE(Shown<ProbeCard>(state).card.table().columnCount(), 2);
  }

  void copiedValuesAreInFull() {
    LabState state = stateOf({"sigmoid"});
    state.explore.probe.x = 1;
    Shown<ProbeCard> shown(state);
    shown.card.table().copy();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.section(u'\n', 0, 0), u"\tf\tf′"_s);
    QCOMPARE(text.section(u'\t', -2, -2).toDouble(), builtIn("sigmoid").at(1, std::vector<double>{1}).f);
  }

  void markedCellsAreCopiedAlone() {
    Shown<ProbeCard> shown(stateOf({"relu", "identity"}));
    shown.card.table().setRangeSelected({0, 1, 1, 2}, true);
    QCOMPARE(shown.card.table().copyText(), u"0\t0\n0\t1"_s);
  }

  void oneMarkedCellIsCopiedAlone() {
    Shown<ProbeCard> shown(stateOf({"relu", "identity"}));
    shown.card.table().setRangeSelected({1, 2, 1, 2}, true);
    QCOMPARE(shown.card.table().copyText(), u"1"_s);
  }

  void allMarkedRectanglesAreCopied() {
    Shown<ProbeCard> shown(stateOf({"relu", "tanh", "identity"}));
    shown.card.table().setRangeSelected({0, 0, 0, 0}, true);
    shown.card.table().setRangeSelected({2, 0, 2, 0}, true);
    QCOMPARE(shown.card.table().copyText(), u"ReLU\nIdentity"_s);
  }

  void aTypedNumberMovesTheProbe() {
    Shown<ProbeCard> shown(firstState());
    auto* field = shown.card.findChild<NumberEdit*>();
    double entered = 0;
    connect(&shown.card, &ProbeCard::probeEntered, this, [&](double x) { entered = x; });
    field->selectAll();
    QTest::keyClicks(field, u"-1.28"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered, -1.28);
    field->selectAll();
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered, -1.28);
    QCOMPARE(field->text(), u"−1.28"_s);
  }

  void signalCardTellsWhatComesOut() {
    LabState state = stateOf({"relu"});
    state.explore.signal.on = true;
    Shown<SignalCard> shown(state);
    const auto* rows = shown.card.findChild<FactRows*>();
    QCOMPARE(valueOf(*rows, u"Mean out"_s), u"0.3989"_s);  // 1/sqrt(2 pi)
    QCOMPARE(valueOf(*rows, u"Exactly 0"_s), u"50 %"_s);
    QCOMPARE(valueOf(*rows, u"Saturated"_s), u"50 %"_s);
    shown.card.findChild<QCheckBox*>()->click();
    QVERIFY(!shown.document.state().explore.signal.on);
  }

  void familyTakesTypedValues() {
    Shown<FamilyCard> shown(stateOf({"leaky_relu"}));
    auto* values = shown.card.findChild<QLineEdit*>();
    QTest::keyClicks(values, u"0.01, 0.1; 1"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(shown.document.state().explore.family.values, std::vector<double>({0.01, 0.1, 1}));
    values->selectAll();
    QTest::keyClicks(values, u"0.1, x"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(shown.document.state().explore.family.values.size(), size_t(3));
  }

  void theParameterBoxIsFilledForANewFunctionOnly() {
    Shown<FamilyCard> shown(stateOf({"leaky_relu", "elu"}));
    auto* box = shown.card.findChild<QComboBox*>();
    const QSignalSpy filled(box->model(), &QAbstractItemModel::rowsInserted);
    shown.document.edit({}, {}, [](LabState& next) { next.selection.functions[0].params = {0.3}; });
    QCOMPARE(filled.count(), 0);
    shown.document.edit({}, {}, [](LabState& next) { next.selection.focused = 1; });
    QCOMPARE(box->count(), 1);
    QVERIFY(filled.count() > 0);
  }

  void familyNeedsAParameter() { QVERIFY(Shown<FamilyCard>(stateOf({"tanh"})).card.isHidden()); }

  void familyReadsLists_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("commas") << u"1,2,3"_s << 3;
    QTest::newRow("spaces") << u"1 2  3 "_s << 3;
    QTest::newRow("Chinese commas") << u"1，2、3"_s << 3;
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("too many") << u"1 2 3 4 5 6 7 8 9 10"_s << -1;
    QTest::newRow("a word") << u"1 two"_s << -1;
    QTest::newRow("infinite") << u"inf"_s << -1;
  }
  void familyReadsLists() {
    QFETCH(const QString, text);
    const auto values = familyFromText(text);
    QTEST(values ? int(values->size()) : -1, "count");
  }

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
    QCOMPARE(shown.document.state().explore.format.format, NumberFormat::BFloat16);
    QTRY_VERIFY(!shown.card.facts().facts().empty());
    QCOMPARE(valueOf(shown.card.facts(), u"Spacing at 6"_s), u"0.0313"_s);
  }

  void theWheelScrollsPastABox() {
    Shown<FormatCard> shown(stateOf({"relu6"}));
    auto* box = shown.card.findChild<QComboBox*>();
    QWheelEvent wheel(QPointF(2, 2), box->mapToGlobal(QPointF(2, 2)), {}, {0, -120}, {}, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QVERIFY(!wheel.isAccepted());
    QVERIFY(!shown.document.state().explore.format.on);
  }

  void cornersTellBothSidesAndTheConvention() {
    Shown<CornerCard> shown(stateOf({"relu"}));
    QCOMPARE(valueOf(shown.card.facts(), u"f′(0)"_s), u"0 left, 1 right; here 0"_s);
    QVERIFY(Shown<CornerCard>(stateOf({"tanh"})).card.isHidden());
  }

  void valueTableFollowsItsGrid() {
    LabState state = stateOf({"relu"});
    state.explore.table = {-1, 1, 0.5};
    Shown<ValueTableCard> shown(state);
    QCOMPARE(shown.card.view().rowCount(), 5);
    QCOMPARE(shown.card.table().values[1], std::vector<double>({0, 0, 0, 0.5, 1}));
    auto* step = shown.card.findChildren<NumberEdit*>().at(2);
    emit step->valueEntered(0);
    QCOMPARE(shown.document.state().explore.table.step, 0.0);
    QVERIFY(shown.card.view().isHidden());
  }

  void factsOfTheFocusedFunctionArrive() {
    Document document(stateOf({"mish"}));
    Sidebar sidebar(document);
    sidebar.refresh();
    const auto verdict = [&] {
      for (const auto* label : sidebar.findChildren<QLabel*>())
        if (label->text().startsWith(u"✓"_s)) return true;
      return false;
    };
    QTRY_VERIFY(verdict());
  }

  void aMovedProbeTouchesItsCardOnly() {
    Document document(stateOf({"relu"}));
    Sidebar sidebar(document);
    sidebar.refresh();
    auto* signal = sidebar.findChild<SignalCard*>()->findChild<QCheckBox*>();
    signal->setChecked(true);  // the next refresh of the card takes it back
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 2.5; });
    sidebar.refresh();
    QVERIFY(signal->isChecked());
    QCOMPARE(sidebar.findChild<ProbeCard*>()->table().item(0, 1)->text(), u"2.5"_s);
    document.edit({}, {}, [](LabState& state) { state.explore.neuron.w = 2; });
    sidebar.refresh();
    QVERIFY(!signal->isChecked());
  }

  void aRefreshNeverEdits() {
    Document document(firstState());
    Sidebar sidebar(document);
    document.edit({}, {}, [](LabState& state) {
      state.explore.signal = {true, 1, 2};
      state.explore.neuron = {2, 1};
      state.explore.family.on = true;
    });
    sidebar.refresh();
    for (ExploreCard* card : sidebar.cards()) card->setFolded(false);
    QCOMPARE(document.undoStack().count(), 1);
  }
};

QTEST_MAIN(TestExploreCards)
#include "tst_explore_cards.moc"
