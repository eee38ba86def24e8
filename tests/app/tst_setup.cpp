// app/setup in a machine made of small programs: what dpkg-query, id, sudo and apt-get say is up to the test.
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestSetup : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void nothingMissingNeedsNoPrivilege();
  void withoutAnyRightTheAptLineIsPrinted();
  void sudoThatRefusesIsNoRight();
  void rootInstallsWhatIsMissing();
  void sudoInstallsWhatIsMissing();
  void theTestsNeedMore();
  void aFailedInstallationShowsWhy();
  void aFailedUpdateDoesNotStopTheInstallation();
  void standardInputIsLeftAlone();

 private:
  void putProgram(const char* name, const QByteArray& script);
  void installed(const QByteArray& packages);
  Ran setup(const QByteArrayList& arguments = {}, const QByteArray& input = {});
  QByteArray called() const;

  QScopedPointer<QTemporaryDir> m_bin;
};

constexpr const char* allPackages =
    "g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqcustomplot-dev "
    "libcli11-dev libhwy-dev "
    "qt6-translations-l10n fonts-dejavu-core fonts-noto-cjk";

void TestSetup::init() {
  m_bin.reset(new QTemporaryDir);
  for (const char* tool : {"bash", "env", "sed", "sort", "comm", "mktemp", "rm", "cat"})
    QVERIFY(
        QFile::link(QStringLiteral("/usr/bin/") + QLatin1String(tool), m_bin->filePath(QLatin1String(tool))));
  putProgram("id", "echo 1000");
  putProgram("apt-get", "echo \"apt-get $*\" >>\"${0%/*}/called\"");
}

void TestSetup::putProgram(const char* name, const QByteArray& script) {
  QFile file(m_bin->filePath(QLatin1String(name)));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("#!/usr/bin/bash\n" + script + "\n");
  file.setPermissions(file.permissions() | QFile::ExeOwner);
}

void TestSetup::installed(const QByteArray& packages) {
  putProgram("dpkg-query",
             "printf 'installed %s\\n' " + packages + "\nprintf 'config-files cmake-data\\n'\nexit 1");
}

Ran TestSetup::setup(const QByteArrayList& arguments, const QByteArray& input) {
  QProcess process;
  process.setProcessEnvironment(bareEnvironment({{"PATH", m_bin->path().toUtf8()}}));
  process.start(QStringLiteral(ALAB_SOURCE_DIR "/app/setup"), texts(arguments));
  return ran(process, input);
}

QByteArray TestSetup::called() const {
  QFile file(m_bin->filePath(QStringLiteral("called")));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSetup::nothingMissingNeedsNoPrivilege() {
  installed(allPackages);
  const Ran result = setup();
  QCOMPARE(result.status, 0);
  QCOMPARE(result.err + result.out + called(), QByteArray());
}

void TestSetup::withoutAnyRightTheAptLineIsPrinted() {
  installed("cmake g++");
  const Ran result = setup();
  QCOMPARE(result.status, 4);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.contains("apt-get install -y --no-install-recommends fonts-dejavu-core"), result.err);
  QVERIFY(result.err.contains(" ninja-build ") && !result.err.contains(" cmake"));
  QCOMPARE(called(), QByteArray());
}

void TestSetup::sudoThatRefusesIsNoRight() {
  installed("cmake");
  putProgram("sudo", "exit 1");
  QCOMPARE(setup().status, 4);
  QCOMPARE(called(), QByteArray());
}

void TestSetup::rootInstallsWhatIsMissing() {
  installed(QByteArray(allPackages).replace("cmake ", ""));
  putProgram("id", "echo 0");
  const Ran result = setup();
  QCOMPARE(result.status, 0);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(called().contains(" update\n"), called());
  QVERIFY2(called().endsWith(" install -y --no-install-recommends cmake\n"), called());
}

void TestSetup::sudoInstallsWhatIsMissing() {
  installed(QByteArray(allPackages).replace("ninja-build ", ""));
  putProgram("sudo", "echo sudo >>\"${0%/*}/called\"\n[[ $1 == -n ]] || \"$@\"");
  QCOMPARE(setup().status, 0);
  QVERIFY2(called().contains("sudo\napt-get"), called());
  QVERIFY2(called().endsWith(" install -y --no-install-recommends ninja-build\n"), called());
}

void TestSetup::theTestsNeedMore() {
  installed(allPackages);
  const Ran result = setup({"tests"});
  QCOMPARE(result.status, 4);
  QVERIFY2(result.err.endsWith("--no-install-recommends xauth xvfb\n"), result.err);
}

void TestSetup::aFailedInstallationShowsWhy() {
  installed("cmake");
  putProgram("id", "echo 0");
  putProgram("apt-get", "echo 'E: no network'\nexit 100");
  const Ran result = setup();
  QCOMPARE(result.status, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.contains("E: no network"), result.err);
}

void TestSetup::aFailedUpdateDoesNotStopTheInstallation() {
  installed("cmake");
  putProgram("id", "echo 0");
  putProgram("apt-get", "echo \"apt-get $*\" >>\"${0%/*}/called\"\n[[ $* != *update ]]");
  const Ran result = setup();
  QCOMPARE(result.status, 0);
  QVERIFY2(called().contains(" update\napt-get "), called());
  QVERIFY2(called().contains(" install -y "), called());
  QVERIFY2(result.err.contains("could not be brought up to date"), result.err);
}

void TestSetup::standardInputIsLeftAlone() {
  installed("cmake");
  putProgram("id", "echo 0");
  putProgram("apt-get", "cat >>\"${0%/*}/called\"");
  QCOMPARE(setup({}, "the rest of a script").status, 0);
  QCOMPARE(called(), QByteArray());
}

ALAB_TEST(TestSetup)
#include "tst_setup.moc"
