// One's own stories: making, telling, sending.
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/files/share_dialog.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QPushButton& buttonOf(const QWidget& dialog, const QString& text) {
  for (QPushButton* button : dialog.findChildren<QPushButton*>())
    if (button->text().remove(u'&') == text) return *button;
  qFatal("no button %s", qPrintable(text));
}

QStringList titles(const Document& document) {
  QStringList all;
  for (const Story& story : document.storyboard()) all += story.english.title;
  return all;
}

/// A document with stories at the probe's 1, 2, 3.
void addThree(Document& document) {
  for (int x = 1; x <= 3; ++x) {
    document.edit({}, {}, [x](LabState& state) { state.explore.probe.x = x; });
    BoardEditor(document).add(QString(QChar(u'a' + x - 1)));
  }
}

}  // namespace

class TestStoryboardDialog : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void commandAddsTheViewAndItsTitleCanBeTyped() {
    WindowFixture lab;
    lab.show();
    lab.document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 1.5; });
    lab.action(Command::AddStory).trigger();
    QCOMPARE(titles(lab.document), QStringList{u"View 1"_s});
    QCOMPARE(lab.document.storyboard()[0].state.explore.probe.x, 1.5);
    const auto* dialog = lab.window->findChild<StoryboardDialog*>();
    const auto texts = dialog->findChildren<QPlainTextEdit*>();
    QTest::keyClicks(texts[0], u"Slope"_s);
    QTest::keyClicks(texts[3], u"It is 1."_s);
    QCOMPARE(lab.document.storyboard()[0].english.title, u"Slope"_s);
    QCOMPARE(lab.document.storyboard()[0].chinese.answer, u"It is 1."_s);
    lab.document.undoStack().undo();  // typing is one step for each text
    QCOMPARE(lab.document.storyboard()[0].english.answer, QString());
    QCOMPARE(texts[3]->toPlainText(), QString());
    QCOMPARE(lab.document.storyboard()[0].english.title, u"Slope"_s);
  }

  void storiesAreOrderedRemovedAndGivenOtherPictures() {
    Document document;
    addThree(document);
    StoryPlayer player(document, {});
    const StoryboardDialog dialog(document, player, Language::English);
    auto* list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), 3);
    list->setCurrentRow(2);
    buttonOf(dialog, u"Up"_s).click();
    QCOMPARE(titles(document), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(list->currentRow(), 1);
    buttonOf(dialog, u"Down"_s).click();
    buttonOf(dialog, u"Down"_s).click();
    QCOMPARE(titles(document), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    document.edit({}, {}, [](LabState& state) { state.explore.probe.x = 9; });
    list->setCurrentRow(0);
    buttonOf(dialog, u"Take this picture"_s).click();
    QCOMPARE(document.storyboard()[0].state.explore.probe.x, 9.0);
    buttonOf(dialog, u"Remove"_s).click();
    QCOMPARE(titles(document), (QStringList{u"b"_s, u"c"_s}));
    document.undoStack().undo();
    QCOMPARE(titles(document).size(), 3);
    QCOMPARE(list->count(), 3);
  }

  void textOverTheLimitIsCutAtItsEnd() {
    Document document;
    addThree(document);
    StoryPlayer player(document, {});
    const StoryboardDialog dialog(document, player, Language::English);
    QPlainTextEdit* text = dialog.findChildren<QPlainTextEdit*>()[1];
    text->setPlainText(QString(longestBoardText - 1, u'a'));
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(u"bcd"_s);
    QCOMPARE(text->toPlainText(), QString(longestBoardText - 1, u'a') + u'b');
    QCOMPARE(document.storyboard()[0].english.sentence, text->toPlainText());
    text->insertPlainText(u"e"_s);
    QCOMPARE(text->textCursor().position(), int(longestBoardText));
    QCOMPARE(text->toPlainText(), QString(longestBoardText - 1, u'a') + u'b');
  }

  void draggedRowIsMoved() {
    Document document;
    addThree(document);
    StoryPlayer player(document, {});
    const StoryboardDialog dialog(document, player, Language::English);
    QAbstractItemModel* model = dialog.findChild<QListWidget*>()->model();
    QVERIFY(model->moveRow({}, 0, {}, 3));
    QCOMPARE(titles(document), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(model->moveRow({}, 2, {}, 0));
    QCOMPARE(titles(document), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
  }

  void emptyStoryboardSaysHowToBegin() {
    Document document;
    StoryPlayer player(document, {});
    const StoryboardDialog dialog(document, player, Language::English);
    QVERIFY(!buttonOf(dialog, u"Remove"_s).isEnabled());
    QVERIFY(buttonOf(dialog, u"Add this view"_s).isEnabled());
    for (const QPlainTextEdit* text : dialog.findChildren<QPlainTextEdit*>()) QVERIFY(!text->isEnabled());
  }

  void pageDownTellsTheStoryboardBeforeTheOthers() {
    WindowFixture lab;
    lab.show();
    addThree(lab.document);
    lab.action(Command::Present).trigger();
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    QCOMPARE(lab.probe(), 1.0);
    QCOMPARE(lab.window->stories().current()->english.title, u"a"_s);
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);
    QCOMPARE(lab.probe(), 3.0);
    QTest::keyClick(&lab.page(0), Qt::Key_PageDown);  // the end
    QCOMPARE(lab.probe(), 3.0);
    QTest::keyClick(&lab.page(0), Qt::Key_PageUp);
    QCOMPARE(lab.probe(), 2.0);
    QCOMPARE(titles(lab.document).size(), 3);
  }

  void storiesWithoutQuestionGoOnToTheNext() {
    Document document;
    addThree(document);
    StoryPlayer player(document, {});
    player.startOwn(0);
    QVERIFY(!player.following());
    player.advance();
    QCOMPARE(player.position(), std::optional(1));
    BoardEditor(document).setText(1, storyFields[3], u"en"_s, u"An answer"_s);
    QCOMPARE(player.following(), std::optional(StoryStage::Answered));
    player.advance();
    QCOMPARE(player.stage(), StoryStage::Answered);
  }

  void toldStoryFollowsItsWordsAndEndsWithItsPlace() {
    Document document;
    addThree(document);
    StoryPlayer player(document, {});
    player.startOwn(1);
    const QSignalSpy spy(&player, &StoryPlayer::changed);
    BoardEditor editor(document);
    editor.setText(1, storyFields[1], u"en"_s, u"Other words"_s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(player.current()->english.sentence, u"Other words"_s);
    editor.add(u"d"_s);
    QCOMPARE(player.stories().size(), std::size_t(4));
    QCOMPARE(spy.count(), 2);
    editor.move(1, 0);  // another one is in its place
    QVERIFY(!player.current());
  }

  void chineseQuestionIsAsked() {
    Document document;
    addThree(document);
    document.editStoryboard({}, {}, [](Storyboard& board) { board[0].chinese.question = u"问题"_s; });
    StoryPlayer player(document, {});
    player.startOwn(0);
    QCOMPARE(player.following(), std::optional(StoryStage::Asked));
  }

  void storyThatIsTakenOffEnds() {
    Document document;
    addThree(document);
    StoryPlayer player(document, {});
    player.startOwn(2);
    BoardEditor(document).remove(2);
    QVERIFY(!player.current());
  }

  void shippedStoriesStayOffered() {
    WindowFixture lab;
    addThree(lab.document);
    QCOMPARE(lab.window->stories().shipped().size(), std::size_t(2));
    lab.window->stories().start(1);
    QCOMPARE(lab.window->stories().current()->english.title, u"second"_s);
  }

  void ofTwoLanguagesTheOneInUseIsWritten() {
    Document document;
    addThree(document);
    BoardEditor editor(document);
    document.editStoryboard({}, {}, [](Storyboard& board) { board[0].chinese.title = u"斜率"_s; });
    editor.setText(0, storyFields[0], u"en"_s, u"Slope"_s);
    QCOMPARE(document.storyboard()[0].english.title, u"Slope"_s);
    QCOMPARE(document.storyboard()[0].chinese.title, u"斜率"_s);
  }

  void sharedTextCanLeaveTheAnswersOut() {
    Document document;
    addThree(document);
    BoardEditor(document).setText(0, storyFields[3], u"en"_s, u"The answer"_s);
    const ShareDialog dialog(document.lab(), {});
    auto* box = dialog.findChild<QCheckBox*>();
    QVERIFY(box->isChecked() && !box->isHidden());
    buttonOf(dialog, u"Copy"_s).click();
    QVERIFY(readShareText(QApplication::clipboard()->text())->lab == document.lab());
    box->setChecked(false);
    buttonOf(dialog, u"Copy"_s).click();
    QCOMPARE(readShareText(QApplication::clipboard()->text())->lab.storyboard[0].english.answer, QString());
    const ShareDialog plain({firstState(), {}}, {});
    QVERIFY(plain.findChild<QCheckBox*>()->isHidden());
  }
};

ALAB_WIDGET_TEST(TestStoryboardDialog)
#include "tst_storyboard_dialog.moc"
