#include "ui/panels/explore/cards/probe_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/cards/sidebar.h"
#include "ui/panels/explore/hand/probe_hand.h"
#include "ui/widgets/slider/number_field.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestProbeCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void probeTableShowsAllVisibleFunctions() {
    LabState state = firstState();
    state.explore.probe.x = 1.2;
    Shown<ProbeCard> shown(state);
    const DataTableView& table = shown.card.table();
    QCOMPARE(table.model()->rowCount(), 3);
    QCOMPARE(cellAt(table, 0, 1), u"0.7685"_s);
    QCOMPARE(cellAt(table, 0, 2), u"0.1779"_s);
    QCOMPARE(cellAt(table, 1, 1), u"0.8337"_s);
    QCOMPARE(cellAt(table, 2, 1), u"1.2"_s);
    QCOMPARE(cellAt(table, 1, 0), u"Tanh"_s);
  }

  void ofANeuronItIsYAndItsSlope() {
    LabState state = stateOf({"relu"});
    state.explore.neuron = {3, 1};
    state.explore.probe.x = 1;
    Shown<ProbeCard> shown(state);
    const auto* model = shown.card.table().model();
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"y"_s);
    QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"dy/dx"_s);
    QCOMPARE(cellAt(shown.card.table(), 0, 2), u"3"_s);
  }

  void probeTableDoesNotGiveAHiddenSlopeAway() {
    LabState state = firstState();
    state.explore.hideD1 = true;
    QCOMPARE(Shown<ProbeCard>(state).card.table().model()->columnCount(), 2);
    state.explore.hideD1 = false;
    state.explore.probe.trace = true;
    QCOMPARE(Shown<ProbeCard>(state).card.table().model()->columnCount(), 2);
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
    mark(shown.card.table(), 0, 1, 1, 2);
    QCOMPARE(shown.card.table().copyText(), u"0\t0\n0\t1"_s);
  }

  void oneMarkedCellIsCopiedAlone() {
    Shown<ProbeCard> shown(stateOf({"relu", "identity"}));
    mark(shown.card.table(), 1, 2, 1, 2);
    QCOMPARE(shown.card.table().copyText(), u"1"_s);
  }

  void allMarkedRectanglesAreCopied() {
    Shown<ProbeCard> shown(stateOf({"relu", "tanh", "identity"}));
    mark(shown.card.table(), 0, 0, 0, 0);
    mark(shown.card.table(), 2, 0, 2, 0);
    QCOMPARE(shown.card.table().copyText(), u"ReLU\nIdentity"_s);
  }

  void aTypedNumberMovesTheProbe() {
    Shown<ProbeCard> shown(firstState());
    auto* field = shown.card.findChild<NumberField*>();
    double entered = 0;
    connect(&shown.card, &ProbeCard::probeEntered, this, [&](double x) { entered = x; });
    field->selectAll();
    QTest::keyClicks(field, u"-1.28"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered, -1.28);
  }

  void whatTheProbeCannotReachIsRefusedWithAHint_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const QString range = u"x must be from −100000 to 100000."_s;
    QTest::newRow("too far") << u"1e7"_s << range;
    QTest::newRow("much too far") << u"-1e300"_s << range;
    QTest::newRow("no number") << u"abc"_s << u"“abc” is not a number."_s;
    QTest::newRow("comma") << u"1,5"_s << u"Write the decimal sign as a dot: 1.5"_s;
  }
  void whatTheProbeCannotReachIsRefusedWithAHint() {
    QFETCH(const QString, text);
    Shown<ProbeCard> shown(firstState());
    shown.card.hide();  // the offscreen platform cannot raise a tool tip
    auto* field = shown.card.findChild<NumberField*>();
    const QString before = field->text();
    QSignalSpy entered(&shown.card, &ProbeCard::probeEntered);
    QSignalSpy refused(&shown.card, &ProbeCard::refused);
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QTEST(refused.value(0).value(0).toString(), "why");
    QCOMPARE(field->text(), before);
  }

  void theFieldTakesWhatTheProbeReaches() {
    for (const double x : {-1e5, 1e5}) {
      Shown<ProbeCard> shown(firstState());
      ProbeHand hand(shown.document);
      connect(&shown.card, &ProbeCard::probeEntered, this, [&hand](double entered) { hand.moveTo(entered); });
      auto* field = shown.card.findChild<NumberField*>();
      field->selectAll();
      QTest::keyClicks(field, QString::number(x, 'g', 3));
      QTest::keyClick(field, Qt::Key_Return);
      QCOMPARE(shown.explore().probe.x, x);
    }
  }

  void noNumberIsCut_data() {
    QTest::addColumn<int>("decimals");
    for (const int decimals : {2, 4, 6, 8}) QTest::addRow("%d decimals", decimals) << decimals;
  }
  void noNumberIsCut() {
    QFETCH(const int, decimals);
    LabState state = stateOf({"sigmoid", "softplus"});
    state.explore.showD2 = true;
    state.explore.probe.x = 8;
    Shown<ProbeCard> shown(state);
    Appearance appearance;
    appearance.theme = &Theme::of(ThemeId::Light);
    appearance.decimals = decimals;
    shown.card.setAppearance(appearance);
    shown.card.setFixedWidth(std::max(276, shown.card.minimumSizeHint().width()));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.card));
    QCoreApplication::processEvents();
    const DataTableView& table = shown.card.table();
    for (int column = 1; column < table.model()->columnCount(); ++column) {
      for (int row = 0; row < table.model()->rowCount(); ++row) {
        const int wanted = table.fontMetrics().horizontalAdvance(cellAt(table, row, column));
        QVERIFY2(table.columnWidth(column) > wanted, qPrintable(cellAt(table, row, column)));
      }
    }
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
  }

  void theTableIsAsHighAsItsRows() {
    Shown<ProbeCard> shown(stateOf({"relu"}));
    const DataTableView& table = shown.card.table();
    QCOMPARE(table.minimumSizeHint().height(), table.sizeHint().height());
    QTRY_COMPARE(table.minimumSizeHint().height(),
                 table.horizontalHeader()->height() + table.verticalHeader()->length());
  }

  void theColumnsFillTheTable_data() {
    QTest::addColumn<int>("width");
    for (const int width : {220, 240, 251, 300, 413}) QTest::addRow("%d px", width) << width;
  }
  void theColumnsFillTheTable() {
    QFETCH(const int, width);
    Shown<ProbeCard> shown(firstState());
    shown.card.setFixedWidth(width);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.card));
    const DataTableView& table = shown.card.table();
    for (const bool isTraced : {true, false, true}) {
      shown.document.edit({}, {}, [=](LabState& next) { next.explore.probe.trace = isTraced; });
      QCoreApplication::processEvents();
      QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }
  }
};

ALAB_WIDGET_TEST(TestProbeCard)
#include "tst_probe_card.moc"
