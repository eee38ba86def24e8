#include "ui/files/lab_store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

}  // namespace

class TestLabStore : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void labComesBackFromItsFile() {
    const QString path = m_folder.filePath(u"实验 1.actlab"_s);
    Lab lab = {firstState(), {}};
    lab.state.explore.probe.x = 1.0 / 3;
    QVERIFY(!saveLab(path, lab, {{u"weather"_s, 3}}));
    const Result<StoredLab> loaded = loadLab(path);
    QVERIFY(loaded);
    QVERIFY(loaded->lab == lab);
    QCOMPARE(loaded->unknown.values["weather"_L1], QJsonValue(3));
  }

  void errorsNameTheFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a picture") << QByteArray("\x89PNG");
    QTest::newRow("another program's") << QByteArray(R"({"format": "x"})");
    QTest::newRow("too large") << QByteArray((8 << 20) + 1, ' ');
  }
  void errorsNameTheFile() {
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder.filePath(u"wrong.actlab"_s);
    write(path, bytes);
    const Result<StoredLab> loaded = loadLab(path);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().line().starts_with(path.toStdString() + ": "));
  }

  void missingFileIsAnError() {
    const Result<StoredLab> loaded = loadLab(m_folder.filePath(u"nowhere.actlab"_s));
    QVERIFY(!loaded);
    QVERIFY(loaded.error().line().find("No such file") != std::string::npos);
  }

  void labThatIsTooLargeToBeReadReplacesNothing() {
    const QString path = m_folder.filePath(u"large.actlab"_s);
    QVERIFY(!saveLab(path, {firstState(), {}}, {}));
    const auto error = saveLab(path, {firstState(), {}}, {{u"weather"_s, QString(9 << 20, u'x')}});
    QVERIFY(error && error->line().find("larger than 8 MB") != std::string::npos);
    QVERIFY(loadLab(path));
  }

  void fileThatCannotBeWrittenStaysAsItWas() {
    const QString folder = m_folder.filePath(u"no folder"_s);
    QVERIFY(saveLab(folder + u"/a.actlab"_s, {}, {}));
    QVERIFY(!QFile::exists(folder));
  }

  /// A process that saves without a pause is killed 200 times, at any moment: what is in the file is one of
  /// the labs that it began to save, whole.
  void killInTheMiddleOfSavingTearsNothing() {
    const QString path = m_folder.filePath(u"killed.actlab"_s);
    std::mt19937 random(20241130);
    for (int round = 0; round < 200; ++round) {
      QProcess saver;
      saver.start(QStringLiteral(ALAB_ENDLESS_SAVER), {path});
      const int wanted = 1 + int(random() % 8);
      int told = 0;
      while (told < wanted) {
        QVERIFY(saver.canReadLine() || saver.waitForReadyRead(30000));
        while (saver.canReadLine()) told = saver.readLine().toInt();
      }
      saver.kill();  // SIGKILL
      QVERIFY(saver.waitForFinished());
      while (saver.canReadLine()) told = saver.readLine().toInt();
      if (!QFile::exists(path)) continue;  // killed before the first was there
      const Result<StoredLab> loaded = loadLab(path);
      QVERIFY2(loaded, loaded ? "" : loaded.error().line().c_str());
      QVERIFY(loaded->problems.empty());
      const double x = loaded->lab.state.explore.probe.x;
      QVERIFY2(told == 1 || x == told || x == told - 1, qPrintable(u"%1 of %2"_s.arg(x).arg(told)));
    }
  }

 private:
  QTemporaryDir m_folder;
};

ALAB_TEST(TestLabStore)
#include "tst_lab_store.moc"
