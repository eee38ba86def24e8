// Every control of the Softmax page: it has a name, says in a tip what it does, and the keyboard reaches it.
#include <QAccessible>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/controls.h"
#include "tests/ui/panels/softmax/softmax_page.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void addTabRows() {
  QTest::addColumn<SoftmaxView>("view");
  for (const SoftmaxView view : softmaxViews()) QTest::newRow(nameOf(view).data()) << view;
}

SoftmaxState stateWith(SoftmaxView view) {
  SoftmaxState state;
  state.view = view;
  state.gate = GateUnit::Maxout;
  return state;
}

}  // namespace

class TestSoftmaxControls : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    QFETCH(const SoftmaxView, view);
    m_page = std::make_unique<SoftmaxPage>(stateWith(view));
    m_page->showAll();
    QVERIFY(QTest::qWaitForWindowExposed(&m_page->panel));
    QVERIFY(controlsOf(m_page->panel).size() > 10);
  }
  void cleanup() { m_page.reset(); }

  void everyOneHasAName_data() { addTabRows(); }
  void everyOneHasAName() {
    none(placesWhere(controlsOf(m_page->panel), [](QWidget* control) {
      const auto* seen = QAccessible::queryAccessibleInterface(control);
      return !seen || seen->text(QAccessible::Name).isEmpty();
    }));
  }

  /// Over a plot a tip would be in the way: it describes itself to screen readers.
  void everyOneHasATip_data() { addTabRows(); }
  void everyOneHasATip() {
    none(placesWhere(controlsOf(m_page->panel), [](QWidget* control) {
      return tipOf(control).isEmpty() && control->accessibleDescription().isEmpty();
    }));
  }

  void theKeyboardReachesEveryOne_data() { addTabRows(); }
  void theKeyboardReachesEveryOne() {
    none(placesWhere(controlsOf(m_page->panel), [](QWidget* control) { return !isReached(control); }));
  }

  void aFieldTakesTheKeysThatItIsSent_data() { addTabRows(); }
  void aFieldTakesTheKeysThatItIsSent() {
    for (QWidget* control : controlsOf(m_page->panel)) {
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

  std::unique_ptr<SoftmaxPage> m_page;
};

ALAB_WIDGET_TEST(TestSoftmaxControls)
#include "tst_softmax_controls.moc"
