// The table "same name, different default", against what is known of the frameworks (typed here once more).
#include "core/compare/framework_table.h"

#include <QTest>
#include <map>
#include <set>

#include "core/activation/catalogue.h"
#include "core/activation/presets.h"
#include "core/formula/reference.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const FrameworkRow& rowOf(std::string_view id) {
  return *std::ranges::find(frameworkTable(), id, &FrameworkRow::id);
}

std::string textOf(const Value& value) {
  const Word* word = std::get_if<Word>(&value);
  return word ? "[" + word->text + "]" : std::get<std::string>(value);
}

/// "0.2 (activations.leaky_relu) != | 0.3 (layers.LeakyReLU) !=; remark": != marks what differs.
std::string textOf(const FrameworkCell& cell) {
  std::string text;
  for (const FrameworkDefault& value : cell.values)
    text += (text.empty() ? "" : " | ") + textOf(value.text) + " (" + value.where + ")" +
            (value.differs ? " !=" : "");
  return text + (cell.remark.empty() ? "" : "; " + std::string(cell.remark));
}

}  // namespace

class TestFrameworkTable : public QObject {
  Q_OBJECT

 private slots:
  void everyCell_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("framework");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* id, std::vector<const char*> cells) {
      for (const Framework framework : frameworks())
        QTest::addRow("%s, %s", id, std::string(titleOf(framework)).c_str())
            << QByteArray(id) << int(framework) << QByteArray(cells[std::size_t(framework)]);
    };
    row("leaky_relu", {"0.01 (LeakyReLU)",
                       "0.2 (activations.leaky_relu) != | 0.3 (layers.LeakyReLU) !=", "0.01 (leaky_relu)",
                       "0.01 (LeakyRelu)", "0.2 (leaky_relu) !=; seen in copies of its code",
                       "0.1 (000, 002, 004) != | 0.01 (001, 002) | 2 (001) != | 0.02 (002) !="});
    row("prelu", {"0.25 (PReLU)", "0 (layers.PReLU) !=", "", "; the slopes are an input of the operator", "",
                  "; 002: one slope for each neuron"});
    row("gelu", {"[exact] (GELU)", "[exact] (activations.gelu) | [tanh form] (ops.gelu) !=",
                 "[tanh form] (gelu) !=", "[exact] (Gelu)", "[exact] (gelu)", ""});
    row("hard_sigmoid",
        {"x / 6 + 0.5 (Hardsigmoid)", "x / 6 + 0.5 (activations.hard_sigmoid)", "x / 6 + 0.5 (hard_sigmoid)",
         "0.2 x + 0.5 (HardSigmoid) !=", "", "; only as a part of hard swish"});
    row("relu", {"0 (ReLU)", "[backend] (ReLU)", "0 (ReLU)", "", "0 (ReLU)", "1 (004) !="});
    row("relu6", {"0 (ReLU6, Hard tanh) | 1 (torch.clamp) !=", "[backend] (ReLU6, Hard tanh)",
                  "0 (ReLU6); documented for ReLU6 alone", "", "", ""});
    row("elu", {"1 (ELU)", "1 (activations.elu, layers.ELU)", "1 (elu)", "1 (Elu)", "1 (elu); fixed",
                "0.5 (001) != | 1 (004)"});
    row("selu",
        {"1.6732632423543772 / 1.0507009873554805 (SELU)",
         "1.67326324 / 1.05070098 (activations.selu) !=", "1.6732632423543772 / 1.0507009873554805 (selu)",
         "1.6732631921768188 / 1.0507010221481323 (Selu) !=",
         "1.6732632423543772 / 1.0507009873554805 (selu)",
         "1.6732632423543772 / 1.0507009873554805 (004) | 1.6733 / 1.0507 (004) !="});
    row("swish", {"1 (SiLU); fixed", "1 (activations.silu, activations.swish); fixed",
                  "1 (silu, swish); fixed", "1 (Swish)", "1 (silu)", "1 (001)"});
    row("softplus", {"1 (Softplus)", "1 (activations.softplus); fixed", "1 (softplus); fixed",
                     "1 (Softplus); fixed", "1 (softplus); fixed", ""});
  }
  void everyCell() {
    QFETCH(const QByteArray, id);
    QFETCH(const int, framework);
    QFETCH(const QByteArray, text);
    const FrameworkCell& cell = rowOf(id.toStdString()).cell(Framework(framework));
    QCOMPARE(QByteArray::fromStdString(textOf(cell)), text);
    QCOMPARE(cell.differs(), text.contains("!="));
    QCOMPARE(cell.isEmpty(), text.isEmpty());
  }

  void theRowsAreThoseOfTheTable() {
    std::vector<std::string_view> ids;
    for (const FrameworkRow& row : frameworkTable()) {
      ids.push_back(row.id);
      QVERIFY(findActivation(row.id));
      QVERIFY(!row.title.empty() && row.meaning.ends_with('.'));
    }
    QVERIFY((ids == std::vector<std::string_view>{"leaky_relu", "prelu", "gelu", "hard_sigmoid", "relu",
                                                  "relu6", "elu", "selu", "swish", "softplus"}));
  }

  /// Each preset of an activation that a row is about, but those of options, is the curve of one value.
  void everyPresetIsInItsCell() {
    const std::map<std::string_view, std::string_view> rows = {{"leaky_relu", "leaky_relu"},
                                                               {"prelu", "prelu"},
                                                               {"gelu", "gelu"},
                                                               {"gelu_tanh", "gelu"},
                                                               {"hard_sigmoid", "hard_sigmoid"},
                                                               {"hard_sigmoid_ab", "hard_sigmoid"},
                                                               {"elu", "elu"},
                                                               {"selu", "selu"},
                                                               {"swish", "swish"},
                                                               {"silu", "swish"},
                                                               {"softplus", "softplus"}};
    std::size_t found = 0;
    for (const Preset& preset : presets()) {
      const auto row = rows.find(preset.id);
      if (row == rows.end() || preset.name.find('(') != std::string_view::npos) continue;
      const Function function(builtIn(preset.id), preset.params);
      const auto isThis = [&](const FrameworkDefault& value) {
        return isSameCurve(*value.function, function) &&
               (preset.note.empty() || std::ranges::find(value.notes, preset.note) != value.notes.end());
      };
      QVERIFY(std::ranges::any_of(rowOf(row->second).cells, [&](const FrameworkCell& cell) {
        return std::ranges::any_of(cell.values, isThis);
      }));
      ++found;
    }
    QVERIFY(found > 40);
  }

  void curvesAreComparedByTheirValues() {
    const auto function = [](const char* text) { return *parseFunction(text); };
    QVERIFY(isSameCurve(function("silu"), function("swish:beta=1")));
    QVERIFY(isSameCurve(function("relu"), function("leaky_relu:alpha=0")));
    QVERIFY(!isSameCurve(function("gelu"), function("gelu_tanh")));
    QVERIFY(!isSameCurve(function("pytorch/SELU"), function("onnx/Selu")));
    QVERIFY(!isSameCurve(function("elu"), function("celu:alpha=0.5")));
  }

  /// The numbers in what the rows say of themselves.
  void whatIsSaidOfTheDifferencesHolds() {
    const auto largestDifference = [](const char* a, const char* b, double reach) {
      const Function f = *parseFunction(a), g = *parseFunction(b);
      double largest = 0;
      for (double x = -reach; x <= reach; x += 0.01)
        largest = std::max(largest, std::fabs(f.at(x).f - g.at(x).f));
      return largest;
    };
    const double gelus = largestDifference("gelu", "gelu_tanh", 40);
    QVERIFY(gelus < 0.0005 && gelus > 0.0004);
    for (const char* rounded : {"keras/selu", "onnx/Selu", "article-004/selu_code"})
      QVERIFY(largestDifference("selu", rounded, 10) < 0.0001);
    const Function onnx = *parseFunction("onnx/HardSigmoid"), torch = *parseFunction("pytorch/Hardsigmoid");
    QVERIFY(onnx.kinks().back() == 2.5 && torch.kinks().back() == 3);
    QCOMPARE(Function(builtIn("elu"), {0.5}).at(-1e-12).d1, 0.5);
    // beyond its threshold of 20, x is softplus in single precision
    QCOMPARE(float(Function(builtIn("softplus")).at(20).f), 20.0f);
  }
};

ALAB_TEST(TestFrameworkTable)
#include "tst_framework_table.moc"
