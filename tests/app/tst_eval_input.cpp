// Numbers that eval reads from standard input: lines and the pace of a pipe.
#include <QElapsedTimer>
#include <QTest>
#include <random>

#include "tests/app/program.h"

using namespace alab;

class TestEvalInput : public QObject {
  Q_OBJECT

 private slots:
  void linesMayBeBlankAndEndAnyhow();
  void theLineOfAnErrorIsCounted();
  void anInteractiveCallerGetsEachAnswerAtOnce();
  void aMillionValuesAreQuick();
};

void TestEvalInput::linesMayBeBlankAndEndAnyhow() {
  QCOMPARE(program({"eval", "identity"}, "1\r\n\r\n\n  2 \t\n3").out, lines({"1", "2", "3"}));
  QCOMPARE(program({"eval", "identity"}, "").out, QByteArray());
  QCOMPARE(program({"eval", "identity"}, "\n\n").status, 0);
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

QTEST_GUILESS_MAIN(TestEvalInput)
#include "tst_eval_input.moc"
