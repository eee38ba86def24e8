// The real program: what it prints and writes for train, and every wrong call.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "tests/app/written_file.h"

using namespace alab;

namespace {

Ran train(const QByteArrayList& arguments) {
  return program(QByteArrayList{"train"} + arguments);
}

const QByteArrayList quick = {"--epochs", "5", "--seeds", "2"};

/// The columns of the printed table.
enum Column { Activation, Accuracy, Lower, Upper, TestLoss, TrainLoss, EpochsTo95, Dead, Units, Diverged };

/// A row of it, from 1.
QByteArrayList rowOf(const Ran& ran, int row) {
  return ran.out.trimmed().split('\n').value(row).simplified().split(' ');
}

double numberOf(const Ran& ran, int row, Column column) {
  return rowOf(ran, row).value(column).toDouble();
}

/// 40 points on both sides of a line, with text for the classes and numbers of very different size.
QByteArray flowers() {
  QByteArray csv = "width,height,kind\n";
  for (int i = 0; i < 40; ++i)
    csv += QByteArray::number(i % 7 + (i % 2 ? 10 : 0)) + ',' + QByteArray::number(1000 * (i % 5)) + ',' +
           (i % 2 ? "wide" : "narrow") + '\n';
  return csv;
}

}  // namespace

class TestTrainCommand : public QObject {
  Q_OBJECT

 private slots:
  void aTableIsPrinted() {
    const Ran ran = train(QByteArrayList{"tanh", "leaky_relu:alpha=0.2"} + quick);
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.err.isEmpty(), ran.err);
    QCOMPARE(rowOf(ran, 0).join(' '),
             QByteArray("activation accuracy accuracy_10 accuracy_90 test_loss train_loss "
                        "epochs_to_95 dead_units units diverged"));
    QCOMPARE(rowOf(ran, 1).size(), qsizetype(Diverged) + 1);
    QCOMPARE(rowOf(ran, 2).value(Activation), QByteArray("leaky_relu:alpha=0.2"));
    QVERIFY(numberOf(ran, 1, Lower) <= numberOf(ran, 1, Accuracy));
    QCOMPARE(numberOf(ran, 1, Units), 16.0);
    QCOMPARE(ran.out.count('\n'), 3);
  }

  /// The defaults learn the circle, and a straight line cannot.
  void theDefaultsLearnTheCircle() {
    const Ran ran = train({"tanh", "identity", "--epochs", "60"});
    QVERIFY2(numberOf(ran, 1, Accuracy) > 0.95 && numberOf(ran, 1, EpochsTo95) < 60, ran.out);
    QVERIFY2(numberOf(ran, 2, Accuracy) < 0.75 && rowOf(ran, 2).value(EpochsTo95) == "inf", ran.out);
  }

  void csvHasARowForEveryEpochOfEverySeed() {
    const QByteArray csv = m_files.written(QByteArrayList{"relu", "elu:alpha=0.5"} + quick, "a.csv");
    QVERIFY(csv.startsWith("activation,seed,epoch,train_loss,test_loss,metric\r\n"));
    const QList<QByteArrayList> rows = rowsOf(csv);
    QCOMPARE(rows.size(), 1 + 2 * 2 * 6);
    QCOMPARE(rows[1].mid(0, 3), QByteArrayList({"relu", "1", "0"}));
    QCOMPARE(rows[12].mid(0, 3), QByteArrayList({"relu", "2", "5"}));
    QCOMPARE(rows[24].mid(0, 3), QByteArrayList({"elu:alpha=0.5", "2", "5"}));
    for (const QByteArrayList& row : rows.mid(1)) {
      QVERIFY(row[3].toDouble() > 0 && row[4].toDouble() > 0);
      QVERIFY(row[5].toDouble() >= 0 && row[5].toDouble() <= 1);
    }
    QVERIFY(rows[6][3].toDouble() < rows[1][3].toDouble());
  }

  void jsonHoldsTheSame() {
    const QByteArrayList call = QByteArrayList{"relu"} + quick;
    const QList<QByteArrayList> rows = rowsOf(m_files.written(call, "b.csv"));
    const QJsonObject json = QJsonDocument::fromJson(m_files.written(call, "b.json")).object();
    for (qsizetype column = 1; column < rows[0].size(); ++column) {
      const QJsonArray values = json[QString::fromUtf8(rows[0][column])].toArray();
      QCOMPARE(values.size(), rows.size() - 1);
      for (qsizetype row = 1; row < rows.size(); ++row)
        QCOMPARE(values[row - 1].toDouble(), rows[row][column].toDouble());
    }
    QCOMPARE(json[QLatin1String("activation")].toArray()[0].toString(), QStringLiteral("relu"));
    QCOMPARE(json[QLatin1String("metadata")][QLatin1String("data")].toString(), QStringLiteral("circle"));
  }

  void picturesAreWritten_data() {
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("png") << QByteArray("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QByteArray("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QByteArray("pdf") << QByteArray("%PDF-");
  }
  void picturesAreWritten() {
    QFETCH(const QByteArray, ending);
    QFETCH(const QByteArray, beginning);
    const QByteArrayList call =
        QByteArrayList{"sigmoid", "relu", "--size", "500x300", "--theme", "dark"} + quick;
    const QByteArray picture = m_files.written(call, "f." + ending);
    QVERIFY2(picture.startsWith(beginning), picture.left(30));
    QCOMPARE(m_files.written(call + QByteArrayList{"--threads", "1"}, "again." + ending), picture);
  }

  void theTableTellsTheLastEpochOfTheFile() {
    const QByteArrayList call = {"relu", "--epochs", "4", "--seeds", "1"};
    const QByteArrayList last = rowsOf(m_files.written(call, "c.csv")).last();
    const Ran ran = train(call);
    QCOMPARE(numberOf(ran, 1, TrainLoss), last[3].toDouble());
    QCOMPARE(numberOf(ran, 1, TestLoss), last[4].toDouble());
    QCOMPARE(numberOf(ran, 1, Accuracy), last[5].toDouble());
  }

  void theNumberOfThreadsChangesNoByte() {
    const QByteArrayList call = QByteArrayList{"relu", "tanh", "gelu"} + quick;
    const QByteArray one = m_files.written(call + QByteArrayList{"--threads", "1"}, "1.csv");
    QVERIFY(!one.isEmpty());
    for (const char* threads : {"2", "7"})
      QCOMPARE(m_files.written(call + QByteArrayList{"--threads", threads}, "n.csv"), one);
    QCOMPARE(m_files.written(call, "all.csv"), one);
    QCOMPARE(train(call + QByteArrayList{"--threads", "1"}).out,
             train(call + QByteArrayList{"--threads", "5"}).out);
  }

  void everyOptionChangesWhatIsLearned_data() {
    QTest::addColumn<QByteArrayList>("options");
    const auto row = [](const char* name, const QByteArrayList& options) { QTest::newRow(name) << options; };
    row("data", {"--data", "xor"});
    row("points", {"--points", "100"});
    row("noise", {"--noise", "0.2"});
    row("split", {"--split", "0.2"});
    row("hidden", {"--hidden", "4,3,2"});
    row("no hidden", {"--hidden", "none"});
    row("loss", {"--loss", "mse"});
    row("Playground's loss", {"--loss", "tanh"});
    row("softmax", {"--loss", "softmax"});
    row("optimizer", {"--optimizer", "adamw"});
    row("rate", {"--lr", "0.1"});
    row("batch", {"--batch", "32"});
    row("l1", {"--l1", "0.01"});
    row("l2", {"--l2", "0.01"});
    row("init", {"--init", "he-normal"});
    row("sigma", {"--sigma-w", "2"});
    row("factor", {"--weight-factor", "4"});
    row("bias", {"--start-bias", "-1"});
    row("norm", {"--norm", "batch-before"});
    row("dropout", {"--dropout", "0.5"});
    row("learn", {"--learn", "per-unit"});
    row("seed", {"--seed", "7"});
    row("number type", {"--dtype", "float64"});
  }
  void everyOptionChangesWhatIsLearned() {
    QFETCH(const QByteArrayList, options);
    const QByteArrayList call = {"prelu", "--epochs", "2", "--seeds", "1"};
    const QList<QByteArrayList> plain = rowsOf(m_files.written(call, "plain.csv"));
    const QList<QByteArrayList> other = rowsOf(m_files.written(call + options, "other.csv"));
    QCOMPARE(other.size(), plain.size());
    QVERIFY(other.last() != plain.last());
  }

  void theDefaultsAreThoseOfTheHelp() {
    const QByteArrayList call = {"tanh", "--epochs", "2"};
    const QByteArrayList spelled = {"--data",  "circle", "--points",    "500", "--noise", "0",
                                    "--split", "0.5",    "--hidden",    "8,8", "--loss",  "auto",
                                    "--lr",    "0.03",   "--batch",     "10",  "--l1",    "0",
                                    "--l2",    "0",      "--optimizer", "sgd", "--init",  "xavier-uniform",
                                    "--seeds", "5",      "--seed",      "1",   "--dtype", "float32"};
    QCOMPARE(train(call + spelled).out, train(call).out);
    const QByteArray help = train({"--help"}).out;
    QVERIFY(help.contains("The share of the samples that is only for the test"));
  }

  /// 0.2 of 500 points are 100: accuracies are hundredths.
  void theSplitIsTheShareOfTheTest() {
    const Ran ran = train(QByteArrayList{"relu", "--split", "0.2", "--seeds", "1", "--epochs", "3"});
    const double hundredths = 100 * numberOf(ran, 1, Accuracy);
    QVERIFY2(std::abs(hundredths - std::round(hundredths)) < 1e-9, ran.out);
  }

  void everySetAndOptimizerIsTaken() {
    const QByteArrayList call = QByteArrayList{"tanh", "--epochs", "1", "--seeds", "1"};
    for (const char* set :
         {"circle", "xor", "gauss", "spiral", "moons", "checkerboard", "smokers", "three-spirals", "iris",
          "multi-label", "plane", "multi-gauss", "sine", "step", "line"})
      QVERIFY2(train(call + QByteArrayList{"--data", set}).status == 0, set);
    QCOMPARE(train(call + QByteArrayList{"--data", "curve", "--curve", "sinc"}).status, 0);
    for (const char* optimizer : {"sgd", "momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw"})
      QVERIFY2(train(call + QByteArrayList{"--optimizer", optimizer}).status == 0, optimizer);
  }

  void valuesAreMeasuredByR2() {
    const Ran ran = train({"tanh", "--data", "sine", "--epochs", "200", "--seeds", "3"});
    QVERIFY2(ran.out.startsWith("activation  r2 "), ran.out);
    QVERIFY2(numberOf(ran, 1, Accuracy) > 0.5, ran.out);
  }

  void aFileOfOnesOwnIsLearned() {
    const QByteArray file = m_files.made("flowers.csv", flowers());
    const Ran ran = train({"tanh", "--data", file, "--target", "kind", "--epochs", "300", "--seeds", "3"});
    QCOMPARE(ran.status, 0);
    QVERIFY2(numberOf(ran, 1, Accuracy) == 1, ran.out);
  }

  void aRunThatDivergesIsCountedAndHasNoNumbers() {
    const QByteArrayList call = {"relu", "--hidden", "none", "--loss",  "mse", "--lr",
                                 "900",  "--epochs", "40",   "--seeds", "2"};
    const Ran ran = train(call);
    QCOMPARE(ran.status, 0);
    QCOMPARE(numberOf(ran, 1, Diverged), 2.0);
    QCOMPARE(rowOf(ran, 1).value(Accuracy), QByteArray("nan"));
    const QList<QByteArrayList> rows = rowsOf(m_files.written(call, "d.csv"));
    QCOMPARE(rows.size(), 1 + 2 * 41);
    QVERIFY(rows[1][3].toDouble() > 0);
    QCOMPARE(rows.last().mid(3), QByteArrayList({"nan", "nan", "nan"}));
  }

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
    const Ran noFolder = train(QByteArrayList{"relu", "--out", m_files.path("no/such.csv")} + quick);
    QCOMPARE(noFolder.status, 1);
    QVERIFY(isOneLine(noFolder.err));
  }

 private:
  WrittenFiles m_files{"train"};
};

QTEST_GUILESS_MAIN(TestTrainCommand)
#include "tst_train_command.moc"
