// Cells against what books and CATALOGUE-like tables say, typed here by hand.
#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/compare/columns.h"
#include "core/formula/reference.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

CompareCell cell(const char* text, CompareColumn column) {
  return compareCell(column, *compared(*parseFunction(text)));
}

}  // namespace

class TestCells : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void cellsSayWhatBooksSay_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<CompareColumn>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* function, CompareColumn column, const char* text) {
      QTest::addRow("%s %s", function, nameOf(column).data())
          << QString::fromLatin1(function) << column << QString::fromUtf8(text);
    };
    row("sigmoid", CompareColumn::ValueRange, "(0, 1)");
    row("relu", CompareColumn::ValueRange, "[0, inf)");
    row("binary_step", CompareColumn::ValueRange, "{0, 1}");
    row("silu", CompareColumn::ValueRange, "[-0.278, inf)");
    row("1/x", CompareColumn::ValueRange, "no value at 0");
    row("1/x", CompareColumn::Mean, "–");
    row("1/x", CompareColumn::ExponentialFree, "yes");
    row("sigmoid", CompareColumn::Saturates, "both sides");
    row("relu", CompareColumn::Saturates, "left");
    row("identity", CompareColumn::Saturates, "no");
    row("binary_step", CompareColumn::Saturates, "everywhere");
    row("sigmoid", CompareColumn::Mean, "0.5");
    row("tanh", CompareColumn::Mean, "0");
    row("relu", CompareColumn::Mean, "0.399");  // 1 / sqrt(2 pi)
    row("sigmoid", CompareColumn::Slope, "0.25 at 0");
    row("relu", CompareColumn::Slope, "1");
    row("exponential", CompareColumn::Slope, "no limit");
    row("gelu", CompareColumn::Slope, "1.13 at 1.41");  // at sqrt 2
    row("tanh", CompareColumn::Smooth, "yes");
    row("hard_tanh", CompareColumn::Smooth, "corner at -1, 1");
    row("sign", CompareColumn::Smooth, "jump at 0");
    row("elu", CompareColumn::Smooth, "f″ jumps at 0");
    row("relu", CompareColumn::Sparsity, "50 %");
    row("silu", CompareColumn::Monotone, "no");
    row("softplus", CompareColumn::Monotone, "yes");
    row("relu", CompareColumn::Dead, "x < 0");
    row("relu6", CompareColumn::Dead, "x < 0, x > 6");
    row("softshrink", CompareColumn::Dead, "x in (-0.5, 0.5)");
    row("tanh", CompareColumn::Dead, "nowhere");
    row("sign", CompareColumn::Slope, "0");
    row("hardshrink", CompareColumn::Slope, "1");
    row("sign", CompareColumn::Dead, "everywhere but at 0");
    row("leaky_relu:alpha=0.2", CompareColumn::Parameters, "α = 0.2");
    row("prelu", CompareColumn::Parameters, "α = 0.25*");
    row("tanh", CompareColumn::Parameters, "–");
    row("selu", CompareColumn::Year, "2017");
    row("relu", CompareColumn::Year, "2010");
    row("clip", CompareColumn::Year, "–");
    row("sigmoid", CompareColumn::Half, "exactly the limit from 8.32");
    row("exponential", CompareColumn::Half, "overflows from 11.1");
    row("tanh", CompareColumn::ExponentialFree, "no");
  }
  void cellsSayWhatBooksSay() {
    QFETCH(const QString, function);
    QFETCH(const CompareColumn, column);
    QTEST(QString::fromStdString(said(cell(function.toUtf8(), column).text)), "text");
  }

  /// Mean-field theory at its fixed point (Schoenholz et al. 2017), sqrt chi_1.
  void factorsAreThoseOfTheory() {
    QVERIFY(std::fabs(*cell("relu", CompareColumn::HeFactor).number - 1) < 1e-12);
    QVERIFY(std::fabs(*cell("relu", CompareColumn::LecunFactor).number - std::sqrt(0.5)) < 1e-12);
    QVERIFY(std::fabs(*cell("sigmoid", CompareColumn::HeFactor).number - std::sqrt(0.1010)) < 2e-4);
    QVERIFY(std::fabs(*cell("tanh", CompareColumn::HeFactor).number - std::sqrt(1.106)) < 5e-4);
    QVERIFY(std::fabs(*cell("selu", CompareColumn::LecunFactor).number - std::sqrt(1.072)) < 5e-4);
  }

  void everyFunctionHasACellInEveryColumn() {
    for (const Activation& activation : catalogue()) {
      const Comparison comparison = *compared(Function(activation));
      for (const CompareColumn column : compareColumns()) {
        const std::string text = said(compareCell(column, comparison).text);
        QVERIFY2(!text.empty() && text.find('%') == text.find(" %") + (text.find(" %") == text.npos ? 0 : 1),
                 text.c_str());
      }
    }
  }
};

ALAB_TEST(TestCells)
#include "tst_cells.moc"
