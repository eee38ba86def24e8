// Every control of the Depth page: it has a name, says in a tip what it does, and the keyboard reaches it.
#include <QAccessible>
#include <QProgressBar>
#include <QToolButton>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/controls.h"
#include "tests/ui/panels/depth/depth_page.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// Page, right column and the strip for lectures; every card of the view open.
struct OpenPage : DepthPage {
  explicit OpenPage(DepthView view) : DepthPage(busyState(view)) {
    for (QWidget* widget : parts()) widget->show();
    for (PageCard* card : static_cast<DepthSidebar*>(panel.sidebar())->cards()) card->setFolded(false);
  }

  static LabState busyState(DepthView view) {
    LabState state = depthState({"tanh", "relu"}, view);
    state.depth.network.residual = true;
    return state;
  }

  std::vector<QWidget*> parts() { return {&panel, panel.sidebar(), panel.presentStrip()}; }
  std::vector<QWidget*> controls() { return controlsOf(panel); }
};

void addViewRows() {
  QTest::addColumn<DepthView>("view");
  QTest::newRow("chain") << DepthView::Chain;
  QTest::newRow("network") << DepthView::Network;
  QTest::newRow("map") << DepthView::Map;
}

}  // namespace

class TestDepthControls : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    QFETCH(const DepthView, view);
    m_page = std::make_unique<OpenPage>(view);
    QVERIFY(QTest::qWaitForWindowExposed(&m_page->panel));
    QVERIFY(m_page->controls().size() > 10);
  }
  void cleanup() { m_page.reset(); }

  void everyOneHasAName_data() { addViewRows(); }
  void everyOneHasAName() {
    none(placesWhere(m_page->controls(), [](QWidget* control) {
      const auto* seen = QAccessible::queryAccessibleInterface(control);
      return !seen || seen->text(QAccessible::Name).isEmpty();
    }));
  }

  /// Over the plot a tip would be in the way: it describes itself to screen readers.
  void everyOneHasATip_data() { addViewRows(); }
  void everyOneHasATip() {
    none(placesWhere(m_page->controls(), [](QWidget* control) {
      return tipOf(control).isEmpty() && control->accessibleDescription().isEmpty();
    }));
  }

  void theKeyboardReachesEveryOne_data() { addViewRows(); }
  void theKeyboardReachesEveryOne() {
    none(placesWhere(m_page->controls(), [](QWidget* control) { return !isReached(control); }));
  }

  void aFieldTakesTheKeysThatItIsSent_data() { addViewRows(); }
  void aFieldTakesTheKeysThatItIsSent() {
    for (QWidget* control : m_page->controls()) {
      auto* field = qobject_cast<QLineEdit*>(control);
      if (!field || !field->isEnabled()) continue;
      field->selectAll();
      QTest::keyClicks(field, u"0.5"_s);
      QCOMPARE(field->text(), u"0.5"_s);
    }
  }

  /// In every theme: another shade of the same button would not be seen in the dark one.
  void onlyTheViewThatIsShownHasAFrame_data() { addViewRows(); }
  void onlyTheViewThatIsShownHasAFrame() {
    QFETCH(const DepthView, view);
    const auto buttons = m_page->panel.findChild<DepthStrip*>()->findChildren<QToolButton*>();
    int framed = 0;
    for (const QToolButton* button : buttons)
      if (button->isCheckable()) {
        QCOMPARE(button->autoRaise(), !button->isChecked());
        framed += button->isChecked();
      }
    QCOMPARE(framed, 1);
    QVERIFY(m_page->panel.findChild<DepthStrip*>()->layers().isEnabled() == (view != DepthView::Map));
  }

  void theProgressIsShownWhileSomethingRuns_data() { addViewRows(); }
  void theProgressIsShownWhileSomethingRuns() {
    auto* strip = m_page->panel.findChild<DepthStrip*>();
    const auto* bar = strip->findChild<QProgressBar*>();
    const QRect place = bar->geometry();
    strip->setProgress(0.5);
    QCOMPARE(bar->value(), bar->maximum() / 2);
    strip->setProgress(1);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(bar->geometry(), place);
  }

 private:
  static void none(const QStringList& places) {
    QVERIFY2(places.isEmpty(), qPrintable(u'\n' + places.join(u'\n')));
  }

  std::unique_ptr<OpenPage> m_page;
};

ALAB_WIDGET_TEST(TestDepthControls)
#include "tst_depth_controls.moc"
