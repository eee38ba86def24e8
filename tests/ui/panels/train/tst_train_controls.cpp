// Every control of the right column of the Train page: it has a name, says in a tip what it does, and the
// keyboard reaches it.
#include <QAccessible>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/controls.h"
#include "tests/ui/panels/train/cards/card_support.h"
#include "ui/panels/train/train_sidebar.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// Everything that can be there at once, every card open.
LabState busyState(DataKind kind) {
  LabState state = withData(kind);
  state.train.data.hand = {{1, 2, 1}};
  state.train.training.hidden.resize(3);
  state.train.training.schedule = Schedule::Step;
  state.train.training.start = StartWeights::Normal;
  state.train.training.optimizer.optimizer = Optimizer::AdamW;
  return state;
}

struct OpenColumn {
  OpenColumn(DataKind kind, TrainSidebar::Tab tab) : document(busyState(kind)) {
    sidebar.setRows({{.name = u"Tanh"_s, .slot = 0, .accuracy = 0.9}});
    sidebar.setTab(tab);
    sidebar.resize(320, 700);
    for (PageCard* card : sidebar.cards()) card->setFolded(false);
    sidebar.refresh();
    sidebar.show();
  }
  Document document;
  TrainSidebar sidebar{document};
};

void addRows() {
  QTest::addColumn<DataKind>("kind");
  QTest::addColumn<TrainSidebar::Tab>("tab");
  QTest::newRow("circle") << DataKind::Circle << TrainSidebar::Tab::SetUp;
  QTest::newRow("iris") << DataKind::Iris << TrainSidebar::Tab::SetUp;
  QTest::newRow("results") << DataKind::Circle << TrainSidebar::Tab::Results;
}

}  // namespace

class TestTrainControls : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    QFETCH(const DataKind, kind);
    QFETCH(const TrainSidebar::Tab, tab);
    m_column = std::make_unique<OpenColumn>(kind, tab);
    QVERIFY(QTest::qWaitForWindowExposed(&m_column->sidebar));
    QVERIFY(controls().size() > (tab == TrainSidebar::Tab::SetUp ? 50U : 4U));
  }
  void cleanup() { m_column.reset(); }

  void everyOneHasAName_data() { addRows(); }
  void everyOneHasAName() {
    none(placesWhere(controls(), [](QWidget* control) {
      const auto* seen = QAccessible::queryAccessibleInterface(control);
      return !seen || seen->text(QAccessible::Name).isEmpty();
    }));
  }

  void everyOneHasATip_data() { addRows(); }
  void everyOneHasATip() {
    none(placesWhere(controls(), [](QWidget* control) { return tipOf(control).isEmpty(); }));
  }

  void theKeyboardReachesEveryOne_data() { addRows(); }
  void theKeyboardReachesEveryOne() {
    none(placesWhere(controls(), [](QWidget* control) { return !isReached(control); }));
  }

  void aFieldTakesTheKeysThatItIsSent_data() { addRows(); }
  void aFieldTakesTheKeysThatItIsSent() {
    for (QWidget* control : controls()) {
      auto* field = qobject_cast<QLineEdit*>(control);
      if (!field) continue;
      field->selectAll();
      QTest::keyClicks(field, u"0.5"_s);
      QCOMPARE(field->text(), u"0.5"_s);
    }
  }

 private:
  std::vector<QWidget*> controls() const { return controlsOf(m_column->sidebar); }
  static void none(const QStringList& places) {
    QVERIFY2(places.isEmpty(), qPrintable(u'\n' + places.join(u'\n')));
  }

  std::unique_ptr<OpenColumn> m_column;
};

ALAB_WIDGET_TEST(TestTrainControls)
#include "tst_train_controls.moc"
