// The window around a lab file: its title, what is dropped on it, what it finds, how it closes.
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "core/state/share_text.h"
#include "tests/support/own_settings.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/files/lab_store.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void drop(QWidget& window, QMimeData& data) {
  QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
  QApplication::sendEvent(&window, &enter);
  QVERIFY(enter.isAccepted());
  QCOMPARE(enter.dropAction(), Qt::CopyAction);  // whoever dragged it keeps it
  QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&window, &event);
}

Lab labWith(double weight) {
  Lab lab = {firstState(), {}};
  lab.state.explore.neuron.w = weight;
  return lab;
}

double weightOf(const WindowFixture& lab) {
  return lab.document.state().explore.neuron.w;
}

void work(WindowFixture& lab, double weight) {
  lab.document.edit({}, {}, [weight](LabState& state) { state.explore.neuron.w = weight; });
}

QPushButton* noticeButton(const WindowFixture& lab, const QString& text) {
  for (QPushButton* button : lab.window->frame().notice().findChildren<QPushButton*>())
    if (button->text() == text && !button->isHidden()) return button;
  return nullptr;
}

}  // namespace

class TestLabWindow : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    m_folder = ownSettings();
  }

  void titleNamesTheFileAndItsChanges() {
    WindowFixture lab;
    QCOMPARE(lab.window->windowTitle(), u"Activation Lab"_s);
    work(lab, 2);
    QCOMPARE(lab.window->windowTitle(), u"Untitled[*] — Activation Lab"_s);
    QVERIFY(lab.window->isWindowModified());
    QVERIFY(!lab.file.save(path()));
    QCOMPARE(lab.window->windowTitle(), u"a.actlab[*] — Activation Lab"_s);
    QVERIFY(!lab.window->isWindowModified());
  }

  void droppedFileOpens() {
    QVERIFY(!saveLab(path(), labWith(3), {}));
    WindowFixture lab;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path())});
    drop(*lab.window, data);
    QTRY_COMPARE(weightOf(lab), 3.0);
    QCOMPARE(lab.file.path(), path());
  }

  void droppedTextOpens() {
    WindowFixture lab;
    QMimeData data;
    data.setText(*shareText(labWith(4)));
    drop(*lab.window, data);
    QTRY_COMPARE(weightOf(lab), 4.0);
  }

  void otherThingsAreNotTaken() {
    WindowFixture lab;
    QMimeData data;
    data.setText(u"some words"_s);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(lab.window.get(), &enter);
    QVERIFY(!enter.isAccepted());
  }

  void textOfTheClipboardOpensByTheCommand() {
    WindowFixture lab;
    QApplication::clipboard()->setText(*shareText(labWith(6)));
    lab.action(Command::OpenText).trigger();
    QCOMPARE(weightOf(lab), 6.0);
  }

  void newTakesEverythingBackToTheFirstScreen() {
    WindowFixture lab;
    QVERIFY(!saveLab(path(), labWith(3), {}));
    lab.window->files().openFile(path());
    lab.action(Command::New).trigger();
    QCOMPARE(lab.document.state(), firstState());
    QVERIFY(lab.file.path().isEmpty());
  }

  void problemIsANoticeUntilItIsClosed() {
    WindowFixture lab;
    lab.show();
    NoticeBar& notice = lab.window->frame().notice();
    QVERIFY(!notice.isVisible());
    lab.window->files().openText(u"nothing"_s);
    QVERIFY(notice.isVisible());
    lab.action(Command::Present).trigger();
    QVERIFY(notice.isVisible());  // it answers what was just done
    lab.action(Command::Present).trigger();
    QTest::keyClick(&notice, Qt::Key_Escape);
    QVERIFY(!notice.isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&lab.page(0)));
  }

  void noticeOfALabGoesWithIt() {
    QVERIFY(!saveLab(path(), labWith(3), {}));
    WindowFixture lab;
    lab.show();
    lab.window->files().openText(u"nothing"_s);
    lab.window->files().openFile(path());
    QVERIFY(!lab.window->frame().notice().isVisible());
  }

  void noticesWaitForEachOther() {
    WindowFixture lab;
    lab.show();
    NoticeBar& notice = lab.window->frame().notice();
    lab.window->files().openText(u"nothing"_s);
    lab.window->files().openText(u"actlab1=AAAA="_s);
    lab.window->files().openText(u"actlab1=AAAA="_s);  // the same once more
    notice.dismiss();
    QVERIFY(notice.isVisible());
    notice.dismiss();
    QVERIFY(!notice.isVisible());
  }

  void workOfAProgramThatIsGoneIsOffered() {
    leave(8);
    WindowFixture lab;
    lab.show();
    lab.window->offerUnsavedWork();
    QVERIFY(lab.window->frame().notice().isVisible());
    QPushButton* open = noticeButton(lab, u"Open it"_s);
    QVERIFY(open);
    open->click();
    QCOMPARE(weightOf(lab), 8.0);
    QVERIFY(lab.file.isChanged());
    QVERIFY(!lab.window->frame().notice().isVisible());
    lab.window->offerUnsavedWork();
    QVERIFY(!lab.window->frame().notice().isVisible());
    QCOMPARE(QDir(lab.labs.folder()).entryList({u"*.actlab"_s}).size(), 1);
  }

  void discardedWorkIsNotOfferedAgain() {
    leave(8);
    leave(9);
    WindowFixture lab;
    bool yes = false;
    FileQuestions questions = noQuestions();
    questions.discard = [&yes](const QString&) { return yes; };
    lab.remake(questions);
    lab.show();
    lab.window->offerUnsavedWork();
    noticeButton(lab, u"Discard it..."_s)->click();
    QCOMPARE(QDir(lab.labs.folder()).entryList({u"*.actlab"_s}).size(), 2);
    yes = true;
    noticeButton(lab, u"Discard it..."_s)->click();
    QVERIFY(lab.window->frame().notice().isVisible());  // the other one
    noticeButton(lab, u"Discard it..."_s)->click();
    QVERIFY(!lab.window->frame().notice().isVisible());
    QCOMPARE(weightOf(lab), 1.0);
    QVERIFY(QDir(lab.labs.folder()).entryList({u"*.actlab"_s}).isEmpty());
  }

  /// Everything comes back at the next start: no question.
  void closingKeepsUnsavedWork() {
    {
      WindowFixture lab;
      lab.show();
      work(lab, 5);
      QVERIFY(lab.window->close());
    }
    Document document;
    LabFile file(document);
    KeptLabs labs;
    QVERIFY(bringBack(labs, file).isEmpty());
    QCOMPARE(document.state().explore.neuron.w, 5.0);
  }

  void closingAsksWhenNothingCanBeKept() {
    QFile blocked(m_folder->filePath(u"activation-lab"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    WindowFixture lab;
    int asked = 0;
    bool leave = false;
    FileQuestions questions = noQuestions();
    questions.leave = [&] { return ++asked, leave; };
    lab.remake(questions);
    lab.show();
    work(lab, 5);
    QVERIFY(!lab.window->close());
    leave = true;
    QVERIFY(lab.window->close());
    QCOMPARE(asked, 2);
  }

  void historyListLeadsToAnyStep() {
    WindowFixture lab;
    lab.show();
    for (int i = 2; i <= 4; ++i) work(lab, i);
    lab.action(Command::History).trigger();
    auto* list = lab.window->findChild<HistoryDialog*>()->findChild<QListWidget*>();
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentRow(), 3);
    list->setCurrentRow(1);
    QCOMPARE(weightOf(lab), 2.0);
    list->setCurrentRow(0);
    QCOMPARE(weightOf(lab), 1.0);
    list->setCurrentRow(3);
    QCOMPARE(weightOf(lab), 4.0);
    work(lab, 9);
    QCOMPARE(list->count(), 5);
    QCOMPARE(list->currentRow(), 4);
  }

 private:
  QString path() const { return m_folder->filePath(u"a.actlab"_s); }
  /// As a program that was killed leaves it.
  static void leave(double weight) {
    KeptLabs labs;
    QVERIFY(labs.keep({.lab = labWith(weight), .isChanged = true}));
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

ALAB_WIDGET_TEST(TestLabWindow)
#include "tst_lab_window.moc"
