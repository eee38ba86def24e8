// Each cell of the table "same name, different default".
#include <QTest>
#include <set>

#include "core/activation/catalogue.h"
#include "core/activation/presets.h"
#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestPresets : public QObject {
  Q_OBJECT

 private slots:
  void everyCellOfTheTable_data() {
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QByteArray>("function");
    const auto cell = [](const char* preset, const char* function) {
      QTest::newRow(preset) << QByteArray(preset) << QByteArray(function);
    };
    cell("pytorch/LeakyReLU", "leaky_relu:alpha=0.01");
    cell("keras/leaky_relu", "leaky_relu:alpha=0.2");
    cell("keras-layer/LeakyReLU", "leaky_relu:alpha=0.3");
    cell("jax/leaky_relu", "leaky_relu:alpha=0.01");
    cell("onnx/LeakyRelu", "leaky_relu:alpha=0.01");
    cell("tensorflow/leaky_relu", "leaky_relu:alpha=0.2");
    cell("article-000/leaky_relu", "leaky_relu:alpha=0.1");
    cell("article-004/leaky_relu", "leaky_relu:alpha=0.1");
    cell("article-001/leaky_relu", "leaky_relu:alpha=0.01");
    cell("article-002/leaky_relu", "leaky_relu:alpha=0.01");
    cell("article-002/leaky_relu_tip", "leaky_relu:alpha=0.02");
    cell("article-001/leaky_relu_tensorflow", "leaky_relu:alpha=2");
    cell("pytorch/PReLU", "prelu:alpha=0.25");
    cell("keras-layer/PReLU", "prelu:alpha=0");
    cell("pytorch/GELU", "gelu");
    cell("keras/gelu", "gelu");
    cell("keras/ops.gelu", "gelu_tanh");
    cell("jax/gelu", "gelu_tanh");
    cell("onnx/Gelu", "gelu");
    cell("tensorflow/gelu", "gelu");
    cell("pytorch/Hardsigmoid", "hard_sigmoid");
    cell("keras/hard_sigmoid", "hard_sigmoid");
    cell("jax/hard_sigmoid", "hard_sigmoid");
    cell("onnx/HardSigmoid", "hard_sigmoid_ab:alpha=0.2,beta=0.5");
    cell("article-002/hard_swish", "hard_swish");
    cell("pytorch/ELU", "elu:alpha=1");
    cell("keras/elu", "elu:alpha=1");
    cell("jax/elu", "elu:alpha=1");
    cell("onnx/Elu", "elu:alpha=1");
    cell("tensorflow/elu", "elu:alpha=1");
    cell("article-001/elu", "elu:alpha=0.5");
    cell("article-004/elu", "elu:alpha=1");
    cell("pytorch/SELU", "selu:alpha=1.6732632423543772,scale=1.0507009873554805");
    cell("keras/selu", "selu:alpha=1.67326324,scale=1.05070098");
    cell("jax/selu", "selu:alpha=1.6732632423543772,scale=1.0507009873554805");
    cell("onnx/Selu", "selu:alpha=1.67326319217681884765625,scale=1.05070102214813232421875");
    cell("article-004/selu", "selu:alpha=1.6732632423543772,scale=1.0507009873554805");
    cell("article-004/selu_code", "selu:alpha=1.6733,scale=1.0507");
    cell("pytorch/SiLU", "silu");
    cell("keras/swish", "swish:beta=1");
    cell("jax/swish", "swish:beta=1");
    cell("onnx/Swish", "swish:beta=1");
    cell("tensorflow/silu", "swish:beta=1");
    cell("article-001/swish", "swish:beta=1");
    cell("pytorch/Softplus", "softplus:beta=1");
    cell("keras/softplus", "softplus:beta=1");
    cell("jax/softplus", "softplus:beta=1");
    cell("onnx/Softplus", "softplus:beta=1");
  }
  void everyCellOfTheTable() {
    QFETCH(QByteArray, preset);
    QFETCH(QByteArray, function);
    const auto named = parseFunction(preset.toStdString()), meant = parseFunction(function.toStdString());
    QVERIFY2(named, named ? "" : named.error().line().c_str());
    QVERIFY(meant);
    QVERIFY(*named == *meant);
  }

  void slopesAtTheCornersAreTheFrameworks_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("slope");
    QTest::newRow("relu at 0") << QByteArray("relu") << 0.0 << 0.0;
    QTest::newRow("relu6 at 0") << QByteArray("relu6") << 0.0 << 0.0;
    QTest::newRow("relu6 at 6") << QByteArray("relu6") << 6.0 << 0.0;
    QTest::newRow("hard_tanh at 1") << QByteArray("hard_tanh") << 1.0 << 0.0;
    QTest::newRow("hard_tanh at -1") << QByteArray("hard_tanh") << -1.0 << 0.0;
    QTest::newRow("leaky_relu at 0") << QByteArray("leaky_relu") << 0.0 << 0.01;
    QTest::newRow("hard_swish at 3") << QByteArray("hard_swish") << 3.0 << 1.5;
  }
  void slopesAtTheCornersAreTheFrameworks() {
    QFETCH(QByteArray, id);
    QFETCH(double, x);
    QFETCH(double, slope);
    QCOMPARE(Function(builtIn(id.toStdString())).at(x).d1, slope);
  }

  void cornersSayWhatTheFrameworksTake_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("framework");
    QTest::addColumn<QByteArray>("slope");
    const auto cell = [](const char* id, const char* framework, const char* slope) {
      QTest::addRow("%s, %s", id, framework) << QByteArray(id) << QByteArray(framework) << QByteArray(slope);
    };
    cell("relu", "PyTorch", "0");
    cell("relu", "Keras", "backend");
    cell("relu", "JAX", "0");
    cell("relu", "TensorFlow", "0");
    cell("relu", "article 004", "1");
    cell("relu6", "PyTorch", "0");
    cell("relu6", "Keras", "backend");
    cell("relu6", "JAX", "0");
    cell("hard_tanh", "PyTorch", "0");
    cell("hard_tanh", "Keras", "backend");
    cell("hard_tanh", "torch.clamp", "1");
    cell("leaky_relu", "article 004", "1");
    cell("elu", "article 004", "1");
  }
  void cornersSayWhatTheFrameworksTake() {
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, framework);
    QFETCH(QByteArray, slope);
    std::string_view found = "not there";
    for (const CornerConvention& corner : builtIn(id.toStdString()).card().corners)
      if (corner.framework == framework.constData()) found = corner.slope;
    QCOMPARE(found, std::string_view(slope.constData()));
  }

  void everyPresetIsComplete() {
    std::set<std::pair<std::string_view, std::string_view>> names;
    for (const Preset& p : presets()) {
      QVERIFY(names.emplace(p.framework, p.name).second);
      QVERIFY(builtIn(p.id).checked(p.params));
    }
  }

  void presetsOfOneFunction() {
    for (const Preset& p : presetsOf("leaky_relu")) QCOMPARE(p.id, std::string_view("leaky_relu"));
    QVERIFY(presetsOf("leaky_relu").size() >= 10);
    QVERIFY(presetsOf("gcu").empty());
  }
};

ALAB_TEST(TestPresets)
#include "tst_presets.moc"
