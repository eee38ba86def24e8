// app/run, app/build and tests/run in a copied tree whose folder has a blank in its name, with a cmake, ninja
// and ctest that only write down how they were called.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestRun : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void theProgramGetsTheArguments();
  void itsStatusAndOutputAreHandedThrough();
  void aLinkFromElsewhereWorks();
  void aSecondStartConfiguresNothing();
  void aLongBuildIsAnnounced();
  void aMovedTreeIsConfiguredAnew();
  void aFailedBuildShowsItsLog();
  void testsEndWithTheClosingLineOfCtest();
  void aLabelReplacesTheUnitTests();
  void failedTestsFailTheRun();

 private:
  void putScript(const QString& file, const QByteArray& script);
  Ran run(const char* script, const QByteArrayList& arguments = {});
  QByteArray called() const;

  QScopedPointer<QTemporaryDir> m_folder;
  QString m_tree, m_bin;
};

void TestRun::init() {
  m_folder.reset(new QTemporaryDir);
  m_tree = m_folder->filePath(QStringLiteral("My Lab"));
  m_bin = m_folder->filePath(QStringLiteral("bin"));
  for (const QString& folder : {m_tree + QStringLiteral("/app"), m_tree + QStringLiteral("/tests"), m_bin})
    QVERIFY(QDir().mkpath(folder));
  for (const char* script : {"/app/run", "/app/build", "/tests/run"})
    QVERIFY(
        QFile::copy(QStringLiteral(ALAB_SOURCE_DIR) + QLatin1String(script), m_tree + QLatin1String(script)));
  putScript(m_tree + QStringLiteral("/app/setup"), "echo \"setup $*\" >>\"$CALLED\"");
  putScript(m_bin + QStringLiteral("/cmake"),
            "echo \"cmake $*\" >>\"$CALLED\"\n"
            "echo \"CMAKE_HOME_DIRECTORY:INTERNAL=$PWD\" >build/release/CMakeCache.txt\n"
            "touch build/release/build.ninja");
  putScript(m_bin + QStringLiteral("/ninja"), "echo \"ninja $*\" >>\"$CALLED\"");
  putScript(m_bin + QStringLiteral("/ctest"),
            "printf '%s|' \"$@\" >>\"$CALLED\"\n"
            "echo '100% tests passed, 0 tests failed out of 7'\n"
            "echo 'Total Test time (real) = 0.1 sec'");
  QVERIFY(QDir().mkpath(m_tree + QStringLiteral("/build/release/bin")));
  putScript(m_tree + QStringLiteral("/build/release/bin/activation-lab"), "printf '<%s>' \"$@\"\nexit 3");
}

void TestRun::putScript(const QString& name, const QByteArray& script) {
  QFile file(name);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("#!/usr/bin/bash\n" + script + "\n");
  file.setPermissions(file.permissions() | QFile::ExeOwner);
}

Ran TestRun::run(const char* script, const QByteArrayList& arguments) {
  QProcess process;
  process.setProcessEnvironment(
      bareEnvironment({{"PATH", m_bin.toUtf8() + ":/usr/bin:/bin"},
                       {"CALLED", m_folder->filePath(QStringLiteral("called")).toUtf8()}}));
  process.setWorkingDirectory(QStringLiteral("/"));
  process.start(m_tree + QLatin1String(script), texts(arguments));
  return ran(process, {});
}

QByteArray TestRun::called() const {
  QFile file(m_folder->filePath(QStringLiteral("called")));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestRun::theProgramGetsTheArguments() {
  QCOMPARE(run("/app/run", {"plot", "a b", "", "-5:5"}).out, QByteArray("<plot><a b><><-5:5>"));
  QVERIFY2(called().startsWith("setup \ncmake --fresh --preset release"), called());
  QVERIFY2(called().endsWith(" activation-lab\n"), called());
}

void TestRun::itsStatusAndOutputAreHandedThrough() {
  const Ran result = run("/app/run", {"x"});
  QCOMPARE(result.status, 3);
  QCOMPARE(result.out, QByteArray("<x>"));
}

void TestRun::aLinkFromElsewhereWorks() {
  const QString link = m_folder->filePath(QStringLiteral("start"));
  QVERIFY(QFile::link(m_tree + QStringLiteral("/app/run"), link));
  m_tree.clear();
  QCOMPARE(run(link.toUtf8().constData(), {"list"}).out, QByteArray("<list>"));
}

void TestRun::aSecondStartConfiguresNothing() {
  run("/app/run");
  const Ran again = run("/app/run", {"list"});
  QCOMPARE(called().count("cmake"), 1);
  QCOMPARE(again.err, QByteArray());
}

void TestRun::aLongBuildIsAnnounced() {
  run("/app/run");
  putScript(m_bin + QStringLiteral("/ninja"), "sleep 1.5");
  QCOMPARE(run("/app/run").err, QByteArray("app/build: building what has changed\n"));
}

void TestRun::aMovedTreeIsConfiguredAnew() {
  run("/app/run");
  const QString moved = m_folder->filePath(QStringLiteral("Moved"));
  QVERIFY(QDir().rename(m_tree, moved));
  m_tree = moved;
  run("/app/run");
  QCOMPARE(called().count("cmake --fresh"), 2);
}

void TestRun::aFailedBuildShowsItsLog() {
  putScript(m_bin + QStringLiteral("/ninja"), "echo 'x.cpp:1: error'\nexit 1");
  const Ran result = run("/app/run");
  QCOMPARE(result.status, 1);
  QCOMPARE(result.out, QByteArray());
  QVERIFY2(result.err.contains("x.cpp:1: error"), result.err);
}

void TestRun::testsEndWithTheClosingLineOfCtest() {
  const Ran result = run("/tests/run", {"-R", "a b"});
  QCOMPARE(result.status, 0);
  QVERIFY2(result.out.endsWith("\n100% tests passed, 0 tests failed out of 7\n"), result.out);
  QVERIFY2(called().startsWith("setup tests\n"), called());
  QVERIFY2(called().endsWith("|-LE|slow|fuzz|bench|-R|a b|"), called());
}

void TestRun::aLabelReplacesTheUnitTests() {
  run("/tests/run", {"-L", "slow"});
  QVERIFY2(!called().contains("-LE") && called().endsWith("|-L|slow|"), called());
}

void TestRun::failedTestsFailTheRun() {
  putScript(m_bin + QStringLiteral("/ctest"), "echo '50% tests passed, 1 tests failed out of 2'\nexit 8");
  const Ran result = run("/tests/run");
  QCOMPARE(result.status, 8);
  QVERIFY(result.out.endsWith("50% tests passed, 1 tests failed out of 2\n"));
}

ALAB_TEST(TestRun)
#include "tst_run.moc"
