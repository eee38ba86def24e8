#include "core/analysis/undefined.h"

#include <QTest>
#include <cmath>

#include "core/formula/reference.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

std::optional<double> placeIn(const char* text) {
  const Function function = *parseFunction(text);
  return undefinedAt(function, sampledCells(function, wholeLine));
}

}  // namespace

class TestUndefined : public QObject {
  Q_OBJECT

 private slots:
  void placesWithoutAValueAreFound_data() {
    QTest::addColumn<double>("distance");  // from 0
    const auto row = [](const char* text, double distance) { QTest::newRow(text) << distance; };
    row("1/x", 0);
    row("1/(x-0.3)", 0.3);
    row("1/(x-0.33)", 0.33);
    row("1/(x-19.5)", 19.5);
    row("1/(x*x-2)", std::sqrt(2.0));
    row("1/(x-0.3)^2", 0.3);
    row("tan(x)", std::acos(0.0));
    row("x + 1e-3/(x-0.3)^3", 0.3);
    row("log(abs(x-0.3))", 0.3);
  }
  void placesWithoutAValueAreFound() {
    QFETCH(const double, distance);
    const auto place = placeIn(QTest::currentDataTag());
    QVERIFY(place);
    QVERIFY2(std::fabs(std::fabs(*place) - distance) < 1e-9, qPrintable(QString::number(*place)));
  }

  void halfAnAxisWithoutValuesIsFound() {
    for (const char* text : {"log(x)", "sqrt(x)", "log(x-0.3)", "x^0.3", "log(4-x^2)"})
      QVERIFY2(placeIn(text), text);
  }

  /// Also where they are too large for a number, or steep.
  void valuesAreNotTakenForPoles() {
    for (const char* text :
         {"exp(50*x)", "exp(exp(x))", "x^40", "x^41", "sqrt(abs(x-0.3))", "abs(x-0.3)", "1e20*x", "x^3-x",
          "floor(x)", "cos(9*x)", "tanh(1e9*(x-0.3))", "1/(1+1e8*(x-0.3)^2)", "abs(x)^0.1", "sinh(30*x)"})
      QVERIFY2(!placeIn(text), text);
  }
};

ALAB_TEST(TestUndefined)
#include "tst_undefined.moc"
