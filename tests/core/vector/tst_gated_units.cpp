#include "core/vector/gated_units.h"

#include <QTest>
#include <array>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/near.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestGatedUnits : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void valuesAndSlopesAreThoseOfTheFormula_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("gate");  // g(1.5)
    const double e = std::exp(-1.5), sigmoid = 1 / (1 + e);
    QTest::newRow("GLU") << QByteArray("glu") << sigmoid;
    QTest::newRow("Bilinear") << QByteArray("bilinear") << 1.5;
    QTest::newRow("ReGLU") << QByteArray("reglu") << 1.5;
    QTest::newRow("GEGLU") << QByteArray("geglu") << 0.75 * (1 + std::erf(1.5 / std::sqrt(2)));
    QTest::newRow("SwiGLU") << QByteArray("swiglu") << 1.5 * sigmoid;
  }
  void valuesAndSlopesAreThoseOfTheFormula() {
    QFETCH(const QByteArray, id);
    QFETCH(const double, gate);
    const GatedValue at = gatedAt(*gatedUnitNamed(id.toStdString()), -2, 1.5);
    QVERIFY(agrees(at.y, -2 * gate));
    QVERIFY(agrees(at.slopeA, gate));
  }

  void bothSlopesAreDifferences() {
    const double h = 1e-5;
    for (const GatedUnit& unit : gatedUnits())
      for (const double a : {-3.0, 0.5, 2.0})
        for (const double b : {-1.7, 0.3, 4.0}) {
          const GatedValue at = gatedAt(unit, a, b);
          const double alongA = gatedAt(unit, a + h, b).y - gatedAt(unit, a - h, b).y;
          const double alongB = gatedAt(unit, a, b + h).y - gatedAt(unit, a, b - h).y;
          QVERIFY2(isNear(at.slopeA, alongA / (2 * h), 1e-8), unit.id.data());
          QVERIFY2(isNear(at.slopeB, alongB / (2 * h), 1e-8), unit.id.data());
        }
  }

  void theGateIsTheCataloguesToTheLastDigit() {
    for (const GatedUnit& unit : gatedUnits())
      for (const double b : {-40.0, -0.7, 0.0, 3.0}) {
        const Derivatives gate = Function(builtIn(unit.gate)).at(b);
        const GatedValue at = gatedAt(unit, 1, b);
        QCOMPARE(at.y, gate.f);
        QCOMPARE(at.slopeA, gate.f);
        QCOMPARE(at.slopeB, gate.d1);
      }
  }

  void theFormulaNamesTheGate() {
    for (const GatedUnit& unit : gatedUnits()) {
      const bool isProduct = unit.gate == "identity";
      const std::string expected = isProduct ? "a * b" : "a * " + std::string(unit.gate) + "(b)";
      QCOMPARE(std::string(unit.formula), expected);
      QCOMPARE(gatedUnitNamed(unit.id)->name, unit.name);
    }
    QVERIFY(!gatedUnitNamed("relu"));
  }

  void aSurfaceHoldsEveryPoint() {
    const std::array a = {-1.0, 0.0, 2.5};
    const std::array b = {-4.0, 1.0};
    const GatedUnit unit = *gatedUnitNamed("swiglu");
    for (const auto part : {&GatedValue::y, &GatedValue::slopeA, &GatedValue::slopeB}) {
      const Matrix<double> surface = gatedSurface(unit, part, a, b);
      QCOMPARE(surface.rows(), b.size());
      QCOMPARE(surface.columns(), a.size());
      for (std::size_t i = 0; i < b.size(); ++i)
        for (std::size_t j = 0; j < a.size(); ++j) QCOMPARE(surface(i, j), gatedAt(unit, a[j], b[i]).*part);
    }
  }
};

ALAB_TEST(TestGatedUnits)
#include "tst_gated_units.moc"
