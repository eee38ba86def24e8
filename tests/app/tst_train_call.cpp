// The real program: every call of train that it refuses, and every file.
#include <QTest>

#include "tests/app/written_file.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestTrainCall : public QObject {
  Q_OBJECT

 private slots:
  void wrongCallsAreRefused_data() {
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArrayList& arguments, const char* message) {
      QTest::newRow(name) << arguments << QByteArray(message);
    };
    row("nothing", {}, "ACTIVATION");
    row("unknown function", {"swsh"}, "did you mean swish?");
    row("unknown set", {"relu", "--data", "doughnut"},
        "--data: 'doughnut' cannot be used: there are circle, xor");
    row("points", {"relu", "--points", "1"},
        "--points: '1' cannot be used: write a whole number from 2 to 5000");
    row("noise", {"relu", "--noise", "0.6"}, "--noise: '0.6'");
    row("noise of measured flowers", {"relu", "--data", "iris", "--noise", "0.1"}, "has its own noise");
    row("points of a line", {"relu", "--data", "line", "--points", "7"}, "has its own points");
    row("split", {"relu", "--split", "1"}, "--split: '1' cannot be used: write a number from 0.1 to 0.9");
    row("no curve", {"relu", "--data", "curve"}, "--curve: --data curve needs a function");
    row("a wrong curve", {"relu", "--data", "curve", "--curve", "swsh"}, "did you mean swish?");
    row("a curve for nothing", {"relu", "--curve", "relu"}, "it is for --data curve");
    row("a target for nothing", {"relu", "--target", "x"}, "it is for a file");
    row("a file without target", {"relu", "--data", "a.csv"}, "--target: a file needs a target column");
    row("points of a file", {"relu", "--data", "a.csv", "--target", "x", "--points", "9"},
        "a file has its own");
    row("units", {"relu", "--hidden", "8,300"},
        "--hidden: '300' cannot be used: write a whole number from 1 to 256");
    row("no units", {"relu", "--hidden", "8,,8"}, "--hidden: ''");
    row("layers", {"relu", "--hidden", "1,1,1,1,1,1,1,1,1"}, "at most 8 layers");
    row("loss", {"relu", "--loss", "hinge"}, "--loss");
    row("loss that does not fit", {"relu", "--data", "sine", "--loss", "bce"},
        "--loss: 'bce' cannot be used: it does not fit values");
    row("optimizer", {"relu", "--optimizer", "lion"}, "--optimizer");
    row("rate", {"relu", "--lr", "-1"}, "--lr: '-1' cannot be used: write a number from 0 to 1000");
    row("no rate", {"relu", "--lr", "nan"}, "--lr: 'nan'");
    row("batch", {"relu", "--batch", "0"}, "--batch: '0'");
    row("epochs", {"relu", "--epochs", "1.5"}, "--epochs: '1.5'");
    row("l1", {"relu", "--l1", "-0.1"}, "--l1: '-0.1'");
    row("l2", {"relu", "--l2", "inf"}, "--l2: 'inf'");
    row("init", {"relu", "--init", "hee"}, "there are he-normal");
    row("no edge", {"gelu", "--init", "edge-of-chaos"}, "--init: edge-of-chaos does not exist for gelu");
    row("two starts", {"relu", "--init", "he-normal", "--sigma-w", "1"}, "excludes");
    row("norm", {"relu", "--norm", "layer"}, "--norm");
    row("seeds", {"relu", "--seeds", "51"}, "--seeds: '51'");
    row("seed", {"relu", "--seed", "1e300"}, "--seed: '1e300'");
    row("threads", {"relu", "--threads", "0"}, "--threads: '0'");
    row("number type", {"relu", "--dtype", "float16"}, "--dtype");
    row("too much", {"relu", "--epochs", "1000000", "--seeds", "50", "--out", "a.csv"},
        "more than 5000000 rows");
    row("format", {"relu", "--out", "a.bmp"}, ".png");
    row("size", {"relu", "--size", "3"}, "--size: '3'");
  }
  void wrongCallsAreRefused() {
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = train(arguments);
    QVERIFY2(ran.status == 2, ran.err);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(message), ran.err);
    QVERIFY(ran.out.isEmpty());
  }

  void filesThatCannotBeUsedAreTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("not a number") << QByteArray("a,b\n1,2\nx,3\n4,5\n") << 1 << QByteArray("line 3");
    QTest::newRow("another column") << QByteArray("a,c\n1,2\n3,4\n") << 2
                                    << QByteArray("the columns are a, c");
    QTest::newRow("one row") << QByteArray("a,b\n1,2\n") << 1 << QByteArray("too little");
    QTest::newRow("nothing") << QByteArray() << 1 << QByteArray("data.csv: ");
  }
  void filesThatCannotBeUsedAreTold() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, message);
    const QByteArray file = m_files.made("data.csv", bytes);
    const Ran ran = train({"relu", "--data", file, "--target", "b"});
    QTEST(ran.status, "status");
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(message), ran.err);
  }

  void filesAndFoldersThatAreMissingAreTold() {
    const Ran noFile = train({"relu", "--data", "no/such.csv", "--target", "x"});
    QCOMPARE(noFile.status, 1);
    QVERIFY2(isOneLine(noFile.err) && noFile.err.contains("no/such.csv"), noFile.err);
    const Ran noFolder = train(QByteArrayList{"relu", "--out", m_files.path("no/such.csv")});
    QCOMPARE(noFolder.status, 1);
    QVERIFY(isOneLine(noFolder.err));
  }

 private:
  WrittenFiles m_files{"train"};
};

ALAB_TEST(TestTrainCall)
#include "tst_train_call.moc"
