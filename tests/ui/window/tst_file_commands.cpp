#include "ui/window/files/file_commands.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "core/state/share_text.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/files/lab_store.h"
#include "ui/window/files/recent_menu.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// A lab with commands, whose questions are answered by what is set here; a question without an answer fails.
struct FileDesk {
  Document document;
  LabFile file{document};
  Preferences preferences;
  QStringList notices, said;
  std::vector<Notice> shown;
  int asked = 0;
  std::optional<Unsaved> unsaved;
  std::optional<bool> replace;
  QString name;
  FileCommands files{document, file, preferences, questions()};

  FileDesk() {
    QObject::connect(&files, &FileCommands::noticed, [this](const Notice& notice) {
      notices += notice.text();
      shown.push_back(notice);
    });
    QObject::connect(&files, &FileCommands::said, [this](const QString& sentence) { said += sentence; });
  }

  FileQuestions questions() {
    const auto answer = [this](const QString&) { return name; };
    return {.nameToOpen = answer,
            .nameToSave = answer,
            .unsaved = [this](const QString&) { return ++asked, unsaved.value(); },
            .replace = [this](const QString&, const QString&) { return ++asked, replace.value(); },
            .discard = [](const QString&) { return false; },
            .leave = [] { return false; }};
  }

  void work(double w = 2) {
    document.edit({}, {}, [w](LabState& state) { state.explore.neuron.w = w; });
  }
  double weight() const { return document.state().explore.neuron.w; }
};

double weightIn(const QString& path) {
  return loadLab(path)->lab.state.explore.neuron.w;
}

}  // namespace

class TestFileCommands : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
  }

  void firstSavingAsksForANameAndTheNextDoesNot() {
    FileDesk desk;
    desk.work();
    QCOMPARE(desk.files.title(), u"Untitled"_s);
    desk.name = path(u"spiral"_s);
    QVERIFY(desk.files.save());
    QCOMPARE(weightIn(path(u"spiral.actlab"_s)), 2.0);
    QCOMPARE(desk.files.title(), u"spiral.actlab"_s);
    desk.name.clear();
    desk.work(3);
    QVERIFY(desk.files.save());
    QCOMPARE(weightIn(path(u"spiral.actlab"_s)), 3.0);
    QCOMPARE(desk.asked, 0);
  }

  /// The answer writes what is being opened.
  void theFileThatIsOpenIsOpenedWithWhatWasSaved() {
    FileDesk desk;
    desk.name = path(u"a.actlab"_s);
    desk.work(2);
    QVERIFY(desk.files.save());
    desk.work(3);
    desk.unsaved = Unsaved::Save;
    desk.files.openFile(desk.name);
    QCOMPARE(desk.weight(), 3.0);
    QCOMPARE(weightIn(desk.name), 3.0);
    QVERIFY(!desk.file.isChanged() && !desk.file.isAnotherOnDisk());
  }

  void endingThatIsAddedReplacesNothingUnasked() {
    write(u"a.actlab"_s, "something");
    FileDesk desk;
    desk.work();
    desk.name = path(u"a"_s);
    desk.replace = false;
    QVERIFY(!desk.files.save());
    QCOMPARE(read(u"a.actlab"_s), QByteArray("something"));
    desk.replace = true;
    QVERIFY(desk.files.save());
    QCOMPARE(weightIn(path(u"a.actlab"_s)), 2.0);
  }

  void nameWithADotGetsTheEnding() {
    FileDesk desk;
    desk.name = path(u"lab 1.5"_s);
    QVERIFY(desk.files.save());
    QCOMPARE(desk.file.name(), u"lab 1.5.actlab"_s);
  }

  void cancelledNameSavesNothing() {
    FileDesk desk;
    desk.work();
    QVERIFY(!desk.files.save());
    QVERIFY(desk.file.isChanged());
  }

  void failedSavingIsTold() {
    FileDesk desk;
    desk.work();
    desk.name = path(u"no folder/a.actlab"_s);
    QVERIFY(!desk.files.save());
    QVERIFY(desk.file.isChanged());
    QCOMPARE(desk.notices.size(), 1);
    QVERIFY(desk.notices[0].contains(u"no folder"_s));
  }

  void onlyUnsavedWorkIsAskedAbout() {
    FileDesk desk;
    desk.files.startNew();
    QCOMPARE(desk.asked, 0);
    desk.work();
    desk.unsaved = Unsaved::Stay;
    desk.files.startNew();
    QCOMPARE(desk.weight(), 2.0);
    desk.unsaved = Unsaved::Discard;
    desk.files.startNew();
    QCOMPARE(desk.weight(), 1.0);
    QCOMPARE(desk.asked, 2);
  }

  void savingFirstSavesThenOpens() {
    write(u"other.actlab"_s, 7);
    FileDesk desk;
    desk.work();
    desk.name = path(u"mine.actlab"_s);
    QVERIFY(desk.files.save());
    desk.work(3);
    desk.unsaved = Unsaved::Save;
    desk.files.openFile(path(u"other.actlab"_s));
    QCOMPARE(weightIn(path(u"mine.actlab"_s)), 3.0);
    QCOMPARE(desk.weight(), 7.0);
    QCOMPARE(desk.files.title(), u"other.actlab"_s);
  }

  void fileThatCannotBeOpenedLeavesTheLab() {
    FileDesk desk;
    desk.name = path(u"nowhere.actlab"_s);
    desk.files.open();
    QCOMPARE(desk.notices.size(), 1);
    QVERIFY(desk.notices[0].contains(u"nowhere.actlab"_s));
    QVERIFY(desk.file.path().isEmpty());
  }

  void damagedFileIsListedAndNotReplacedWithoutAsking() {
    const QByteArray bytes =
        R"({"format": "activation-lab", "version": 1, "page": 7, "explore": {"showF": 3}})";
    write(u"damaged.actlab"_s, bytes);
    FileDesk desk;
    desk.files.openFile(path(u"damaged.actlab"_s));
    QCOMPARE(desk.notices.size(), 1);
    QVERIFY2(desk.notices[0].contains(u"2 problem"_s), qPrintable(desk.notices[0]));
    QStringList lines;
    connect(&desk.files, &FileCommands::listAsked, this,
            [&](const QString&, const QStringList& list) { lines = list; });
    desk.shown[0].answers.at(0).act();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"page: "_s) && lines[1].startsWith(u"explore.showF: "_s));
    desk.replace = false;
    QVERIFY(!desk.files.save());
    QCOMPARE(read(u"damaged.actlab"_s), bytes);
    desk.replace = true;
    QVERIFY(desk.files.save());
    QVERIFY(loadLab(path(u"damaged.actlab"_s))->problems.empty());
    QVERIFY(desk.files.save());
    QCOMPARE(desk.asked, 2);
  }

  void settingsOfALaterVersionAreNoDamage() {
    write(u"later.actlab"_s, R"({"format": "activation-lab", "version": 1, "weather": 1})");
    FileDesk desk;
    desk.files.openFile(path(u"later.actlab"_s));
    QVERIFY(desk.notices.value(0).contains(u"kept"_s));
    desk.work();
    QVERIFY(desk.files.save());
    QVERIFY(read(u"later.actlab"_s).contains("weather"));
    QCOMPARE(desk.asked, 0);
  }

  void fileOfAnotherProgramIsNotReplacedWithoutAsking() {
    FileDesk desk;
    desk.name = path(u"a.actlab"_s);
    QVERIFY(desk.files.save());
    QFile other(desk.name);
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    other.close();
    desk.work();
    desk.replace = false;
    QVERIFY(!desk.files.save());
    QCOMPARE(desk.asked, 1);
  }

  void sharedTextOpensAsUnsavedWork() {
    Lab lab = {firstState(), {}};
    lab.state.explore.neuron.w = 5;
    FileDesk desk;
    desk.files.openText(u"See: "_s + *shareText(lab));
    QCOMPARE(desk.weight(), 5.0);
    QVERIFY(desk.file.isChanged());
    desk.files.openText(u"nothing"_s);
    QVERIFY(desk.notices.value(0).contains(u"no shared lab"_s));
    QCOMPARE(desk.weight(), 5.0);
  }

  void damagedTextIsRefusedBeforeAnyQuestion() {
    FileDesk desk;
    desk.work();
    desk.files.openText(u"actlab1=AAAAAAAAAAAA="_s);
    QCOMPARE(desk.asked, 0);
    QCOMPARE(desk.notices.size(), 1);
  }

  void recentFilesAreThoseThatAreThere() {
    FileDesk desk;
    for (int i = 0; i < 12; ++i) {
      desk.name = path(u"%1.actlab"_s.arg(i));
      QVERIFY(desk.files.saveAs());
    }
    desk.files.openFile(path(u"5.actlab"_s));
    QCOMPARE(desk.files.recentFiles().size(), 10);
    QCOMPARE(desk.files.recentFiles()[0], path(u"5.actlab"_s));
    QFile::remove(path(u"11.actlab"_s));
    QCOMPARE(desk.files.recentFiles().size(), 9);
    QMenu menu;
    fillWithRecentFiles(menu, desk.files);
    QVERIFY(menu.actions()[1]->text().contains(u"10.actlab"_s));
    menu.actions()[1]->trigger();
    QCOMPARE(desk.file.name(), u"10.actlab"_s);
    desk.files.forgetRecentFiles();
    QVERIFY(desk.files.recentFiles().isEmpty());
    emit menu.aboutToShow();
    QVERIFY(!menu.actions()[0]->isEnabled());
  }

 private:
  QString path(const QString& name) const { return m_folder->filePath(name); }
  void write(const QString& name, const QByteArray& bytes) {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  void write(const QString& name, double weight) {
    Lab lab = {firstState(), {}};
    lab.state.explore.neuron.w = weight;
    QVERIFY(!saveLab(path(name), lab, {}));
  }
  QByteArray read(const QString& name) {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

ALAB_WIDGET_TEST(TestFileCommands)
#include "tst_file_commands.moc"
