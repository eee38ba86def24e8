// Every control of the Explore page: it has a name, says in a tip what it does, and the keyboard reaches it.
#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "tests/support/strict.h"
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

  std::vector<QWidget*> controls();

  Document document;
  Appearance look;
  ExplorePanel panel{document};
};

/// Text that can be marked with the mouse is none.
bool isControl(const QWidget* widget) {
  return widget->isEnabled() &&
         ((widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton*>(widget) ||
          qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget));
}

std::vector<QWidget*> Page::controls() {
  std::vector<QWidget*> found;
  for (QWidget* widget : panel.findChildren<QWidget*>())
    if (widget->isVisible() && isControl(widget)) found.push_back(widget);
  return found;
}

/// The tip that comes up over the widget: its own, or that of the control it is part of.
QString tipOf(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget())
    if (!widget->toolTip().isEmpty()) return widget->toolTip();
  return {};
}

/// With Tab, or with the arrow keys inside of its group.
bool isReached(const QWidget* control) {
  if (control->focusPolicy() & Qt::TabFocus) return true;
  const auto* button = qobject_cast<const QAbstractButton*>(control);
  if (!button || !button->group()) return false;
  const QList<QAbstractButton*> group = button->group()->buttons();
  return std::any_of(group.begin(), group.end(),
                     [](const QAbstractButton* other) { return other->focusPolicy() & Qt::TabFocus; });
}

QString placeOf(const QWidget* widget) {
  QStringList place;
  for (; widget; widget = widget->parentWidget())
    place.prepend(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName());
  return place.join(u" / "_s);
}

QStringList placesWhere(const std::vector<QWidget*>& controls, bool (*isWrong)(QWidget*)) {
  QStringList places;
  for (QWidget* control : controls)
    if (isWrong(control)) places.append(placeOf(control));
  return places;
}

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

QTEST_MAIN(TestExploreControls)
#include "tst_explore_controls.moc"
