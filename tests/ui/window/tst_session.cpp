#include "ui/window/session.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include "tests/support/own_settings.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/files/lab_store.h"
#include "ui/window/status_line.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// A start of the program, as far as the session knows it.
struct Program {
  Preferences preferences;
  Document document;
  LabFile file{document};
  KeptLabs labs;
  QString problem = bringBack(labs, file);
  Session session{document, file, labs, preferences};

  void moveProbe(double x, const QString& key = {}) {
    document.edit({}, key, [x](LabState& state) { state.explore.probe.x = x; });
  }
  void moveWeight(double w) {
    document.edit({}, {}, [w](LabState& state) { state.explore.neuron.w = w; });
  }
};

}  // namespace

class TestSession : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    m_folder = ownSettings();
  }

  void firstStartShowsTheFirstScreen() {
    const Program program;
    QCOMPARE(program.document.state(), firstState());
    QVERIFY(program.problem.isEmpty());
  }

  void labComesBackAtTheNextStart() {
    {
      Program program;
      program.moveWeight(1.25);
      program.session.save();
    }
    const Program next;
    QCOMPARE(next.document.state().explore.neuron.w, 1.25);
    QVERIFY(next.problem.isEmpty());
    QVERIFY(next.file.isChanged());
    QVERIFY(!next.document.undoStack().canUndo());
  }

  void labThatIsOnlyLookedAtReplacesNothing() {
    {
      Program program;
      program.moveWeight(3);
      program.session.save();
    }
    Preferences preferences;
    Document document;
    LabFile file(document);
    KeptLabs labs;
    file.start({firstState(), {}});
    Session session(document, file, labs, preferences);
    session.save();
    QCOMPARE(labs.left().size(), std::size_t(1));
    QCOMPARE(labs.read(labs.left()[0].file)->kept.lab.state.explore.neuron.w, 3.0);
  }

  void damagedLabFallsBackAndIsSetAside_data() {
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("no JSON") << QByteArray("\x01rubbish");
    QTest::newRow("another format") << QByteArray("{\"format\": \"spreadsheet\"}");
    QTest::newRow("cut off") << QByteArray("{\"format\": \"activation-lab\", \"vers");
  }
  void damagedLabFallsBackAndIsSetAside() {
    QFETCH(QByteArray, kept);
    leave(kept);
    const Program program;
    QCOMPARE(program.document.state(), firstState());
    QVERIFY(!program.problem.isEmpty());
    QCOMPARE(setAside(), kept);
  }

  void partlyDamagedLabIsToldAndSetAside() {
    QJsonObject json = toJson(Lab{firstState(), {}});
    json["explore"_L1] = 7;
    const QByteArray bytes = QJsonDocument(json).toJson();
    leave(bytes);
    const Program program;
    QCOMPARE(program.document.state().selection, firstState().selection);
    QVERIFY(program.problem.contains(u"explore"_s));
    QCOMPARE(setAside(), bytes);
  }

  void problemIsToldInTheLanguageOfTheWindow() {
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/activation-lab_zh_CN.qm")));
    QCoreApplication::installTranslator(&chinese);
    leave("{}");
    QString told = Program().problem;
    told.remove(KeptLabs().folder());
    QCOMPARE(QRegularExpression(QStringLiteral("[a-z]{3,}( [a-z]+)+")).match(told).captured(), QString());
    QVERIFY(told.contains(QStringLiteral("Activation Lab")));
  }

  /// Two programs were killed, or one ended beside another: the later lab comes back, the other is offered.
  void otherUnsavedWorkIsFound() {
    {
      Program first, second;
      first.moveWeight(3);
      second.moveWeight(4);
      first.session.save();
      second.session.save();
    }
    Program next;
    const std::vector<UnsavedWork> work = unsavedWork(next.labs);
    QCOMPARE(work.size(), std::size_t(1));
    const double back = next.document.state().explore.neuron.w;
    QCOMPARE(work[0].kept.lab.state.explore.neuron.w, 7 - back);
    QVERIFY(unsavedWork(next.labs).size() == 1);
    next.labs.remove(work[0].file);
    QVERIFY(unsavedWork(next.labs).empty());
  }

  /// Saved, but the file has gone since: what is kept is all there is.
  void labOfAFileThatHasGoneIsWork() {
    const QString path = m_folder->filePath(u"gone.actlab"_s);
    {
      Program first, second;
      for (Program* program : {&first, &second}) {
        program->moveWeight(3);
        QVERIFY(!program->file.save(path));
        program->session.save();
      }
    }
    QFile::remove(path);
    Program next;
    QVERIFY(next.file.isChanged());
    QCOMPARE(unsavedWork(next.labs).size(), std::size_t(1));
  }

  void fileThatWasChangedElsewhereIsReadAgain() {
    const QString path = m_folder->filePath(u"a.actlab"_s);
    {
      Program program;
      program.moveWeight(3);
      QVERIFY(!program.file.save(path));
      program.session.save();
    }
    Lab other = {firstState(), {}};
    other.state.explore.neuron.w = 7;
    QVERIFY(!saveLab(path, other, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    const Program next;
    QCOMPARE(next.document.state().explore.neuron.w, 7.0);
    QVERIFY(!next.file.isChanged());
  }

  void damagedLabIsSetAsideOnce() {
    QJsonObject json = toJson(Lab{firstState(), {}});
    json["explore"_L1] = 7;
    leave(QJsonDocument(json).toJson());
    for (int start = 0; start < 3; ++start) Program();
    QCOMPARE(QDir(KeptLabs().folder()).entryList({u"*.damaged*"_s}).size(), 1);
  }

  void leftLabsWithoutWorkGo() {
    {
      Program first, second;
      first.moveProbe(1);  // only looked around
      second.moveProbe(2);
      first.session.save();
      second.session.save();
    }
    Program next;
    QVERIFY(unsavedWork(next.labs).empty());
    QCOMPARE(QDir(next.labs.folder()).entryList({u"*.actlab"_s}).size(), 1);
  }

  void unwritablePlaceIsToldInTheStatusLine() {
    QFile file(m_folder->filePath(QStringLiteral("a file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, file.fileName());
    Program program;
    StatusLine line;
    connect(&program.session, &Session::keepingChanged, &line, &StatusLine::setKeeping);
    program.session.save();
    QVERIFY(!program.session.isSaved());
    const auto labels = line.findChildren<QLabel*>();
    const auto told = std::ranges::find(labels, QStringLiteral("cannot be kept"), &QLabel::text);
    QVERIFY(told != labels.end());
    QVERIFY((*told)->toolTip().contains(file.fileName()));
  }

  void endlessChangesAreSavedMeanwhile() {
    Program program;
    QTimer playing;
    connect(&playing, &QTimer::timeout, this, [&program] {
      program.moveProbe(program.document.state().explore.probe.x + 0.01, QStringLiteral("play"));
    });
    playing.start(20);
    QTRY_COMPARE(QDir(program.labs.folder()).entryList({u"*.actlab"_s}).size(), 1);
  }

  void changesAreWrittenAfterARestAndOnce() {
    {
      Program program;
      QSignalSpy spy(&program.session, &Session::keepingChanged);
      for (int i = 1; i <= 50; ++i) program.moveProbe(i / 10.0, QStringLiteral("drag"));
      QVERIFY(!program.session.isSaved());
      QVERIFY(!QDir(program.labs.folder()).exists());
      QTRY_VERIFY(program.session.isSaved());
      QCOMPARE(spy.count(), 2);
    }
    QCOMPARE(Program().document.state().explore.probe.x, 5.0);
  }

 private:
  /// As a program that has ended leaves it.
  void leave(const QByteArray& bytes) {
    const QString folder = KeptLabs().folder();
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/left.actlab"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  QByteArray setAside() {
    QFile file(KeptLabs().folder() + u"/left.actlab.damaged1"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

ALAB_WIDGET_TEST(TestSession)
#include "tst_session.moc"
