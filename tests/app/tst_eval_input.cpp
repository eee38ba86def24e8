// Numbers that eval reads from standard input: lines, encodings and the pace of a pipe.
#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const QByteArray mark("\xef\xbb\xbf");  ///< the byte-order mark of UTF-8

}  // namespace

class TestEvalInput : public QObject {
  Q_OBJECT

 private slots:
  void linesMayBeBlankAndEndAnyhow();
  void aByteOrderMarkMayGoBeforeTheFirstLine_data();
  void aByteOrderMarkMayGoBeforeTheFirstLine();
  void otherEncodingsAreToldApart_data();
  void otherEncodingsAreToldApart();
  void theLineOfAnErrorIsCounted();
  void anInteractiveCallerGetsEachAnswerAtOnce();
  void aMillionValuesAreQuick();
};

void TestEvalInput::linesMayBeBlankAndEndAnyhow() {
  QCOMPARE(program({"eval", "identity"}, "1\r\n\r\n\n  2 \t\n3").out, lines({"1", "2", "3"}));
  QCOMPARE(program({"eval", "identity"}, "").out, QByteArray());
  QCOMPARE(program({"eval", "identity"}, "\n\n").status, 0);
}

void TestEvalInput::aByteOrderMarkMayGoBeforeTheFirstLine_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("a number") << QByteArray("5\n6\n");
  QTest::newRow("CRLF") << QByteArray("5\r\n6\r\n");
  QTest::newRow("blanks before the number") << QByteArray(" \t5\n6\n");
  QTest::newRow("a blank line") << QByteArray("\r\n5\n\n6\n");
  QTest::newRow("no end of the last line") << QByteArray("5\n6");
}

void TestEvalInput::aByteOrderMarkMayGoBeforeTheFirstLine() {
  QFETCH(QByteArray, text);
  const Ran result = program({"eval", "relu"}, mark + text);
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.out, lines({"5", "6"}));
  QCOMPARE(result.status, 0);
}

void TestEvalInput::otherEncodingsAreToldApart_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("error");
  const QByteArray utf16 = " this is UTF-16 text or binary data: save it as UTF-8, one number per line\n";
  const auto row = [](const char* name, QByteArray text, const QByteArray& error) {
    QTest::newRow(name) << text << error;
  };
  row("UTF-16, little end first", QByteArray("\xff\xfe\x35\0\r\0\n\0", 8), "line 1:" + utf16);
  row("UTF-16, big end first", QByteArray("\xfe\xff\0\x35\0\r\0\n", 8), "line 1:" + utf16);
  row("UTF-16 without a mark", QByteArray("\x35\0\r\0\n\0", 6), "line 1:" + utf16);
  row("UTF-16 without an end", QByteArray("\xff\xfe\x35\0", 4), "line 1:" + utf16);
  row("UTF-16 that begins with a blank line", QByteArray("\xff\xfe\r\0\n\0\x35\0", 8), "line 1:" + utf16);
  row("a mark before the second line", "1\n" + mark + "5\n", "line 2: '<U+FEFF>5' is not a number\n");
  row("two marks", mark + mark + "5\n", "line 1: '<U+FEFF>5' is not a number\n");
  row("half a mark", mark.left(2) + "5\n", "line 1: '??5' is not a number\n");
  row("Latin-1", "5\xa0\n", "line 1: '5?' is not a number\n");
  row("the end mark of DOS", "5\r\n\x1a", "line 2: '?' is not a number\n");
}

void TestEvalInput::otherEncodingsAreToldApart() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, error);
  const Ran result = program({"eval", "relu"}, text);
  QCOMPARE(result.err, error);
  QCOMPARE(result.status, 2);
}

void TestEvalInput::theLineOfAnErrorIsCounted() {
  const Ran result = program({"eval", "relu"}, "1\n\nabc\n4\n");
  QCOMPARE(result.status, 2);
  QCOMPARE(result.err, QByteArray("line 3: 'abc' is not a number\n"));
  const Ran endless = program({"eval", "identity"}, "1\n1." + QByteArray(300000, '0') + "\n");
  QCOMPARE(endless.err, QByteArray("line 2: longer than 65536 characters\n"));
  const Ran binary = program({"eval", "relu"}, QByteArray(200'000, '\0'));
  QCOMPARE(binary.status, 2);
  QVERIFY(isOneLine(binary.err) && binary.err.size() < 200 && !binary.err.contains('\0'));
}

void TestEvalInput::anInteractiveCallerGetsEachAnswerAtOnce() {
  QProcess process;
  process.start(QStringLiteral(ALAB_PROGRAM), texts({"eval", "identity"}));
  for (const char* number : {"1\n", "2\n"}) {
    process.write(number);
    QVERIFY(process.waitForReadyRead(10'000));
    QCOMPARE(process.readAllStandardOutput(), QByteArray(number));
  }
  process.closeWriteChannel();
  QVERIFY(process.waitForFinished());
  QCOMPARE(process.exitCode(), 0);
}

void TestEvalInput::aMillionValuesAreQuick() {
  QByteArray input;
  std::mt19937 random(2);
  std::normal_distribution<double> normal;
  for (int i = 0; i < 1'000'000; ++i) input += QByteArray::number(normal(random), 'g', 17) + '\n';
  QElapsedTimer timer;
  timer.start();
  const Ran result = program({"eval", "sigmoid", "--path", "span"}, input);
  qInfo("a million values: %lld ms", timer.elapsed());
  QCOMPARE(result.status, 0);
  QCOMPARE(result.out.count('\n'), 1'000'000);
  // Far above what it takes, for debug builds and busy machines; the figure above is the one to read.
  QVERIFY(timer.elapsed() < 20'000);
}

ALAB_TEST(TestEvalInput)
#include "tst_eval_input.moc"
