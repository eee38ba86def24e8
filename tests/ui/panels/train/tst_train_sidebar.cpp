#include "ui/panels/train/train_sidebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/cards/card_support.h"
#include "ui/panels/train/results/result_table.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct ShownColumn {
  ShownColumn() {
    QObject::connect(&document, &Document::changed, &sidebar, [this] { sidebar.refresh(); });
    sidebar.resize(320, 700);
    sidebar.show();
  }
  Document document{trainState()};
  TrainSidebar sidebar{document};
};

}  // namespace

class TestTrainSidebar : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void itOpensOnWhatIsSetUp() {
    const ShownColumn column;
    QCOMPARE(column.sidebar.tab(), TrainSidebar::Tab::SetUp);
    QVERIFY(column.sidebar.results().isHidden());
  }

  void theTabsShowTheirCards() {
    ShownColumn column;
    buttonOf(column.sidebar, u"Results"_s).click();
    for (const PageCard* card : column.sidebar.cards())
      QCOMPARE(card->isHidden(), card != &column.sidebar.results());
    column.document.edit({}, {}, [](LabState& state) { state.train.training.batch = 3; });
    QVERIFY(!column.sidebar.results().isHidden());
    buttonOf(column.sidebar, u"Set up"_s).click();
    for (const PageCard* card : column.sidebar.cards())
      QCOMPARE(card->isHidden(), card == &column.sidebar.results());
  }

  void aTabIsNoEdit() {
    ShownColumn column;
    column.sidebar.setTab(TrainSidebar::Tab::Results);
    QCOMPARE(column.document.undoStack().count(), 0);
  }

  void rowsStandInTheTable() {
    ShownColumn column;
    QVERIFY(column.sidebar.results().table().isHidden());
    column.sidebar.setRows({{.name = u"Tanh"_s}, {.name = u"ReLU"_s}});
    QVERIFY(!column.sidebar.results().table().isHidden());
    QCOMPARE(column.sidebar.results().table().model()->rowCount(), 2);
    column.sidebar.setRows({});
    QVERIFY(column.sidebar.results().table().isHidden());
  }

  void theColumnTellsWhatIsWanted() {
    ShownColumn column;
    const QSignalSpy copied(&column.sidebar, &TrainSidebar::copyPictureRequested);
    const QSignalSpy exported(&column.sidebar, &TrainSidebar::exportRequested);
    for (const QString& name : {u"Copy picture"_s, u"Export..."_s}) buttonOf(column.sidebar, name).click();
    for (const QSignalSpy* spy : {&copied, &exported}) QCOMPARE(spy->count(), 1);
  }

  void aRefreshNeverEdits() {
    ShownColumn column;
    column.document.edit({}, {}, [](LabState& state) {
      state.train.data.kind = DataKind::Iris;
      state.train.training.hidden.resize(8);
      state.train.training.start = StartWeights::Constant;
    });
    column.sidebar.refresh();
    QCOMPARE(column.document.undoStack().count(), 1);
  }

  /// Nothing may be cut off, in the widest state.
  void theColumnIsAsNarrowAsThePageGivesIt() {
    applyTheme(*qApp, Theme::of(ThemeId::Light), baseFont(10));
    ShownColumn column;
    for (PageCard* card : column.sidebar.cards()) card->setFolded(false);
    column.document.edit({}, {}, [](LabState& state) {
      state.train.training.hidden.resize(8);
      state.train.training.schedule = Schedule::Step;
      state.train.training.start = StartWeights::Normal;
    });
    constexpr int room = 320 - 16;  // beside the scroll bar
    for (const PageCard* card : column.sidebar.cards())
      QVERIFY2(card->minimumSizeHint().width() <= room,
               qPrintable(u"%1: %2"_s.arg(card->accessibleName()).arg(card->minimumSizeHint().width())));
  }
};

ALAB_WIDGET_TEST(TestTrainSidebar)
#include "tst_train_sidebar.moc"
