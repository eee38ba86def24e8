#include "ui/files/lab_file.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/files/lab_store.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void moveWeight(Document& document, double w) {
  document.edit({}, {}, [w](LabState& state) { state.explore.neuron.w = w; });
}

}  // namespace

class TestLabFile : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void nothingIsChangedAtFirst() {
    Document document;
    const LabFile file(document);
    QVERIFY(file.path().isEmpty() && file.name().isEmpty());
    QVERIFY(!file.isChanged());
  }

  void workIsAChangeUntilItIsTakenBackOrSaved() {
    Document document;
    LabFile file(document);
    QSignalSpy spy(&file, &LabFile::changed);
    moveWeight(document, 2);
    QVERIFY(file.isChanged());
    document.undoStack().undo();
    QVERIFY(!file.isChanged());
    QCOMPARE(spy.count(), 2);
    moveWeight(document, 3);
    QVERIFY(!file.save(path()));
    QVERIFY(!file.isChanged());
    QCOMPARE(file.name(), u"a.actlab"_s);
    document.undoStack().undo();
    QVERIFY(file.isChanged());
  }

  void lookingAroundIsNoChange() {
    Document document;
    const LabFile file(document);
    document.edit({}, {}, [](LabState& state) {
      state.page = "train";
      state.explore.probe.x = 2;
    });
    QVERIFY(!file.isChanged());
    document.editStoryboard({}, {}, [](Storyboard& board) { board.append(Story()); });
    QVERIFY(file.isChanged());
  }

  void openingReplacesTheDocumentAndItsHistory() {
    Document document;
    LabFile file(document);
    moveWeight(document, 2);
    QVERIFY(!file.save(path()));
    moveWeight(document, 4);
    const auto remarks = file.open(path());
    QVERIFY(remarks && remarks->empty());
    QCOMPARE(document.state().explore.neuron.w, 2.0);
    QVERIFY(!document.undoStack().canUndo() && !file.isChanged() && !file.isDamaged());
  }

  void whatCannotBeOpenedChangesNothing() {
    Document document;
    LabFile file(document);
    moveWeight(document, 2);
    QVERIFY(!file.open(m_folder.filePath(u"nowhere.actlab"_s)));
    QCOMPARE(document.state().explore.neuron.w, 2.0);
    QVERIFY(document.undoStack().canUndo() && file.isChanged());
  }

  void unknownSettingsAreWrittenAgainAndDamageIsRemembered() {
    write(R"({"format": "activation-lab", "version": 1, "weather": "fine", "page": 7})");
    Document document;
    LabFile file(document);
    const auto remarks = file.open(path());
    QCOMPARE(remarks->size(), std::size_t(2));
    QVERIFY(file.isDamaged());
    QVERIFY(!file.save(path()));
    QVERIFY(!file.isDamaged());
    QCOMPARE(loadLab(path())->unknown.values["weather"_L1], QJsonValue(u"fine"_s));
  }

  void textIsWorkInNoFile() {
    Document document;
    LabFile file(document);
    LoadedLab loaded;
    loaded.lab.state = firstState();
    file.take(loaded);
    QVERIFY(file.isChanged() && file.path().isEmpty());
    QVERIFY(!file.save(path()));
    QVERIFY(!file.isChanged());
  }

  void keptLabComesBackWithItsFileAndItsChanges() {
    Document document;
    LabFile file(document);
    QVERIFY(!file.save(path()));
    moveWeight(document, 2);
    Document next;
    LabFile again(next);
    again.restore(file.kept());
    QCOMPARE(next.state().explore.neuron.w, 2.0);
    QCOMPARE(again.path(), file.path());
    QVERIFY(again.isChanged());
    QVERIFY(!again.isAnotherOnDisk());
  }

  void writingByAnotherProgramIsSeen() {
    Document document;
    LabFile file(document);
    QVERIFY(!file.save(path()));
    QVERIFY(!file.isAnotherOnDisk());
    QFile other(path());
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    other.close();
    QVERIFY(file.isAnotherOnDisk());
    QFile::remove(path());
    QVERIFY(!file.isAnotherOnDisk());
  }

 private:
  QString path() const { return m_folder.filePath(u"a.actlab"_s); }
  void write(const QByteArray& bytes) {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

  QTemporaryDir m_folder;
};

ALAB_TEST(TestLabFile)
#include "tst_lab_file.moc"
