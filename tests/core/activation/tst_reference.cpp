#include <QTest>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestReference : public QObject {
  Q_OBJECT

 private slots:
  void readsIdsParametersAndPresets() {
    QVERIFY(*parseFunction("swish") == Function(builtIn("swish")));
    QVERIFY(*parseFunction("swish:beta=3") == Function(builtIn("swish"), {3}));
    QVERIFY(*parseFunction("selu:scale=1,alpha=2") == Function(builtIn("selu"), {2, 1}));
    QVERIFY(*parseFunction("Leaky-ReLU:alpha=0x1p-3") == Function(builtIn("leaky_relu"), {0.125}));
    QVERIFY(*parseFunction("keras/leaky_relu") == Function(builtIn("leaky_relu"), {0.2}));
    QVERIFY(*parseFunction("双曲正切") == Function(builtIn("tanh")));
  }

  void everyAliasNamesItsFunction() {
    for (const Activation& a : catalogue())
      for (const std::string_view alias : a.card().aliases) {
        const auto function = parseFunction(alias);
        QVERIFY2(function && function->activation == a, std::string(alias).c_str());
      }
  }

  void errorsStayOnOneLine() {
    const std::string line = parseFunction("swish:a\nb\x1b[31m=1").error().line();
    QVERIFY(line.find('\n') == std::string::npos && line.find('\x1b') == std::string::npos);
    const std::string cut = inQuotes(std::string(59, 'a') + "激活");
    QVERIFY(QString::fromStdString(cut).toStdString() == cut);  // no half character
  }

  void refusesWithWhatAndHint_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const char* text, const char* message) {
      QTest::newRow(name) << QByteArray(text) << QByteArray(message);
    };
    row("misspelled", "swsh", "unknown activation 'swsh': did you mean swish?");
    row("nonsense", "qqqqqqqq", "unknown activation 'qqqqqqqq': activation-lab list shows all names");
    row("unknown parameter", "swish:gamma=1", "swish has no parameter 'gamma': it has beta");
    row("parameter of one without", "tanh:a=1", "tanh has no parameter 'a': it has none");
    row("given twice", "swish:beta=1,beta=2", "beta: parameter given twice: give it once");
    row("no value", "swish:beta", "beta: '' is not a number: write beta=0.5");
    row("no number", "swish:beta=abc", "beta: 'abc' is not a number: write beta=0.5");
    row("empty list", "swish:", "swish has no parameter '': it has beta");
    row("infinite though it is above", "celu:alpha=inf",
        "alpha = inf is outside the domain of celu: it must be a finite number");
    row("outside the domain", "celu:alpha=0", "alpha = 0 is outside the domain of celu: it must be above 0");
    row("infinite", "swish:beta=inf",
        "beta = inf is outside the domain of swish: it must be a finite number");
    row("wrong order", "hard_tanh:min_val=2",
        "min_val is larger than max_val: hard_tanh needs min_val <= max_val");
    row("unknown preset", "keras/nosuch",
        "unknown preset 'keras/nosuch': activation-lab list --presets shows the names of keras");
    row("nothing", "", "no activation is named: activation-lab list shows all names");
  }
  void refusesWithWhatAndHint() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const auto result = parseFunction(text.toStdString());
    QVERIFY(!result);
    QCOMPARE(QByteArray::fromStdString(result.error().line()), message);
  }

  void hostileTextsStayOneShortLine() {
    for (const std::string& text :
         {std::string(1 << 20, 'a'), std::string(1 << 20, '('), "swish:" + std::string(1 << 20, ',')}) {
      const auto result = parseFunction(text);
      QVERIFY(!result && result.error().line().size() < 200);
    }
  }

  void textIsReadBack() {
    QCOMPARE(functionText(*parseFunction("swish:beta=1")), std::string("swish"));
    for (const Activation& a : catalogue()) {
      Function f(a);
      for (double& p : f.params) p = p * 0.75 + 0.001;
      QVERIFY(*parseFunction(functionText(f)) == f);
    }
  }
};

ALAB_TEST(TestReference)
#include "tst_reference.moc"
