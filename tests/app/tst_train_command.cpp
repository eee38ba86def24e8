// The real program: what it prints and writes for train. Its errors are in tst_train_call.cpp.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "tests/app/written_file.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const QByteArrayList quick = {"--epochs", "5", "--seeds", "2"};

/// The columns of the printed table.
enum Column { Name, Accuracy, Lower, Upper, TestLoss, TrainLoss, EpochsTo95, Dead, Units, Diverged };

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
    QCOMPARE(rowOf(ran, 2).value(Name), QByteArray("leaky_relu:alpha=0.2"));
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

 private:
  WrittenFiles m_files{"train"};
};

ALAB_TEST(TestTrainCommand)
#include "tst_train_command.moc"
