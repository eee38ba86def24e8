#include "ui/panels/depth/depth_table.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

const std::vector<double>& column(const DataTable& table, const QString& name) {
  return table.values.at(std::size_t(table.columns.indexOf(name)));
}

/// Wide enough for theory to hold within a few percent.
DepthSettings wideSettings() {
  DepthSettings settings = smallSettings();
  settings.layers = 8, settings.width = 512, settings.batch = 64, settings.nets = 5;
  return settings;
}

double worstRatio(const std::vector<double>& measured, const std::vector<double>& expected) {
  double worst = 0;
  for (std::size_t i = 0; i < measured.size(); ++i)
    worst = std::max(worst, std::abs(measured[i] / expected[i] - 1));
  return worst;
}

}  // namespace

class TestDepthTable : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aRowForEveryFunctionAndLayer() {
    auto lines = ranLines({"tanh", "relu"}, smallSettings());
    lines.push_back(lineOf("mish", 2));  // has not run
    const DataTable table = depthTable(lines, smallSettings());
    QCOMPARE(table.columns,
             QList<QString>({u"layer"_s, u"rms_a"_s, u"rms_z"_s, u"rms_dz"_s, u"rms_dw"_s, u"theory_dz"_s}));
    QCOMPARE(table.labelColumn, u"activation"_s);
    QCOMPARE(table.labels.size(), 12);
    QCOMPARE(table.labels.first(), u"tanh"_s);
    QCOMPARE(table.labels.last(), u"relu"_s);
    for (const auto& values : table.values) QCOMPARE(values.size(), std::size_t(12));
    QCOMPARE(column(table, u"layer"_s).front(), 1.0);
    QCOMPARE(column(table, u"layer"_s).back(), 6.0);
    for (std::size_t l = 0; l < 6; ++l)
      QCOMPARE(column(table, u"rms_dz"_s)[6 + l], lines[1].curve->summary.layers[l].rmsD.median);
  }

  /// The numbers of the lines that are drawn.
  void thePageTellsWhatIsLeftToo() {
    auto lines = ranLines({"tanh", "relu"}, smallSettings());
    lines.push_back(lineOf("mish", 2));  // has not run
    const DataTable table = depthPageTable(lines, smallSettings());
    QCOMPARE(table.columns.mid(0, 6), depthTable(lines, smallSettings()).columns);
    const std::vector<double>& left = column(table, u"left"_s);
    QCOMPARE(left.size(), std::size_t(12));
    for (std::size_t l = 0; l < 6; ++l) QCOMPARE(left[6 + l], lines[1].curve->summary.layers[l].kept.median);
    QCOMPARE(left.back(), 1.0);
    for (const QString& name : table.columns) QCOMPARE(column(table, name).size(), std::size_t(12));
    const LayerSummary& last = lines[1].curve->summary.layers.back();
    QCOMPARE(column(table, u"left_low"_s).front(), lines[0].curve->summary.layers.front().kept.lower);
    QCOMPARE(column(table, u"mean_a"_s).back(), last.meanA);
    QVERIFY(last.meanA > 0.1);                                            // a ReLU gives nothing below 0 ...
    QVERIFY(std::abs(column(table, u"saturated"_s).back() - 0.5) < 0.2);  // ... and half of the time 0
  }

  /// With He's weights a ReLU halves what it gets, and the weights double it: dL/dz stays what it is at the
  /// top, 1 / sqrt(2).
  void theoryOfAReluWithHesWeightsIsOneNumber() {
    const auto line = ranLines({"relu"}, wideSettings()).front();
    for (const double gradient : theoryGradients(wideSettings(), *line.curve))
      QVERIFY(std::abs(gradient - std::sqrt(0.5)) < 1e-6);
  }

  void wideNetsDoWhatTheorySays_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("sigmaW");
    QTest::addColumn<double>("sigmaB");
    QTest::addColumn<double>("topGradient");
    QTest::newRow("relu, He") << QByteArray("relu") << std::sqrt(2) << 0.0 << 1.0;
    QTest::newRow("relu, too small") << QByteArray("relu") << 1.0 << 0.3 << 1.0;
    QTest::newRow("tanh, chaos") << QByteArray("tanh") << 1.8 << 0.1 << 1.0;
    QTest::newRow("gelu, scaled loss") << QByteArray("gelu") << 1.4 << 0.2 << 1024.0;
  }
  void wideNetsDoWhatTheorySays() {
    QFETCH(const QByteArray, id);
    QFETCH(const double, sigmaW);
    QFETCH(const double, sigmaB);
    QFETCH(const double, topGradient);
    DepthSettings settings = wideSettings();
    settings.start = StartWeights::Normal;
    settings.given = sigmaW, settings.sigmaB = sigmaB, settings.topGradient = topGradient;
    const DataTable table = depthTable(ranLines({std::string_view(id)}, settings), settings);
    const double worst = worstRatio(column(table, u"rms_dz"_s), column(table, u"theory_dz"_s));
    QVERIFY2(worst < 0.08, qPrintable(QString::number(worst)));
  }

  void theoryIsNoNumberWhereItSaysNothing() {
    DepthSettings settings = smallSettings();
    settings.norm = StackNorm::LayerBefore;
    const DataTable table = depthTable(ranLines({"tanh"}, settings), settings);
    for (const double value : column(table, u"theory_dz"_s)) QVERIFY(std::isnan(value));
  }

  void zeroWeightsHaveATableToo() {
    DepthSettings settings = smallSettings();
    settings.start = StartWeights::Normal;
    settings.given = 0;
    const DataTable table = depthTable(ranLines({"tanh"}, settings), settings);
    QCOMPARE(column(table, u"rms_dz"_s).front(), 0.0);
    QVERIFY(column(table, u"rms_dz"_s).back() > 0);
  }

  void theTableOfAChainIsItsFormula() {
    const ChainSettings settings = {.layers = 2, .x = 0.5, .w = 1.5, .b = -0.25};
    const DataTable table = chainTable(chainLines({lineOf("tanh")}, settings));
    const double z1 = 1.5 * 0.5 - 0.25, a1 = std::tanh(z1), z2 = 1.5 * a1 - 0.25, a2 = std::tanh(z2);
    const double factor1 = 1.5 * (1 - a1 * a1), factor2 = 1.5 * (1 - a2 * a2);
    const double rows[][5] = {{1, z1, a1, factor1, factor1 * factor2}, {2, z2, a2, factor2, factor2}};
    QCOMPARE(table.columns, QList<QString>({u"layer"_s, u"z"_s, u"a"_s, u"factor"_s, u"left"_s}));
    QCOMPARE(table.labels, QStringList({u"tanh"_s, u"tanh"_s}));
    for (std::size_t row = 0; row < 2; ++row)
      for (std::size_t c = 0; c < 5; ++c) QVERIFY(std::abs(table.values[c][row] - rows[row][c]) < 1e-12);
  }

  /// E f^2 = E f'^2 = 1/2 for the half of a line: q = w2 q / 2 + b2, chi_1 = w2 / 2.
  void theTableOfAMapHasARowForEachCell() {
    const Function relu{builtIn("relu")};
    const TheoryMap map(relu);
    const FoundMap found{relu, map, theoryPicture(map, {0, 4}, {0, 2}, 8, 4)};
    const DataTable table = mapTable(&found);
    QCOMPARE(table.columns, QList<QString>({u"sigma_w"_s, u"sigma_b"_s, u"q"_s, u"chi_1"_s}));
    QVERIFY(table.labelColumn.isEmpty());
    QCOMPARE(table.values[0].size(), std::size_t(32));
    for (std::size_t row = 0; row < 32; ++row) {
      const double w = table.values[0][row], b = table.values[1][row];
      QCOMPARE(w, 0.25 + 0.5 * double(row % 8));
      QCOMPARE(b, 0.25 + 0.5 * double(row / 8));
      QVERIFY(std::abs(table.values[3][row] - w * w / 2) < 1e-3 * w * w);
      const double q = b * b / (1 - w * w / 2);
      if (w * w > 2)
        QVERIFY(std::isinf(table.values[2][row]));
      else
        QVERIFY(std::abs(table.values[2][row] / q - 1) < 1e-2);
    }
  }
};

ALAB_WIDGET_TEST(TestDepthTable)
#include "tst_depth_table.moc"
