#include "ui/panels/explore/cards/data_table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

DataTableModel::Content squares(double factor = 1, int rows = 3) {
  DataTableModel::Content content{.numbers = {.columns = {u"x"_s, u"x²\nf"_s}, .values = {{}, {}}}};
  for (int i = 0; i < rows; ++i) {
    content.numbers.values[0].push_back(i / 3.0);
    content.numbers.values[1].push_back(factor * i * i / 9.0);
  }
  return content;
}

/// A view in a window that has the keyboard.
struct Window {
  Window() {
    view.setContent(squares());
    view.resize(200, 120);
    view.show();
    view.activateWindow();
  }
  DataTableView view;
};

QString clipboard() {
  return QGuiApplication::clipboard()->text();
}

}  // namespace

class TestDataTableView : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    QGuiApplication::clipboard()->clear();
  }

  void theModelKeepsTheRulesOfQt() {
    DataTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int rows : {3, 3, 0, 5}) model.setContent(squares(rows, rows));
    DataTableModel::Content named = squares(1, 2);
    named.names = QStringList({u"a"_s, u"b"_s});
    model.setContent(named);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), u"b"_s);
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
  }

  void cellsAreShortToReadAndInFullToCopy() {
    Window window;
    const QModelIndex third = window.view.model()->index(1, 0);
    QCOMPARE(third.data().toString(), u"0.3333"_s);
    QCOMPARE(third.data(Qt::ToolTipRole).toString().toDouble(), 1 / 3.0);
    QCOMPARE(third.data(DataTableModel::fullText).toString().toDouble(), 1 / 3.0);
  }

  void newNumbersLeaveMarksAndPlace() {
    Window window;
    window.view.setContent(squares(1, 100));
    QVERIFY(QTest::qWaitForWindowExposed(&window.view));
    mark(window.view, 40, 1, 40, 1);
    window.view.verticalScrollBar()->setValue(30);
    QSignalSpy resets(window.view.model(), &QAbstractItemModel::modelReset);
    window.view.setContent(squares(2, 100));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(window.view.verticalScrollBar()->value(), 30);
    QCOMPARE(window.view.copyText().toDouble(), 2 * 1600 / 9.0);
    window.view.setContent(squares(2, 99));
    QCOMPARE(resets.count(), 1);
  }

  void theSameContentIsNoNews() {
    Window window;
    QSignalSpy news(window.view.model(), &QAbstractItemModel::dataChanged);
    window.view.setContent(squares());
    QCOMPARE(news.count(), 0);
    window.view.setContent(squares(2));
    QCOMPARE(news.count(), 1);
  }

  void ctrlCCopiesTheMarkedCells() {
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.view));
    mark(window.view, 1, 0, 2, 0);
    QTest::keySequence(&window.view, QKeySequence::Copy);
    const QStringList lines = clipboard().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].toDouble(), 1 / 3.0);
    QCOMPARE(lines[1].toDouble(), 2 / 3.0);
  }

  void ctrlCWithoutMarksCopiesAll() {
    Window window;
    QVERIFY(QTest::qWaitForWindowActive(&window.view));
    QTest::keySequence(&window.view, QKeySequence::Copy);
    QCOMPARE(clipboard().section(u'\n', 0, 0), u"x\tx² f"_s);
    QCOMPARE(clipboard().count(u'\n'), 3);
  }

  void theContextMenuOffersBothCopies() {
    Window window;
    QCOMPARE(window.view.contextMenuPolicy(), Qt::ActionsContextMenu);
    const QList<QAction*> actions = window.view.actions();
    QCOMPARE(actions.size(), 2);
    mark(window.view, 2, 0, 2, 0);
    QCOMPARE(actions[0]->text(), u"Copy"_s);
    actions[0]->trigger();
    QCOMPARE(clipboard().toDouble(), 2 / 3.0);
    QCOMPARE(actions[1]->text(), u"Copy all"_s);
    actions[1]->trigger();
    QCOMPARE(clipboard(), window.view.allText());
    for (const QAction* action : actions) QVERIFY(!action->toolTip().isEmpty());
  }

  void theKeptColumnNamesTheRows() {
    Window window;
    window.view.keepFirstColumnInSight();
    window.view.setContent(squares(1, 4));
    QVERIFY(window.view.isColumnHidden(0));
    QVERIFY(!window.view.verticalHeader()->isHidden());
    QCOMPARE(window.view.model()->headerData(1, Qt::Vertical).toString(), u"0.3333"_s);
    window.view.selectRow(1);
    QCOMPARE(window.view.copyText().count(u'\t'), 1);  // x and f: the row, not what is in sight of it
  }

  void rowsGrowWithTheLetters() {
    Window window;
    const int before = window.view.rowHeight(0);
    QFont large = window.view.font();
    large.setPointSizeF(2 * large.pointSizeF());
    window.view.setFont(large);
    QVERIFY(window.view.rowHeight(0) > 1.5 * before);
  }

  void anEmptyTableCopiesItsHeadings() {
    DataTableView view;
    view.setContent(squares(1, 0));
    QCOMPARE(view.copyText(), u"x\tx² f\n"_s);
  }
};

ALAB_WIDGET_TEST(TestDataTableView)
#include "tst_data_table_view.moc"
