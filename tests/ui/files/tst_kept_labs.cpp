#include "ui/files/kept_labs.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>
#include <ctime>

#include "tests/support/own_settings.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

KeptLab someLab(double x) {
  KeptLab kept{.lab = {firstState(), {}}, .unknown = {{u"weather"_s, 3}}, .path = u"/somewhere/a.actlab"_s};
  kept.time = QDateTime::fromMSecsSinceEpoch(1700000000123);
  kept.lab.state.explore.probe.x = x;
  kept.isChanged = true;
  return kept;
}

double probeOf(const Result<LoadedKeptLab>& loaded) {
  return loaded->kept.lab.state.explore.probe.x;
}

}  // namespace

class TestKeptLabs : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    m_folder = ownSettings();
  }

  void everythingOfAKeptLabComesBack() {
    const auto loaded = readKept(keptFile(someLab(1)));
    QVERIFY(loaded && loaded->problems.empty());
    QVERIFY(loaded->kept.lab == someLab(1).lab);
    QCOMPARE(loaded->kept.unknown, someLab(1).unknown);
    QCOMPARE(loaded->kept.path, someLab(1).path);
    QCOMPARE(loaded->kept.time.toMSecsSinceEpoch(), someLab(1).time.toMSecsSinceEpoch());
    QVERIFY(loaded->kept.isChanged && !loaded->kept.isDamaged);
  }

  void nothingIsLeftAtFirst() { QVERIFY(KeptLabs().left().empty()); }

  void labIsLeftWhenItsProgramHasEnded() {
    KeptLabs other;
    {
      KeptLabs labs;
      QVERIFY(labs.keep(someLab(1)));
      QVERIFY(labs.keep(someLab(2)));  // over the first
      QVERIFY(other.left().empty());
      QVERIFY(labs.left().empty());
    }
    QCOMPARE(other.left().size(), std::size_t(1));
    QCOMPARE(probeOf(other.read(other.left()[0].file)), 2.0);
  }

  /// Killed in the middle of its work: what it wrote last is whole, and its lock holds nobody up.
  void killedProgramLeavesItsLab() {
    QProcess saver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
    saver.setProcessEnvironment(environment);
    saver.start(QStringLiteral(ALAB_ENDLESS_SAVER), QStringList());
    int told = 0;
    while (told < 5) {
      QVERIFY(saver.canReadLine() || saver.waitForReadyRead(30000));
      while (saver.canReadLine()) told = saver.readLine().toInt();
    }
    KeptLabs labs;
    QVERIFY(labs.left().empty());
    saver.kill();
    QVERIFY(saver.waitForFinished());
    while (saver.canReadLine()) told = saver.readLine().toInt();
    QCOMPARE(labs.left().size(), std::size_t(1));
    const double x = probeOf(labs.read(labs.left()[0].file));
    QVERIFY2(x == told || x == told - 1, qPrintable(u"%1 of %2"_s.arg(x).arg(told)));
    QVERIFY(labs.takeOver(labs.left()[0].file));
  }

  void whatIsTakenOverIsWrittenOver() {
    { QVERIFY(KeptLabs().keep(someLab(1))); }
    KeptLabs labs, other;
    const QString file = labs.left().at(0).file;
    QVERIFY(labs.takeOver(file));
    QVERIFY(!other.takeOver(file));
    QVERIFY(other.left().empty());
    QVERIFY(labs.keep(someLab(5)));
    QCOMPARE(probeOf(labs.read(file)), 5.0);
  }

  void whatHasAnOwnerIsNotRemoved() {
    { QVERIFY(KeptLabs().keep(someLab(1))); }
    KeptLabs labs, other;
    const QString file = labs.left().at(0).file;
    QVERIFY(labs.takeOver(file));
    other.remove(file);
    QVERIFY(QFile::exists(file));
  }

  void lockThatACrashLeftHoldsNobodyUp_data() {
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("torn, old") << QByteArray() << 1 << true;
    QTest::newRow("torn, just now") << QByteArray() << 0 << false;
    QTest::newRow("of another machine, old") << QByteArray("123\nx\nother-machine\n") << 48 << true;
    QTest::newRow("of another machine, in use") << QByteArray("123\nx\nother-machine\n") << 1 << false;
  }
  void lockThatACrashLeftHoldsNobodyUp() {
    QFETCH(const QByteArray, lock);
    QFETCH(const int, hours);
    QFETCH(const bool, isLeft);
    { QVERIFY(KeptLabs().keep(someLab(1))); }
    const QString file = KeptLabs().left().at(0).file;
    for (const QString& name : {file + u".lock"_s, file}) {
      QFile old(name);
      QVERIFY(old.open(QIODevice::ReadWrite));
      if (name != file) old.write(lock);
      QVERIFY(old.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hours),
                              QFileDevice::FileModificationTime));
    }
    QCOMPARE(KeptLabs().left().size(), std::size_t(isLeft));
  }

  void timeOfTheFileIsTheSameInEveryZone() {
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&] { zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone), tzset(); });
    qputenv("TZ", "UTC");
    tzset();
    const QByteArray file = keptFile(someLab(1));
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    QCOMPARE(readKept(file)->kept.time.toMSecsSinceEpoch(), someLab(1).time.toMSecsSinceEpoch());
  }

  void labThatIsTooLargeToComeBackIsRefused() {
    KeptLab large = someLab(1);
    large.unknown["weather"_L1] = QString(9 << 20, u'x');
    QVERIFY(!KeptLabs().keep(large));
  }

  void eachProgramHasItsOwn() {
    KeptLabs first, second;
    QVERIFY(first.keep(someLab(1)) && second.keep(someLab(2)));
    QCOMPARE(QDir(first.folder()).entryList({u"*.actlab"_s}).size(), 2);
  }

  void copyOfADamagedOneNeverReplacesAnother() {
    { QVERIFY(KeptLabs().keep(someLab(1))); }
    const KeptLabs labs;
    const QString file = labs.left().at(0).file;
    labs.setAside(file);
    labs.setAside(file);
    QCOMPARE(QDir(labs.folder()).entryList({u"*.damaged*"_s}).size(), 2);
    QCOMPARE(labs.left().size(), std::size_t(1));
  }

  void folderThatCannotBeMadeIsTold() {
    QFile file(m_folder->filePath(u"activation-lab"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!KeptLabs().keep(someLab(1)));
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
};

ALAB_TEST(TestKeptLabs)
#include "tst_kept_labs.moc"
