// The real program: what it prints and writes for depth, and every wrong call.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>

#include "tests/app/written_file.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Ran depth(const QByteArrayList& arguments) {
  return program(QByteArrayList{"depth"} + arguments);
}

const QByteArrayList small = {"--depth", "4", "--width", "16", "--batch", "8"};

/// The number in a row (from 0) and column of a CSV file.
double cell(const QByteArray& csv, int row, int column) {
  return rowsOf(csv).value(row + 1).value(column).toDouble();
}

}  // namespace

class TestDepthCommand : public QObject {
  Q_OBJECT

 private slots:
  void aTableIsPrinted() {
    const Ran ran = depth(QByteArrayList{"tanh", "leaky_relu:alpha=0.2"} + small);
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.isEmpty());
    const QByteArrayList lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines[0].simplified(), QByteArray("activation layer rms_a rms_z rms_dz rms_dw theory_dz"));
    QVERIFY(lines[1].startsWith("tanh ") && lines[8].startsWith("leaky_relu:alpha=0.2 "));
    QCOMPARE(lines[8].simplified().split(' ').size(), 7);
  }

  void csvAndJsonHoldTheSame() {
    const QByteArray csv = written(QByteArrayList{"relu"} + small, "a.csv");
    QVERIFY(csv.startsWith("activation,layer,rms_a,rms_z,rms_dz,rms_dw,theory_dz\r\nrelu,1,"));
    const QJsonObject json =
        QJsonDocument::fromJson(written(QByteArrayList{"relu"} + small, "a.json")).object();
    QCOMPARE(json[QLatin1String("activation")].toArray().size(), 4);
    QCOMPARE(json[QLatin1String("rms_dz")].toArray()[2].toDouble(), cell(csv, 2, 4));
    // He keeps relu's gradient: theory is the same in every layer, and the last one has half of the units.
    QCOMPARE(cell(csv, 0, 6), std::sqrt(0.5));
    QCOMPARE(cell(csv, 3, 6), std::sqrt(0.5));
  }

  /// z = W x with W ~ N(0, S^2 / n), b ~ N(0, S^2) and x ~ N(0, 1).
  void scalesAreTaken() {
    const QByteArrayList wide = {"--depth", "1", "--width", "256", "--batch", "256"};
    const QByteArray he = written(QByteArrayList{"relu"} + wide, "he.csv");
    QVERIFY(std::abs(cell(he, 0, 3) - std::sqrt(2)) < 0.05);
    const QByteArray given =
        written(QByteArrayList{"relu", "--sigma-w", "3", "--sigma-b", "4"} + wide, "given.csv");
    QVERIFY(std::abs(cell(given, 0, 3) - 5) < 0.3);
    const QByteArray lecun = written(QByteArrayList{"relu", "--init", "lecun-uniform"} + wide, "l.csv");
    QVERIFY(std::abs(cell(lecun, 0, 3) - 1) < 0.05);
  }

  /// Outside of plain stacks theory says nothing.
  void everyNormIsTaken() {
    for (const char* norm : {"none", "batch-before", "batch-after", "layer", "layer-first"})
      QVERIFY2(depth(QByteArrayList{"tanh", "--norm", norm} + small).status == 0, norm);
  }

  void normsAndResidualsAreTaken() {
    const QByteArray layer = written(QByteArrayList{"tanh", "--norm", "layer"} + small, "n.csv");
    QVERIFY(std::isnan(cell(layer, 0, 6)));
    QVERIFY(std::abs(cell(layer, 1, 3) - 1) < 1e-3);  // normalised z
    const QByteArray plain = written(QByteArrayList{"relu"} + small, "p.csv");
    const QByteArray residual = written(QByteArrayList{"relu", "--residual"} + small, "r.csv");
    QVERIFY(cell(residual, 3, 2) > 2 * cell(plain, 3, 2));
  }

  /// A small branch adds little; float16 rounds to 11 bits; a gradient at the top scales all below it.
  void whatThePageCanSetIsTaken() {
    const QByteArray plain = written(QByteArrayList{"relu"} + small, "p.csv");
    const QByteArray branch =
        written(QByteArrayList{"relu", "--residual", "--branch-scale", "0.01"} + small, "b.csv");
    QVERIFY(std::abs(cell(branch, 3, 2) / cell(branch, 0, 2) - 1) < 0.05);
    const QByteArray half = written(QByteArrayList{"relu", "--dtype", "float16"} + small, "h.csv");
    QVERIFY(half != plain);
    QVERIFY(std::abs(cell(half, 3, 2) / cell(plain, 3, 2) - 1) < 0.01);
    const QByteArray strong = written(QByteArrayList{"relu", "--gradient", "8"} + small, "s.csv");
    QCOMPARE(cell(strong, 0, 4), 8 * cell(plain, 0, 4));
    const QByteArray spiral = written(QByteArrayList{"relu", "--input", "spiral"} + small, "i.csv");
    QVERIFY(std::isnan(cell(spiral, 0, 6)));
  }

  void netsAndSeedAreTaken() {
    const QByteArray one = written(QByteArrayList{"tanh"} + small, "1.csv");
    QCOMPARE(written(QByteArrayList{"tanh", "--seed", "1", "--nets", "1"} + small, "1b.csv"), one);
    QVERIFY(written(QByteArrayList{"tanh", "--seed", "2"} + small, "2.csv") != one);
    QVERIFY(written(QByteArrayList{"tanh", "--nets", "3"} + small, "3.csv") != one);
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
        QByteArrayList{"sigmoid", "relu", "--size", "500x300", "--theme", "dark"} + small;
    const QByteArray picture = written(call, "f." + ending);
    QVERIFY2(picture.startsWith(beginning), picture.left(30));
    QCOMPARE(written(call, "again." + ending), picture);
  }

  void wrongCallsAreRefused_data() {
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArrayList& arguments, const char* message) {
      QTest::newRow(name) << arguments << QByteArray(message);
    };
    row("nothing", {}, "ACTIVATION");
    row("unknown function", {"swsh"}, "did you mean swish?");
    row("depth 0", {"relu", "--depth", "0"}, "--depth: '0' cannot be used: write a whole number from 1");
    row("half a layer", {"relu", "--depth", "2.5"}, "--depth: '2.5'");
    row("width", {"relu", "--width", "4096"}, "from 1 to 2048");
    row("batch", {"relu", "--batch", "many"}, "--batch: 'many'");
    row("nets", {"relu", "--nets", "-1"}, "--nets: '-1'");
    row("branch without a residual", {"relu", "--branch-scale", "2"}, "--residual");
    row("branch", {"relu", "--residual", "--branch-scale", "much"}, "--branch-scale: 'much'");
    row("gradient", {"relu", "--gradient", "0"}, "--gradient: '0'");
    row("dtype", {"relu", "--dtype", "float8"}, "--dtype");
    row("input", {"relu", "--input", "moon"}, "--input");
    row("seed", {"relu", "--seed", "1e300"}, "--seed");
    row("start", {"relu", "--init", "hee"}, "there are he-normal");
    row("value without a place", {"relu", "--init", "constant"}, "or give --sigma-w");
    row("two starts", {"relu", "--init", "he-normal", "--sigma-w", "1"}, "excludes");
    row("sigma", {"relu", "--sigma-w", "-1"}, "--sigma-w: '-1' cannot be used");
    row("bias", {"relu", "--sigma-b", "nan"}, "--sigma-b: 'nan'");
    row("norm", {"relu", "--norm", "group"}, "--norm");
    row("batch norm of one", {"relu", "--norm", "batch-before", "--batch", "1"}, "batch = 1 cannot be used");
    row("no edge", {"gelu", "--init", "edge-of-chaos"}, "does not exist for gelu without biases");
    row("memory", {"relu", "--depth", "1000", "--width", "2048"}, "take fewer layers");
    row("format", {"relu", "--out", "a.bmp"}, ".png");
    row("size", {"relu", "--size", "3"}, "--size: '3'");
  }
  void wrongCallsAreRefused() {
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const QByteArray, message);
    const Ran ran = depth(arguments);
    QCOMPARE(ran.status, 2);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(message), ran.err);
    QVERIFY(ran.out.isEmpty());
  }

  void aFolderThatIsMissingIsTold() {
    const Ran ran = depth(QByteArrayList{"relu", "--out", m_files.path("no/such.csv")} + small);
    QCOMPARE(ran.status, 1);
    QVERIFY(isOneLine(ran.err));
  }

 private:
  QByteArray written(const QByteArrayList& arguments, const QByteArray& name) const {
    return m_files.written(arguments, name);
  }

  WrittenFiles m_files{"depth"};
};

ALAB_TEST(TestDepthCommand)
#include "tst_depth_command.moc"
