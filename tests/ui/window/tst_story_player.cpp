#include "ui/window/stories/story_player.h"

#include <QSignalSpy>
#include <QUndoStack>
#include <array>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"

using namespace alab;

class TestStoryPlayer : public QObject {
  Q_OBJECT

  std::array<Story, 2> m_stories = {storyAt(QStringLiteral("first"), 1),
                                    storyAt(QStringLiteral("second"), 2)};

 private slots:
  void init() { failOnWarnings(); }

  void nothingIsToldAtFirst() {
    Document document;
    const StoryPlayer player(document, m_stories);
    QVERIFY(!player.current());
    QCOMPARE(document.state(), firstState());
  }

  void storyIsOneUndoStep() {
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(1);
    QCOMPARE(document.state().explore.probe.x, 2.0);
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.state(), firstState());
  }

  void predictionComesBeforeTheAnswerAndThenTheNextStory() {
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(0);
    QCOMPARE(player.stage(), StoryStage::Told);
    player.advance();
    QCOMPARE(player.stage(), StoryStage::Asked);
    player.advance();
    QCOMPARE(player.stage(), StoryStage::Answered);
    player.advance();
    QCOMPARE(player.position(), std::optional(1));
    QCOMPARE(player.stage(), StoryStage::Told);
  }

  /// The question asks to change the experiment, the sentence speaks of the one it came with.
  void otherSettingsAreAnotherPictureUntilTheQuestion() {
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(0);
    document.edit({}, {}, [](LabState& state) { state.depth.network.layers += 1; });
    QVERIFY(!player.isItsPicture());
    player.advance();
    QVERIFY(player.isItsPicture());
    document.edit({}, {}, [](LabState& state) { state.train.training.epochs += 1; });
    QVERIFY(player.isItsPicture());
    player.start(0);
    QVERIFY(player.isItsPicture());
  }

  void theFirstStoryIsOneOfThePage() {
    std::array<Story, 2> stories = m_stories;
    stories[1].state.page = "depth";
    Document document;
    StoryPlayer player(document, stories);
    document.edit({}, {}, [](LabState& state) { state.page = "depth"; });
    player.next();
    QCOMPARE(player.position(), std::optional(1));
    player.stop();
    document.edit({}, {}, [](LabState& state) { state.page = "softmax"; });
    player.next();
    QCOMPARE(player.position(), std::optional(0));
  }

  void pagesStayWithinTheList() {
    Document document;
    StoryPlayer player(document, m_stories);
    player.previous();
    QVERIFY(!player.position());
    player.next();
    player.next();
    QCOMPARE(player.position(), std::optional(1));
    player.advance();
    player.next();
    QCOMPARE(player.position(), std::optional(1));
    QCOMPARE(player.stage(), StoryStage::Asked);
    player.previous();
    QCOMPARE(player.position(), std::optional(0));
  }

  void sceneComesBack() {
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(1);
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = -3; });
    player.restoreScene();
    QCOMPARE(document.state().explore.probe.x, 2.0);
  }

  void changeToTheStateBeforeTheStoryKeepsIt() {
    Document document;
    StoryPlayer player(document, m_stories);
    const LabState before = document.state();
    player.start(0);
    document.edit({}, {}, [&before](LabState& state) { state = before; });
    QVERIFY(player.current());
    document.undoStack().undo();
    QVERIFY(player.current());
    document.undoStack().undo();
    QVERIFY(!player.current());
  }

  void undoOfTheStoryEndsIt() {
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(0);
    document.undoStack().undo();
    QVERIFY(!player.current());
  }

  void otherPictureIsNoticedAndComesBack_data() {
    QTest::addColumn<std::function<void(LabState&)>>("change");
    QTest::addColumn<bool>("itsPicture");
    const auto row = [](const char* name, bool itsPicture, std::function<void(LabState&)> change) {
      QTest::newRow(name) << change << itsPicture;
    };
    row("removed function", false, [](LabState& s) { s.selection.remove(0); });
    row("parameter", false, [](LabState& s) { s.selection.add("leaky_relu", {0.2}); });
    row("neuron", false, [](LabState& s) { s.explore.neuron.w = 2; });
    row("number format", false, [](LabState& s) { s.explore.format.on = true; });
    row("probe", true, [](LabState& s) { s.explore.probe.x = -3; });
    row("view", true, [](LabState& s) { s.explore.x = Range{-1, 1}; });
    row("shown parts", true, [](LabState& s) { s.explore.showD2 = true; });
    row("focus", true, [](LabState& s) { s.selection.focused = 1; });
  }

  void otherPictureIsNoticedAndComesBack() {
    QFETCH(std::function<void(LabState&)>, change);
    QFETCH(bool, itsPicture);
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(0);
    QSignalSpy spy(&player, &StoryPlayer::changed);
    document.edit({}, {}, change);
    QCOMPARE(player.isItsPicture(), itsPicture);
    QCOMPARE(spy.count(), itsPicture ? 0 : 1);
    player.restoreScene();
    QVERIFY(player.isItsPicture());
    QVERIFY(player.current());
  }

  void doingWhatTheStoryAsksKeepsItsPicture() {
    m_stories[1].state.selection.add("swish", {1});
    m_stories[1].plays = {QStringLiteral("swish")};
    Document document;
    StoryPlayer player(document, m_stories);
    player.start(1);
    document.edit({}, {}, [](LabState& state) { state.selection.functions.back().params = {10}; });
    QVERIFY(player.isItsPicture());
    document.edit({}, {}, [](LabState& state) { state.selection.functions.front().params = {3}; });
    QVERIFY(!player.isItsPicture());
  }

  void noStoriesIsNoTrouble() {
    Document document;
    StoryPlayer player(document, {});
    player.next();
    player.previous();
    player.advance();
    player.restoreScene();
    QVERIFY(!player.current());
  }

  void stopKeepsThePicture() {
    Document document;
    StoryPlayer player(document, m_stories);
    QSignalSpy spy(&player, &StoryPlayer::changed);
    player.start(0);
    player.stop();
    QVERIFY(!player.current());
    QCOMPARE(document.state().explore.probe.x, 1.0);
    QCOMPARE(spy.count(), 2);
  }
};

ALAB_WIDGET_TEST(TestStoryPlayer)
#include "tst_story_player.moc"
