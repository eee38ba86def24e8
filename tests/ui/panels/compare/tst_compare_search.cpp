// The search of the Compare page.
#include <QLineEdit>
#include <QTabBar>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/compare/compare_page.h"
#include "ui/panels/compare/defaults/defaults_view.h"
#include "ui/panels/compare/table/nothing_found.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QLineEdit& searchBox(ComparePage& page) {
  for (QLineEdit* edit : page.panel.findChildren<QLineEdit*>())
    if (edit->placeholderText() == u"Search") return *edit;
  qFatal("no search");
}

}  // namespace

class TestCompareSearch : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aSearchThatFindsNothingSaysWhatWasMeant() {
    ComparePage page;
    page.show();
    searchBox(page).setText(u"swsh"_s);
    auto* nothing = page.panel.findChild<NothingFound*>();
    QVERIFY(nothing->isVisible());
    QVERIFY(visibleWords(*nothing).contains(u"No function called “swsh”. Did you mean Swish?"_s));
    buttonNamed(*nothing, u"Show Swish"_s)->click();
    QVERIFY(page.names().contains(u"Swish"_s));
    QCOMPARE(page.settings().rows, CompareRows::All);
    searchBox(page).setText(u"qqqqqqqqqq"_s);
    QVERIFY(visibleWords(*nothing).contains(u"Clear the search"_s));
  }

  void aliasesAndChineseNamesAreFound() {
    ComparePage page;
    page.show();
    searchBox(page).setText(u"logistic"_s);
    QCOMPARE(page.names(), QStringList{u"Sigmoid"_s});
    searchBox(page).setText(u"  RELU "_s);
    QVERIFY(page.names().contains(u"ReLU"_s) && page.names().contains(u"Leaky ReLU"_s));
    searchBox(page).clear();
    QCOMPARE(page.names().size(), 12);
  }

  void aClearedSearchHasACurrentRowAgain() {
    ComparePage page;
    page.show();
    searchBox(page).setText(u"qqqq"_s);
    searchBox(page).clear();
    QVERIFY(page.table().current());
  }

  void theSearchIsFoundFromEveryView() {
    ComparePage page;
    page.show();
    page.panel.findChild<QTabBar*>()->setCurrentIndex(2);
    QTest::keyClick(&page.panel, Qt::Key_Slash);
    QCOMPARE(page.settings().view, CompareView::Table);
    QVERIFY(searchBox(page).isVisible());
  }

  /// Tables take letters for the beginning of a row.
  void theSearchIsFoundFromTheTables() {
    ComparePage page;
    page.show();
    QTest::keyClick(&page.table(), Qt::Key_Slash);
    QCOMPARE(page.window.focusWidget(), &searchBox(page));
    page.panel.findChild<QTabBar*>()->setCurrentIndex(2);
    page.panel.defaults().table().setFocus();
    QTest::keyClick(&page.panel.defaults().table(), Qt::Key_Slash);
    QCOMPARE(page.settings().view, CompareView::Table);
    QCOMPARE(page.window.focusWidget(), &searchBox(page));
  }
};

ALAB_WIDGET_TEST(TestCompareSearch)
#include "tst_compare_search.moc"
