#include <QTest>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestCommandLine : public QObject {
  Q_OBJECT

 private slots:
  void versionAndHelpNeedNoDisplay_data();
  void versionAndHelpNeedNoDisplay();
  void wrongCallsEndWithOneLine_data();
  void wrongCallsEndWithOneLine();
  void theWindowWithoutADisplayNamesPlot_data();
  void theWindowWithoutADisplayNamesPlot();
  void aLabFileThatIsMissingIsNamed();
  void aLabFileThatIsNoneIsNamed();
  void outputThatCannotBeWrittenIsTold();
};

void TestCommandLine::versionAndHelpNeedNoDisplay_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArray>("expected");
  QTest::newRow("version") << QByteArrayList{"--version"} << QByteArray("activation-lab " ALAB_VERSION "\n");
  QTest::newRow("help") << QByteArrayList{"--help"} << QByteArray("list");
  QTest::newRow("short help") << QByteArrayList{"-h"} << QByteArray("plot");
  for (const char* name : {"list", "eval", "analyze", "plot"}) {
    QTest::addRow("version after %s", name)
        << QByteArrayList{name, "--version"} << QByteArray("activation-lab " ALAB_VERSION "\n");
    QTest::addRow("help after %s", name)
        << QByteArrayList{name, "--help"} << QByteArray("activation-lab ") + name;
  }
}

void TestCommandLine::versionAndHelpNeedNoDisplay() {
  QFETCH(QByteArrayList, arguments);
  QFETCH(QByteArray, expected);
  const Ran result = program(arguments);
  QCOMPARE(result.status, 0);
  QVERIFY2(result.out.contains(expected), result.out);
  QCOMPARE(result.err, QByteArray());
}

void TestCommandLine::wrongCallsEndWithOneLine_data() {
  QTest::addColumn<QByteArrayList>("arguments");
  QTest::addColumn<QByteArray>("expected");
  QTest::newRow("unknown option") << QByteArrayList{"--frob"} << QByteArray("--frob");
  QTest::newRow("unknown sub-command") << QByteArrayList{"lst"} << QByteArray("'lst'");
  QTest::newRow("sub-command of a later version") << QByteArrayList{"lesson"} << QByteArray("render");
  QTest::newRow("unknown option of list") << QByteArrayList{"list", "--csv"} << QByteArray("--csv");
  QTest::newRow("a word too many") << QByteArrayList{"list", "relu"} << QByteArray("relu");
  QTest::newRow("no activation for eval") << QByteArrayList{"eval"} << QByteArray("ACTIVATION");
  QTest::newRow("no activation for analyze") << QByteArrayList{"analyze"} << QByteArray("ACTIVATION");
  QTest::newRow("no file for plot") << QByteArrayList{"plot", "relu"} << QByteArray("--out");
  QTest::newRow("option without its value") << QByteArrayList{"plot", "relu", "--out"} << QByteArray("--out");
}

void TestCommandLine::wrongCallsEndWithOneLine() {
  QFETCH(QByteArrayList, arguments);
  QFETCH(QByteArray, expected);
  const Ran result = program(arguments);
  QCOMPARE(result.status, 2);
  QVERIFY2(isOneLine(result.err) && result.err.contains(expected), result.err);
  QCOMPARE(result.out, QByteArray());
}

void TestCommandLine::theWindowWithoutADisplayNamesPlot_data() {
  QTest::addColumn<Variables>("variables");
  QTest::newRow("no display is named") << Variables();
  QTest::newRow("the variables are empty") << Variables{{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}};
  QTest::newRow("the X display is not there") << Variables{{"DISPLAY", ":4711"}};
  QTest::newRow("the Wayland display is not there") << Variables{{"WAYLAND_DISPLAY", "wayland-4711"}};
  QTest::newRow("an unknown platform is asked for") << Variables{{"QT_QPA_PLATFORM", "cardboard"}};
}

void TestCommandLine::theWindowWithoutADisplayNamesPlot() {
  QFETCH(Variables, variables);
  const Ran result = program({}, {}, variables);
  QCOMPARE(result.status, 3);
  QVERIFY2(isOneLine(result.err) && result.err.contains("activation-lab plot"), result.err);
}

void TestCommandLine::aLabFileThatIsMissingIsNamed() {
  const Ran result = program({"/no/such/lesson.json"});
  QCOMPARE(result.status, 1);
  QVERIFY2(isOneLine(result.err) && result.err.contains("/no/such/lesson.json"), result.err);
}

void TestCommandLine::aLabFileThatIsNoneIsNamed() {
  const Ran result = program({ALAB_SOURCE_DIR "/LICENSE", "--"});
  QCOMPARE(result.status, 1);
  QVERIFY2(isOneLine(result.err) && result.err.contains("LICENSE"), result.err);
}

void TestCommandLine::outputThatCannotBeWrittenIsTold() {
  QProcess process;
  process.setProcessEnvironment(bareEnvironment({}));
  process.setStandardOutputFile(QStringLiteral("/dev/full"));
  process.start(QStringLiteral(ALAB_PROGRAM), texts({"list"}));
  const Ran result = ran(process, {});
  QCOMPARE(result.status, 1);
  QVERIFY2(isOneLine(result.err) && result.err.contains("standard output"), result.err);
}

ALAB_TEST(TestCommandLine)
#include "tst_command_line.moc"
