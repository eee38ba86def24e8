#include "ui/window/stories/story_strip.h"

#include <QSignalSpy>
#include <QTest>
#include <array>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"

using namespace alab;

namespace {

struct Shown {
  Shown() {
    strip.resize(1200, 60);
    strip.show();
  }
  QStringList texts() const {
    QStringList seen;
    for (const QLabel* label : strip.findChildren<QLabel*>())
      if (label->isVisible()) seen += label->text();
    return seen;
  }
  QPushButton* button(const QString& text) const {
    for (QPushButton* button : strip.findChildren<QPushButton*>())
      if (button->isVisible() && button->text() == text) return button;
    return nullptr;
  }
  QToolButton* cross() const { return strip.findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly); }
  QToolButton* previous() const {
    return strip.findChild<StoryLine*>()->findChildren<QToolButton*>().first();
  }
  QToolButton* next() const { return strip.findChild<StoryLine*>()->findChildren<QToolButton*>().last(); }

  Document document;
  std::array<Story, 2> stories = {storyAt(QStringLiteral("first"), 1), storyAt(QStringLiteral("second"), 2)};
  StoryPlayer player = StoryPlayer(document, stories);
  StoryStrip strip = StoryStrip(player);
};

}  // namespace

class TestStoryStrip : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void offersTheStoriesOfThePage() {
    Shown shown;
    shown.stories[1].state.page = "depth";
    const auto offered = [&] {
      QStringList titles;
      for (const QPushButton* offer : shown.strip.findChildren<QPushButton*>())
        if (offer->isVisible() && !offer->menu()) titles += offer->text();
      return titles;
    };
    shown.strip.setPage(QStringLiteral("depth"));
    QCOMPARE(offered(), QStringList{QStringLiteral("second")});
    shown.strip.setPage(QStringLiteral("explore"));  // the start leads to the other pages, too
    QCOMPARE(offered(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    shown.strip.setPage(QStringLiteral("softmax"));  // has none: all are offered
    QCOMPARE(offered(), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
  }

  void offersTheStoriesByTitle() {
    const Shown shown;
    QVERIFY(shown.texts().contains(QStringLiteral("Try this:")));
    QVERIFY(shown.button(QStringLiteral("first")));
    QVERIFY(shown.button(QStringLiteral("second")));
  }

  void clickTellsTheStory() {
    const Shown shown;
    shown.button(QStringLiteral("second"))->click();
    QCOMPARE(shown.document.state().explore.probe.x, 2.0);
    QVERIFY(shown.texts().contains(QStringLiteral("second sentence.")));
    QVERIFY(!shown.texts().contains(QStringLiteral("Try this:")));
  }

  void arrowsTurnTheStories() {
    const Shown shown;
    shown.button(QStringLiteral("second"))->click();
    QVERIFY(!shown.next()->isEnabled());
    shown.previous()->click();
    QVERIFY(shown.texts().contains(QStringLiteral("first sentence.")));
    QVERIFY(!shown.previous()->isEnabled());
    shown.next()->click();
    QVERIFY(shown.texts().contains(QStringLiteral("second sentence.")));
  }

  void answerIsHiddenUntilItIsRevealed() {
    const Shown shown;
    shown.button(QStringLiteral("first"))->click();
    shown.button(QStringLiteral("Predict first"))->click();
    QVERIFY(shown.texts().contains(QStringLiteral("first question?")));
    QVERIFY(!shown.texts().join(u' ').contains(QStringLiteral("answer")));
    shown.button(QStringLiteral("Reveal the answer"))->click();
    QVERIFY(shown.texts().contains(QStringLiteral("first answer.")));
    QVERIFY(!shown.button(QStringLiteral("Reveal the answer")));
  }

  /// The picture above must not change its size while the class thinks.
  void theStripKeepsItsHeightFromTheSentenceToTheAnswer() {
    Shown shown;
    shown.stories[0].english.answer = QStringLiteral("a long answer that needs many lines ").repeated(12);
    shown.player.start(0);
    const int told = shown.strip.heightForWidth(1200);
    shown.player.advance();
    QCOMPARE(shown.strip.heightForWidth(1200), told);
    shown.player.advance();
    QCOMPARE(shown.strip.heightForWidth(1200), told);
    QVERIFY(told > 2 * shown.strip.fontMetrics().height());
  }

  void theAnswerLeadsToTheNextStory() {
    Shown shown;
    shown.player.start(0);
    shown.player.advance();
    shown.player.advance();
    shown.button(QStringLiteral("Next story"))->click();
    QCOMPARE(*shown.player.position(), 1);
    shown.player.advance();
    shown.player.advance();
    QVERIFY(!shown.button(QStringLiteral("Next story")));
  }

  void nextEndsAtTheLastStory() {
    const Shown shown;
    shown.button(QStringLiteral("first"))->click();
    shown.next()->click();
    QVERIFY(shown.texts().contains(QStringLiteral("2/2")));
    QVERIFY(!shown.next()->isEnabled());
    QVERIFY(!shown.next()->accessibleName().isEmpty());
  }

  void crossEndsTheStoryThenClosesTheStrip() {
    Shown shown;
    const QSignalSpy closed(&shown.strip, &StoryStrip::closed);
    shown.player.start(0);
    shown.cross()->click();
    QVERIFY(!shown.player.current());
    QCOMPARE(closed.count(), 0);
    shown.cross()->click();
    QCOMPARE(closed.count(), 1);
  }

  void chineseStoriesInTheChineseWindow() {
    Shown shown;
    shown.strip.setLanguage(Language::Chinese);
    QVERIFY(shown.button(QStringLiteral("first题")));
    shown.player.start(0);
    QVERIFY(shown.texts().contains(QStringLiteral("句子")));
  }

  void narrowStripKeepsTheListOfAll() {
    Shown shown;
    shown.strip.resize(260, 60);
    QTRY_VERIFY(!shown.button(QStringLiteral("second")));
    const auto* offers = shown.strip.findChild<OfferRow*>();
    QCOMPARE(offers->menu()->actions().size(), 2);
    offers->menu()->actions().last()->trigger();
    QCOMPARE(shown.player.position(), std::optional(1));
  }
};

ALAB_WIDGET_TEST(TestStoryStrip)
#include "tst_story_strip.moc"
