#include "ui/window/frame.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/dummy_panel.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// A frame with three pages that counts how often each is made.
struct ThreePages {
  ThreePages() {
    for (int page = 0; page < 3; ++page)
      frame.addPage([this, page] {
        ++made[page];
        return new DummyPanel(QString::number(page), document);
      });
    frame.resize(1366, 700);
  }

  Document document;
  StoryPlayer stories{document, {}};
  Frame frame{document, stories};
  int made[3] = {};
};

}  // namespace

class TestFrame : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aPageIsMadeWhenItIsFirstShownAndOnce() {
    ThreePages pages;
    QStringList told;
    connect(&pages.frame, &Frame::panelMade, this, [&told](const Panel& panel) { told += panel.id(); });
    QCOMPARE(pages.frame.pageCount(), std::size_t(3));
    QVERIFY(pages.frame.panels().empty());
    for (const int page : {0, 2, 0, 2}) pages.frame.setCurrentPage(page);
    QCOMPARE(pages.made[0], 1);
    QCOMPARE(pages.made[1], 0);
    QCOMPARE(pages.made[2], 1);
    QCOMPARE(told, QStringList({u"0"_s, u"2"_s}));
    QCOMPARE(pages.frame.panels().size(), std::size_t(2));
    QCOMPARE(pages.frame.currentPanel().id(), u"2"_s);
  }

  void aPageThatIsAskedForIsMadeWithoutBeingShown() {
    ThreePages pages;
    pages.frame.setCurrentPage(0);
    QCOMPARE(pages.frame.panel(1).id(), u"1"_s);
    QCOMPARE(&pages.frame.panel(1), &pages.frame.panel(1));
    QCOMPARE(pages.made[1], 1);
    QCOMPARE(pages.frame.currentPanel().id(), u"0"_s);
  }

  void thePageAndItsCardsAreShownTogether() {
    ThreePages pages;
    pages.frame.setCurrentPage(0);
    pages.frame.show();
    for (const int page : {1, 2, 0}) {
      pages.frame.setCurrentPage(page);
      for (int other = 0; other < 3; ++other) {
        QCOMPARE(pages.frame.panel(other).isVisible(), other == page);
        QCOMPARE(pages.frame.panel(other).sidebar()->isVisible(), other == page);
      }
    }
  }

  void whatIsToBeLookedAtGoesWithItsPage() {
    ThreePages pages;
    pages.frame.setCurrentPage(0);
    LookLine& line = pages.frame.lookLine();
    line.say([] { return QStringLiteral("Look there."); });
    pages.frame.setCurrentPage(0);
    QVERIFY(!line.isHidden());
    pages.frame.setCurrentPage(1);
    QVERIFY(line.isHidden());
  }

  void aSceneStartsOnThePagesThatThereAre() {
    ThreePages pages;
    pages.frame.setCurrentPage(0);
    pages.frame.startScene();
    QCOMPARE(static_cast<DummyPanel&>(pages.frame.panel(0)).scenes, 1);
    QCOMPARE(pages.made[1] + pages.made[2], 0);
  }

  void beforeTheFirstPageThereIsNoColumn() {
    ThreePages pages;
    pages.frame.show();
    QVERIFY(!pages.frame.rightColumn().isVisible());
    pages.frame.setCurrentPage(1);
    QVERIFY(pages.frame.rightColumn().isVisible());
  }
};

ALAB_WIDGET_TEST(TestFrame)
#include "tst_frame.moc"
