#include <QDir>
#include <QTest>

#include "core/state/lab.h"
#include "tests/app/written_file.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestCheckCommand : public QObject {
  Q_OBJECT

 private slots:
  void soundFilesAreStatusNought();
  void problemsAreLinesOnStandardOutput();
  void brokenFilesAreTold_data();
  void brokenFilesAreTold();
  void storiesAreChecked();
  void misspeltKeysOfAStoryboardAreTold();
  void shippedStoriesAreSound();
  void noFileIsAWrongCall();

 private:
  QByteArray file(const QByteArray& name, const QByteArray& bytes) const { return m_files.made(name, bytes); }

  const WrittenFiles m_files{"check"};
};

void TestCheckCommand::soundFilesAreStatusNought() {
  const QByteArray lab = labFile({firstState(), {}});
  const Ran ran = program({"check", file("a.actlab", lab), file("b.actlab", lab)});
  QCOMPARE(ran.status, 0);
  QCOMPARE(ran.out + ran.err, QByteArray());
}

void TestCheckCommand::problemsAreLinesOnStandardOutput() {
  const QByteArray good = file("good.actlab", labFile({firstState(), {}}));
  const QByteArray bad = file(
      "bad.actlab",
      R"({"format": "activation-lab", "version": 1, "weather": 1, "explore": {"neuron": {"w": 1e6}}, "selection": {"functions": [{"id": "swsh"}]}})");
  const Ran ran = program({"check", bad, good});
  QCOMPARE(ran.status, 1);
  QCOMPARE(ran.err, QByteArray());
  QCOMPARE(ran.out, bad + ": selection.functions[0].id: unknown activation 'swsh': did you mean swish?\n" +
                        bad + ": explore.neuron.w: 1e+06 is outside -1000 to 1000: 1000 is taken\n" + bad +
                        ": weather: unknown setting: it is kept as it is\n");
}

void TestCheckCommand::brokenFilesAreTold_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QByteArray>("message");
  const QByteArray whole = labFile({firstState(), {}});
  QTest::newRow("empty") << QByteArray() << QByteArray("no JSON object");
  QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n")
                             << QByteArray("byte 1: this is no JSON object");
  QTest::newRow("cut off") << whole.chopped(30) << QByteArray("the file is broken here");
  QTest::newRow("another program's") << QByteArray(R"({"format": "x"})")
                                     << QByteArray("not a file of Activation Lab");
  QTest::newRow("of the future") << QByteArray(R"({"format": "activation-lab", "version": 9})")
                                 << QByteArray("version: this file is of version 9");
}
void TestCheckCommand::brokenFilesAreTold() {
  QFETCH(const QByteArray, bytes);
  QFETCH(const QByteArray, message);
  const QByteArray name = file("broken.actlab", bytes);
  const Ran ran = program({"check", name});
  QCOMPARE(ran.status, 1);
  QVERIFY2(ran.out.startsWith(name + ": ") && ran.out.contains(message), ran.out);
  const Ran missing = program({"check", name + ".missing"});
  QCOMPARE(missing.status, 1);
  QVERIFY2(isOneLine(missing.out), missing.out);
}

void TestCheckCommand::storiesAreChecked() {
  const QByteArray name = file(
      "story.json",
      R"({"id": "a", "title": 5, "sentence": {"en": "x", "zh_CN": "y"}, "plays": 7, "state": {"weather": 1}})");
  const Ran ran = program({"check", name});
  QCOMPARE(ran.status, 1);
  for (const char* problem : {"title.en: ", "question.zh_CN: ", "plays: ", "state.weather: unknown setting"})
    QVERIFY2(ran.out.contains(name + ": " + problem), ran.out);
}

void TestCheckCommand::misspeltKeysOfAStoryboardAreTold() {
  const Ran ran = program(
      {"check",
       file(
           "a.actlab",
           R"({"format": "activation-lab", "version": 1, "storyboard": [{"anwser": "x", "state": {"weather": {"wind": 1}}}]})")});
  QCOMPARE(ran.status, 1);
  QVERIFY2(ran.out.contains("storyboard[0].anwser: unknown setting"), ran.out);
  QVERIFY2(ran.out.contains("storyboard[0].state.weather.wind: unknown setting"), ran.out);
}

void TestCheckCommand::shippedStoriesAreSound() {
  const QDir folder(QStringLiteral(ALAB_SOURCE_DIR "/resources/stories"));
  QByteArrayList call = {"check"};
  for (const QString& name : folder.entryList(QDir::Files)) call += folder.filePath(name).toUtf8();
  QVERIFY(call.size() > 20);
  const Ran ran = program(call);
  QCOMPARE(ran.out + ran.err, QByteArray());
  QCOMPARE(ran.status, 0);
}

void TestCheckCommand::noFileIsAWrongCall() {
  const Ran ran = program({"check"});
  QCOMPARE(ran.status, 2);
  QVERIFY(isOneLine(ran.err));
}

ALAB_TEST(TestCheckCommand)
#include "tst_check_command.moc"
