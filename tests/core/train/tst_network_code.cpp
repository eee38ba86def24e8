// The code that leaves the program, run by the Python it is written for: skipped where that is missing.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "core/random/normal.h"
#include "core/random/stream.h"
#include "core/train/trained_network.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

Layer<float> layerOf(std::size_t inputs, std::size_t units, const std::string& id, Generator& random) {
  Layer<float> layer(inputs, units);
  for (float& w : layer.w.all()) w = float(normal(random));
  for (float& b : layer.b) b = float(0.3 * normal(random));
  if (!id.empty()) layer.activation = Function(*findAnyActivation(id));
  return layer;
}

/// 2 inputs, 5 units with the function, 2 outputs.
TrainedNetwork networkOf(const std::string& id, OutputPair pair) {
  Generator random = randomStream(7, id);
  TrainedNetwork trained{
      .network = {}, .pair = pair, .inputs = {"x1", "x2"}, .outputs = {"a", "b"}, .origin = id};
  trained.network.layers.push_back(layerOf(2, 5, id, random));
  trained.network.layers.push_back(layerOf(5, 2, {}, random));
  return trained;
}

/// With batch norm, once before and once behind the activation, and a slope for each unit.
TrainedNetwork normedNetwork() {
  TrainedNetwork trained = networkOf("prelu", OutputPair::SoftmaxCrossEntropy);
  Generator random = randomStream(8, "norms");
  trained.network.layers.insert(trained.network.layers.begin() + 1, layerOf(5, 5, "swish", random));
  for (std::size_t l = 0; l < 2; ++l) {
    Layer<float>& layer = trained.network.layers[l];
    layer.norm.emplace(5);
    layer.normPlace = l == 0 ? NormPlace::BeforeActivation : NormPlace::AfterActivation;
    for (std::size_t unit = 0; unit < 5; ++unit) {
      layer.norm->gamma[unit] = float(1 + 0.1 * normal(random));
      layer.norm->beta[unit] = float(normal(random));
      layer.norm->runningMean[unit] = float(normal(random));
      layer.norm->runningVariance[unit] = float(1.5 + 0.1 * double(unit));
    }
  }
  trained.network.layers[0].paramsOfUnit = Matrix<double>(5, 1);
  for (std::size_t unit = 0; unit < 5; ++unit)
    trained.network.layers[0].paramsOfUnit(unit, 0) = 0.125 * double(unit);
  return trained;
}

Matrix<float> samples() {
  Matrix<float> x(40, 2);
  Generator random = randomStream(9, "samples");
  for (float& value : x.all()) value = float(2 * normal(random));
  return x;
}

/// What a program of its own would make of the network's outputs.
double outputOf(double z, OutputPair pair, double sum, double largest) {
  if (pair == OutputPair::SigmoidCrossEntropy) return 1 / (1 + std::exp(-z));
  if (pair == OutputPair::SoftmaxCrossEntropy) return std::exp(z - largest) / sum;
  return pair == OutputPair::TanhHalfSquared ? std::tanh(z) : z;
}

Matrix<double> expected(const TrainedNetwork& trained) {
  const Matrix<float> z = predict(trained.network, samples());
  Matrix<double> outputs(z.rows(), z.columns());
  for (std::size_t i = 0; i < z.rows(); ++i) {
    const double largest = std::ranges::max(z.row(i));
    double sum = 0;
    for (const float value : z.row(i)) sum += std::exp(double(value) - largest);
    for (std::size_t j = 0; j < z.columns(); ++j)
      outputs(i, j) = outputOf(z(i, j), trained.pair, sum, largest);
  }
  return outputs;
}

std::vector<TrainedNetwork> networks() {
  std::vector<TrainedNetwork> all;
  for (const Activation& activation : catalogue())
    all.push_back(networkOf(std::string(activation.card().id), OutputPair::IdentitySquared));
  for (const OutputPair pair :
       {OutputPair::SigmoidCrossEntropy, OutputPair::SoftmaxCrossEntropy, OutputPair::TanhHalfSquared})
    all.push_back(networkOf("tanh", pair));
  all.push_back(normedNetwork());
  for (const char* formula :
       {"x*sigmoid(λ*x) + relu(x-1)", "if(x > 0 && !(x > 1) || x < -1, x, x/2)",
        "(x > 0) + (x > -1) + step(x)", "if(x, tan(x/9), 0)", "log(1+x^2)*sinh(x/9)+cosh(x/9)",
        "floor(x)*e + erfc(x) + Phi(x)", "softsign(x)*sinc(x)", "clamp(x, -1, 1)^-2.0 / 9"})
    all.push_back(networkOf(formula, OutputPair::IdentitySquared));
  return all;
}

void write(const QString& file, const std::string& text) {
  QFile out(file);
  QVERIFY(out.open(QIODevice::WriteOnly));
  out.write(text.data(), qint64(text.size()));
}

/// Reads the samples from standard input, prints the outputs of every module: one JSON list a line.
std::string driver(std::size_t modules, const char* outputs) {
  return "import json, sys, importlib\nx = json.loads(sys.stdin.read())\nfor i in range(" +
         std::to_string(modules) +
         "):\n    m = importlib.import_module('network%d' % i)\n    print(json.dumps([[float(v) for v in "
         "row] for row in " +
         outputs + "]))\n";
}

QByteArray samplesText() {
  QJsonArray rows;
  const Matrix<float> x = samples();
  for (std::size_t i = 0; i < x.rows(); ++i) rows.append(QJsonArray{double(x(i, 0)), double(x(i, 1))});
  return QJsonDocument(rows).toJson();
}

/// One that knows the module; empty where there is none.
QString pythonWith(const QString& module) {
  for (const QString& python : {u"python3"_s, u"/usr/bin/python3"_s})
    if (QProcess::execute(python, {u"-c"_s, u"import "_s + module}) == 0) return python;
  return {};
}

}  // namespace

class TestNetworkCode : public QObject {
  Q_OBJECT

 private slots:
  void thePythonGivesTheOutputsOfTheNetwork_data() {
    QTest::addColumn<QString>("module");
    QTest::newRow("NumPy") << u"numpy"_s;
    QTest::newRow("PyTorch") << u"torch"_s;
  }
  void thePythonGivesTheOutputsOfTheNetwork() {
    QFETCH(const QString, module);
    const QString program = pythonWith(module);
    if (program.isEmpty()) QSKIP("python3 has no such module here");
    const bool isTorch = module == u"torch"_s;
    const QTemporaryDir folder;
    const std::vector<TrainedNetwork> all = networks();
    for (std::size_t i = 0; i < all.size(); ++i)
      write(folder.filePath(u"network%1.py"_s.arg(i)), isTorch ? pytorchCode(all[i]) : numpyCode(all[i]));
    write(folder.filePath(u"driver.py"_s), driver(all.size(), isTorch ? "m.Network()(x)" : "m.outputs(x)"));
    QProcess python;
    python.setWorkingDirectory(folder.path());
    python.start(program, {u"driver.py"_s});
    python.write(samplesText());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(120'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError());
    for (const TrainedNetwork& trained : all) {
      const QJsonArray rows = QJsonDocument::fromJson(python.readLine()).array();
      const Matrix<double> wanted = expected(trained);
      QCOMPARE(std::size_t(rows.size()), wanted.rows());
      for (std::size_t i = 0; i < wanted.rows(); ++i)
        for (std::size_t j = 0; j < wanted.columns(); ++j) {
          const double given = rows[qsizetype(i)].toArray()[qsizetype(j)].toDouble();
          QVERIFY2(std::fabs(given - wanted(i, j)) <= 2e-5 * (1 + std::fabs(wanted(i, j))),
                   trained.origin.c_str());
        }
    }
  }

  void theJsonHoldsEveryNumber() {
    TrainedNetwork trained = normedNetwork();
    trained.origin = "a \"name\"\nof two lines";
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromStdString(networkJson(trained))).object();
    QCOMPARE(object[u"origin"].toString(), QString::fromStdString(trained.origin));
    QCOMPARE(object[u"output"].toString(), u"softmax"_s);
    const QJsonArray layers = object[u"layers"].toArray();
    QCOMPARE(layers.size(), 3);
    for (qsizetype l = 0; l < layers.size(); ++l) {
      const Layer<float>& layer = trained.network.layers[std::size_t(l)];
      const QJsonArray w = layers[l].toObject()[u"w"].toArray();
      for (std::size_t i = 0; i < layer.w.rows(); ++i)
        for (std::size_t j = 0; j < layer.w.columns(); ++j)
          QCOMPARE(float(w[qsizetype(i)].toArray()[qsizetype(j)].toDouble()), layer.w(i, j));
    }
    const QJsonObject first = layers[0].toObject();
    QCOMPARE(first[u"activation"].toString(), u"prelu"_s);
    QCOMPARE(first[u"params"].toObject()[u"alpha"].toArray()[4].toDouble(), 0.5);
    QCOMPARE(first[u"norm"].toObject()[u"place"].toString(), u"before"_s);
    QCOMPARE(float(first[u"norm"].toObject()[u"variance"].toArray()[2].toDouble()), 1.7f);
    QVERIFY(!layers[2].toObject().contains(u"activation"));
  }

  /// Names come from files of anybody's.
  void aNameOfTwoLinesStaysInItsComment() {
    TrainedNetwork trained = networkOf("relu", OutputPair::IdentitySquared);
    trained.inputs[0] = "x\nimport os";
    QVERIFY(numpyCode(trained).find("\nimport os") == std::string::npos);
  }
};

ALAB_TEST(TestNetworkCode)
#include "tst_network_code.moc"
