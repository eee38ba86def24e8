// Every control of the Explore page: it has a name, says in a tip what it does, and the keyboard reaches it.
#include <QAccessible>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/controls.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/panels/explore/explore_panel.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// Page, right column and the strip for lectures; every card open and at work.
struct Page {
  Page() : document(busyState()) {
    look.theme = &Theme::of(ThemeId::Light);
    panel.setAppearance(look);
    panel.resize(900, 700);
    for (QWidget* widget : std::initializer_list<QWidget*>{&panel, panel.sidebar(), panel.presentStrip()})
      widget->show();
    for (PageCard* card : static_cast<Sidebar*>(panel.sidebar())->cards()) card->setFolded(false);
  }

  static LabState busyState() {
    LabState state = stateOf({"leaky_relu", "sigmoid"});
    state.explore.showD2 = state.explore.signal.on = state.explore.family.on = true;
    state.explore.format.on = true;
    return state;
  }

  std::vector<QWidget*> controls() { return controlsOf(panel); }

  Document document;
  Appearance look;
  ExplorePanel panel{document};
};

}  // namespace

class TestExploreControls : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    m_page = std::make_unique<Page>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_page->panel));
    QVERIFY(m_page->controls().size() > 40);
  }
  void cleanup() { m_page.reset(); }

  void everyOneHasAName() {
    none(placesWhere(m_page->controls(), [](QWidget* control) {
      const auto* seen = QAccessible::queryAccessibleInterface(control);
      return !seen || seen->text(QAccessible::Name).isEmpty();
    }));
  }

  /// Over the plot a tip would be in the way: it describes itself to screen readers.
  void everyOneHasATip() {
    none(placesWhere(m_page->controls(), [](QWidget* control) {
      return tipOf(control).isEmpty() && control->accessibleDescription().isEmpty();
    }));
  }

  void theKeyboardReachesEveryOne() {
    none(placesWhere(m_page->controls(), [](QWidget* control) { return !isReached(control); }));
  }

  void aFieldTakesTheKeysThatItIsSent() {
    for (QWidget* control : m_page->controls()) {
      auto* field = qobject_cast<QLineEdit*>(control);
      if (!field || !field->isEnabled()) continue;
      field->selectAll();
      QTest::keyClicks(field, u"0.5"_s);
      QCOMPARE(field->text(), u"0.5"_s);
    }
  }

 private:
  static void none(const QStringList& places) {
    QVERIFY2(places.isEmpty(), qPrintable(u'\n' + places.join(u'\n')));
  }

  std::unique_ptr<Page> m_page;
};

ALAB_WIDGET_TEST(TestExploreControls)
#include "tst_explore_controls.moc"
