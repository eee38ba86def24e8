#include "ui/panels/explore/cards/sidebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/cards/probe_card.h"
#include "ui/panels/explore/cards/signal_card.h"

using namespace alab;
using namespace Qt::StringLiterals;

class TestSidebar : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

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
    QCOMPARE(cellAt(sidebar.findChild<ProbeCard*>()->table(), 0, 1), u"2.5"_s);
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
    for (PageCard* card : sidebar.cards()) card->setFolded(false);
    QCOMPARE(document.undoStack().count(), 1);
  }
};

ALAB_WIDGET_TEST(TestSidebar)
#include "tst_sidebar.moc"
