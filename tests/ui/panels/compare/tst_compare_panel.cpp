// The Compare page as a whole: rows, columns, ticks, reasons, advice and defaults.
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>

#include "core/activation/catalogue.h"
#include "tests/support/heartbeat.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/compare/compare_page.h"
#include "ui/panels/compare/table/nothing_found.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void choose(ComparePage& page, CompareRows rows) {
  page.document.edit({}, {}, [rows](LabState& state) { state.compare.rows = rows; });
}

}  // namespace

class TestComparePanel : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void twelveFunctionsWithEightColumnsAtFirst() {
    ComparePage page;
    page.show();
    QCOMPARE(page.table().order().rowCount(), 12);
    QCOMPARE(page.table().order().columnCount(), 9);
    QVERIFY(page.waitForRows());
    const int sigmoid = int(page.names().indexOf(u"Sigmoid"_s));
    QCOMPARE(page.text(sigmoid, 1), u"(0, 1)"_s);
    QCOMPARE(page.text(sigmoid, 2), u"both sides"_s);
    QCOMPARE(page.text(sigmoid, 3), u"0.5"_s);
    QCOMPARE(page.text(sigmoid, 7), u"0.318"_s);
    QCOMPARE(page.steps(), 0);
  }

  /// In the letters of a lecture, on a projector of 1366 px.
  void eightColumnsFitWhenPresenting() {
    ComparePage page;
    page.show();
    QFont large = page.window.font();
    large.setPixelSize(25);
    page.panel.sidebar()->hide();
    page.window.setFont(large);
    page.window.resize(1366, 768);
    QVERIFY(page.waitForRows());
    const QHeaderView& header = *page.table().horizontalHeader();
    QTRY_COMPARE(header.length(), page.table().viewport()->width());
    for (int column = 1; column < header.count(); ++column) {
      const QString heading = page.table().model().headerData(column, Qt::Horizontal).toString();
      QVERIFY2(header.sectionSize(column) > header.fontMetrics().size(0, heading).width(),
               qPrintable(heading));
    }
  }

  void theWindowIsNeverHeldUp() {
    ComparePage page;
    page.show();
    choose(page, CompareRows::All);
    Heartbeat heartbeat;
    QVERIFY(page.waitForRows());
    QCOMPARE(std::size_t(page.table().order().rowCount()), catalogue().size());
    QVERIFY2(heartbeat.longestWork() < longestTurn, qPrintable(QString::number(heartbeat.longestWork())));
  }

  void chosenFunctionsKeepTheirParameters() {
    LabState state = firstState();
    state.selection.add("leaky_relu", {0.2});
    state.compare.rows = CompareRows::Chosen;
    ComparePage page(state);
    page.show();
    QCOMPARE(page.names(), (QStringList{u"Sigmoid"_s, u"Tanh"_s, u"ReLU"_s, u"Leaky ReLU 0.2"_s}));
    page.document.edit({}, {}, [](LabState& next) { next.selection.bySlot(3)->params = {0.5}; });
    QCOMPARE(page.names().last(), u"Leaky ReLU 0.5"_s);
    QVERIFY(page.waitForRows());
    QCOMPARE(page.text(3, 3), u"0.199"_s);  // (1 - 0.5) / sqrt(2 pi)
  }

  void aHeadingSortsAndUndoTakesItBack() {
    ComparePage page;
    page.show();
    QVERIFY(page.waitForRows());
    QHeaderView& header = *page.table().horizontalHeader();
    const auto click = [&](int section) {
      QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                        {header.sectionViewportPosition(section) + 20, header.height() / 2});
    };
    click(3);
    QCOMPARE(page.settings().sortedBy, std::string("mean"));
    const QStringList ascending = page.names();
    QCOMPARE(ascending.last(), u"Softplus"_s);
    click(3);
    QVERIFY(page.settings().descending);
    QCOMPARE(page.names().first(), u"Softplus"_s);
    page.document.undoStack().undo();
    QCOMPARE(page.names(), ascending);
    click(0);
    QCOMPARE(page.names().first(), u"ELU"_s);
  }

  void withoutFunctionsTheNextStepIsOffered() {
    LabState state = firstState();
    state.selection = {};
    state.compare.rows = CompareRows::Chosen;
    ComparePage page(state);
    page.show();
    auto* nothing = page.panel.findChild<NothingFound*>();
    QVERIFY(visibleWords(*nothing).contains(u"No function chosen"_s));
    buttonNamed(*nothing, u"Show all functions"_s)->click();
    QCOMPARE(std::size_t(page.names().size()), catalogue().size());
  }

  void tickedFunctionsAreAdded() {
    ComparePage page;
    page.show();
    for (const char* name : {"GELU", "Mish"}) {
      page.table().setCurrentIndex(
          page.table().order().index(int(page.names().indexOf(QLatin1String(name))), 2));
      QTest::keyClick(&page.table(), Qt::Key_Space);
    }
    QSignalSpy said(&page.panel, &Panel::hintChanged);
    buttonNamed(page.panel, u"Add 2 to the functions"_s)->click();
    QCOMPARE(page.steps(), 1);
    const auto& functions = page.document.state().selection.functions;
    QCOMPARE(functions.size(), std::size_t(5));
    QCOMPARE(functions[3].id, std::string("gelu"));
    QVERIFY(said.last().first().toString().contains(u"2 functions added"_s));
    QVERIFY(!buttonNamed(page.panel, u"Add to the functions"_s)->isEnabled());
  }

  void aFullBarTakesNoMore() {
    LabState state = firstState();
    while (!state.selection.isFull()) state.selection.add("relu", {});
    ComparePage page(state);
    page.show();
    page.table().setCurrentIndex(page.table().order().index(0, 0));
    QTest::keyClick(&page.table(), Qt::Key_Space);
    QSignalSpy said(&page.panel, &Panel::hintChanged);
    buttonNamed(page.panel, u"Add 1 to the functions"_s)->click();
    QVERIFY(said.last().first().toString().contains(u"64"_s));
    QCOMPARE(page.document.state().selection.functions.size(), maxFunctions);
  }

  void aFunctionThatIsThereIsNotAddedAgain() {
    ComparePage page;
    page.show();
    page.table().setCurrentIndex(page.table().order().index(int(page.names().indexOf(u"Tanh"_s)), 0));
    QSignalSpy said(&page.panel, &Panel::hintChanged);
    buttonNamed(*page.panel.sidebar(), u"Add"_s)->click();
    QCOMPARE(page.document.state().selection.functions.size(), std::size_t(3));
    QCOMPARE(page.document.state().selection.focused, 1);
    QVERIFY(said.last().first().toString().contains(u"already"_s));
  }

  void theKeyboardSortsByTheColumn() {
    ComparePage page;
    page.show();
    page.table().setCurrentIndex(page.table().order().index(0, 3));
    for (const bool descending : {false, true}) {
      QTest::keyClick(&page.table(), Qt::Key_S);
      QCOMPARE(page.settings().sortedBy, std::string("mean"));
      QCOMPARE(page.settings().descending, descending);
      QCOMPARE(page.table().currentIndex().column(), 3);
    }
    QTest::keyClick(&page.table(), Qt::Key_S);
    QVERIFY(page.settings().sortedBy.empty());
  }

  void whatHasNoRankGoesLast() {
    ComparePage page;
    page.show();
    page.document.edit({}, {}, [](LabState& state) {
      state.compare.rows = CompareRows::All;
      state.compare.columns = {CompareColumn::Year};
      state.compare.sortedBy = "year";
    });
    QVERIFY(page.waitForRows());
    const int last = page.table().order().rowCount() - 1;
    QCOMPARE(page.text(last, 1), u"–"_s);
    page.document.edit({}, {}, [](LabState& state) { state.compare.descending = true; });
    QCOMPARE(page.text(last, 1), u"–"_s);
    QVERIFY(page.text(0, 1) > u"2020"_s);
  }

  void costsAreMeasuredBesideALayer() {
    ComparePage page;
    page.show();
    page.document.edit({}, {}, [](LabState& state) { state.compare.columns = {CompareColumn::Cost}; });
    QTRY_VERIFY_WITH_TIMEOUT(page.text(11, 1) != u"…" && page.text(11, 1) != u"–", 60000);
    for (int row = 0; row < 12; ++row) QVERIFY(page.text(row, 1).toDouble() > 0);
    QVERIFY(visibleWords(page.panel).contains(u"a dense layer of 128 units takes"_s));
  }

  void formulasHaveRowsAsWell() {
    LabState state = firstState();
    state.selection = {};
    state.selection.add("f(x) = x * sigmoid(b * x); b = 2", {3});
    state.compare.rows = CompareRows::Chosen;
    ComparePage page(state);
    page.show();
    QVERIFY(page.waitForRows());
    QCOMPARE(page.text(0, 2), u"left"_s);
    QCOMPARE(page.text(0, 5), u"yes"_s);
  }

  void aRowTellsForAndAgainst() {
    ComparePage page;
    page.show();
    QVERIFY(page.waitForRows());
    page.table().setCurrentIndex(page.table().order().index(int(page.names().indexOf(u"SELU"_s)), 0));
    const QString words = visibleWords(*page.panel.sidebar());
    QVERIFY2(words.contains(u"Keeps mean 0 and variance 1"_s), qPrintable(words));
    QVERIFY(words.contains(u"alpha dropout"_s));
  }

  void aRowIsCopiedAsCode() {
    ComparePage page;
    page.show();
    page.table().setCurrentIndex(page.table().order().index(int(page.names().indexOf(u"Leaky ReLU"_s)), 0));
    QMenu* menu = buttonNamed(*page.panel.sidebar(), u"Copy as code"_s)->menu();
    QCOMPARE(menu->actions().size(), 6);
    menu->actions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"def leaky_relu(x, alpha=0.01)"_s));
  }

  void theTableIsCopiedAsMarkdown() {
    ComparePage page;
    page.show();
    QVERIFY(page.waitForRows());
    QMenu* menu = buttonNamed(page.panel, u"Copy table"_s)->menu();
    menu->actions().first()->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 15);  // headings, a rule, twelve rows and the end
    QVERIFY(lines[0].startsWith(u"| Function | Range | Saturates |"_s));
    QVERIFY(lines[3].startsWith(u"| Sigmoid | (0, 1) | both sides | 0.5 | 0.25 at 0 |"_s));
  }

  void theFourIdealsAreExplained() {
    ComparePage page;
    page.show();
    page.document.edit({}, {}, [](LabState& state) {
      state.compare.columns = {idealColumns().begin(), idealColumns().end()};
    });
    QVERIFY(visibleWords(page.panel).contains(u"Not a property of f alone"_s));
  }
};

ALAB_WIDGET_TEST(TestComparePanel)
#include "tst_compare_panel.moc"
