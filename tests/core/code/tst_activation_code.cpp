#include "core/code/activation_code.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/activation/built_in.h"
#include "core/activation/catalogue.h"
#include "core/formula/reference.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::string codeFor(const char* function, CodeLanguage language) {
  return codeOf(*parseFunction(function), language);
}

const char* const numpySwish = R"(# Swish: x * sigmoid(beta * x)
import numpy as np


def stable_sigmoid(x):
    e = np.exp(-np.abs(x))  # never overflows
    return np.where(x >= 0, 1, e) / (1 + e)


def swish(x, beta=1.5):
    x = np.asarray(x, dtype=float)
    return x * stable_sigmoid(beta * x)
)";

const char* const cppSwish = R"(// Swish: x * sigmoid(beta * x)
#include <cmath>

namespace activation {

inline double stable_sigmoid(double x) {
  const double e = std::exp(-std::abs(x));  // never overflows
  return (x >= 0.0 ? 1.0 : e) / (1.0 + e);
}

inline double swish(double x, double beta = 1.5) {
  return x * stable_sigmoid(beta * x);
}

}  // namespace activation
)";

const char* const latexSwish =
    R"(\[ f(x) = x\,\sigma(\beta x) = \frac{x}{1 + e^{-\beta x}} \qquad \beta = 1.5 \]
\[ f'(x) = s + \beta x\,s(1 - s), \quad s = \sigma(\beta x) \]
)";

const char* const jaxSwish = R"(# Swish: x * sigmoid(beta * x)
import jax


def swish(x, beta=1.5):
    return x * jax.nn.sigmoid(beta * x)
)";

}  // namespace

class TestActivationCode : public QObject {
  Q_OBJECT

 private slots:
  void namesLeadBackToTheirLanguages() {
    QCOMPARE(codeLanguages().size(), std::size_t(6));
    for (const CodeLanguage language : codeLanguages())
      QVERIFY(codeLanguageNamed(nameOf(language)) == language && !titleOf(language).empty());
    QVERIFY(!codeLanguageNamed("fortran"));
  }

  void aSnippetIsComplete_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("NumPy") << int(CodeLanguage::NumPy) << QByteArray(numpySwish);
    QTest::newRow("C++") << int(CodeLanguage::Cpp) << QByteArray(cppSwish);
    QTest::newRow("LaTeX") << int(CodeLanguage::Latex) << QByteArray(latexSwish);
    QTest::newRow("JAX") << int(CodeLanguage::Jax) << QByteArray(jaxSwish);
  }
  void aSnippetIsComplete() {
    QFETCH(const int, language);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(codeFor("swish:beta=1.5", CodeLanguage(language))), text);
  }

  void theFrameworksOwnFunctionIsTaken_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("function");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](CodeLanguage language, const char* function, const char* text) {
      QTest::addRow("%s %s", std::string(nameOf(language)).c_str(), function)
          << int(language) << QByteArray(function) << QByteArray(text);
    };
    using enum CodeLanguage;
    row(PyTorch, "leaky_relu:alpha=0.1", "def leaky_relu(x, alpha=0.1):\n    return F.leaky_relu(x, alpha)");
    row(PyTorch, "relu6", "def relu6(x):\n    return F.relu6(x)");
    row(PyTorch, "relu6:cap=3", "def relu6(x, cap=3):\n    return F.hardtanh(x, 0, cap)");
    row(PyTorch, "gelu_tanh", "F.gelu(x, approximate=\"tanh\")");
    row(PyTorch, "selu", "def selu(x):\n    return F.selu(x)");
    row(PyTorch, "clip", "torch.clamp(x, min_val, max_val)");
    row(Keras, "leaky_relu:alpha=0.1", "keras.activations.leaky_relu(x, negative_slope=alpha)");
    row(Keras, "swish", "def swish(x):\n    return keras.activations.silu(x)");
    row(Keras, "hardshrink:lambd=1",
        "def hardshrink(x, lambd=1):\n    return keras.activations.hard_shrink(x, lambd)");
    row(Keras, "relu_general", "keras.activations.relu(x, negative_slope=slope, threshold=threshold)");
    row(Jax, "gelu", "jax.nn.gelu(x, approximate=False)");
    row(Jax, "gelu_tanh", "jax.nn.gelu(x, approximate=True)");
    row(Jax, "leaky_relu:alpha=0.1", "jax.nn.leaky_relu(x, negative_slope=alpha)");
    row(Jax, "squareplus:b=2", "def squareplus(x, b=2):\n    return jax.nn.squareplus(x, b)");
  }
  void theFrameworksOwnFunctionIsTaken() {
    QFETCH(const int, language);
    QFETCH(const QByteArray, function);
    QFETCH(const QByteArray, text);
    const std::string code = codeFor(function, CodeLanguage(language));
    QVERIFY2(code.find(text) != std::string::npos, code.c_str());
  }

  void otherParametersAreWrittenOut() {
    const std::string selu = codeFor("selu:alpha=1.5,scale=1.25", CodeLanguage::PyTorch);
    QVERIFY2(
        selu.find("def selu(x, alpha=1.5, scale=1.25):\n    return scale * torch.where(x > 0, x, alpha * "
                  "torch.expm1(torch.clamp(x, max=0)))") != std::string::npos,
        selu.c_str());
    const std::string clamp = codeFor("hard_tanh:max_val=2", CodeLanguage::Jax);
    QVERIFY2(clamp.find("jnp.clip(x, min_val, max_val)") != std::string::npos, clamp.c_str());
  }

  void whatHasNoEndIsInfinite() {
    const std::string python = codeFor("relu_general", CodeLanguage::NumPy);
    QVERIFY2(python.find("import math\n") != std::string::npos, python.c_str());
    QVERIFY2(python.find("max_value=math.inf") != std::string::npos, python.c_str());
    const std::string cpp = codeFor("relu_general", CodeLanguage::Cpp);
    QVERIFY2(cpp.find("double max_value = std::numeric_limits<double>::infinity()") != std::string::npos,
             cpp.c_str());
    const std::string latex = codeFor("relu_general", CodeLanguage::Latex);
    QVERIFY2(latex.find("\\alpha = 0,\\; M = \\infty,\\; \\theta = 0") != std::string::npos, latex.c_str());
  }

  void smallNumbersArePowersOfTenInLatex() {
    const std::string latex = codeFor("leaky_relu:alpha=-2.5e-07", CodeLanguage::Latex);
    QVERIFY2(latex.find("\\alpha = -2.5 \\cdot 10^{-7}") != std::string::npos, latex.c_str());
  }

  void latexIsThatOfThePictures() {
    QFile file(QStringLiteral(ALAB_SOURCE_DIR "/resources/formulas/formulas.tex.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
    for (const Activation& activation : catalogue()) {
      const std::string_view id = activation.card().id;
      const QJsonObject tex = list[QLatin1String(id.data(), qsizetype(id.size()))].toObject();
      const std::string code = codeOf(Function(activation), CodeLanguage::Latex);
      const std::string f = tex[u"f"].toString().toStdString(), d1 = tex[u"d1"].toString().toStdString();
      QVERIFY2(!f.empty() && code.starts_with("\\[ " + f), code.c_str());
      QVERIFY2(code.ends_with("\\[ " + d1 + " \\]\n"), code.c_str());
    }
  }

  /// Names and formulas come from anybody.
  void aFunctionThatIsNotBuiltInIsWrittenToo() {
    CatalogueBuilder builder;
    builder.add({.id = "my own", .name = "mine\nimport os", .formula = "max(x, 0)^2 + min_1(3, x) % 4"},
                [](auto x, auto) { return x; });
    const Function mine(builder.take().front());
    for (const CodeLanguage language : codeLanguages())
      QVERIFY(codeOf(mine, language).find("\nimport os") == std::string::npos);
    QVERIFY(codeOf(mine, CodeLanguage::NumPy).find("def f(x):") != std::string::npos);
    QCOMPARE(codeOf(mine, CodeLanguage::Latex),
             std::string("\\[ f(x) = \\texttt{max(x, 0)\\^{}2 + min\\_1(3, x) \\% 4} \\]\n"));
  }

  void aTypedFormulaIsTex() {
    const Function mine(*activationOf("f(x) = x * sigmoid(beta1 * x); beta1 = 1.5"));
    const std::string tex = codeOf(mine, CodeLanguage::Latex);
    QCOMPARE(tex.substr(0, tex.find('\n')),
             std::string(R"(\[ f(x) = x \, \sigma\left(\beta_{1} \, x\right) \qquad \beta_{1} = 1.5 \])"));
    QVERIFY(tex.find("\\[ f'(x) = ") != std::string::npos);
  }

  void parametersThatAreWordsOfALanguageGetAnotherName() {
    CatalogueBuilder builder;
    builder.add({.id = "f(x) = lambda * x", .name = "lambda * x", .formula = "lambda * x"},
                {{.name = "lambda", .symbol = "λ", .meaning = {}, .initial = 2}},
                [](auto x, auto p) { return p[0] * x; });
    const Function typed(builder.take().front());
    QCOMPARE(codeOf(typed, CodeLanguage::PyTorch),
             std::string("# lambda * x\ndef f(x, lambda_=2):\n    return lambda_ * x\n"));
  }
};

ALAB_TEST(TestActivationCode)
#include "tst_activation_code.moc"
