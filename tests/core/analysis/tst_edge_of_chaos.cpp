#include "core/analysis/edge_of_chaos.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

using Kind = EdgeOfChaos::Kind;

EdgeOfChaos edge(std::string_view id, double b2 = 0, std::vector<double> params = {}) {
  const Activation activation = builtIn(id);
  return edgeOfChaos(params.empty() ? Function(activation) : Function(activation, params), b2);
}

}  // namespace

class TestEdgeOfChaos : public QObject {
  Q_OBJECT

 private slots:
  void straightHalvesHaveItAtEveryVariance() {
    QVERIFY(edge("relu").kind == Kind::EveryVariance);
    QVERIFY(std::fabs(edge("relu").w2 - 2) < 1e-12);
    QVERIFY(std::fabs(std::sqrt(edge("leaky_relu", 0, {0.1}).w2) - 1.407) < 5e-4);
    QVERIFY(std::fabs(edge("identity").w2 - 1) < 1e-12);
    QVERIFY(!edge("relu", 0.05).exists());  // a bias makes the variance grow for ever
  }

  void sigmoidNeedsHugeWeights() {
    const EdgeOfChaos sigmoid = edge("sigmoid");
    QVERIFY(sigmoid.kind == Kind::Point);
    QVERIFY(std::fabs(std::sqrt(sigmoid.w2) - 10.15) < 5e-3);
    QVERIFY(sigmoid.attracts);
  }

  void withoutBiasesSomeHaveItInTheLimitAlone_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"tanh", "softsign", "elu", "hard_tanh", "sin", "arctan"})
      QTest::newRow(id) << QByteArray(id);
  }
  void withoutBiasesSomeHaveItInTheLimitAlone() {
    QFETCH(const QByteArray, id);
    const EdgeOfChaos limit = edge(id.toStdString());
    QVERIFY(limit.kind == Kind::Limit);
    QVERIFY(std::fabs(limit.w2 - 1) < 1e-9);
    QCOMPARE(limit.q, 0.0);
  }

  void withoutBiasesSomeHaveNone_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"gelu", "silu", "mish", "hard_swish", "softplus"})
      QTest::newRow(id) << QByteArray(id);
  }
  void withoutBiasesSomeHaveNone() {
    QFETCH(const QByteArray, id);
    QVERIFY(edge(id.toStdString()).kind == Kind::None);
    QVERIFY(!edge(id.toStdString()).exists());
  }

  void whatChangesTooFastIsUnknown() { QVERIFY(edge("isru", 0, {1e30}).kind == Kind::Unknown); }
  void noGradientIsNoEdge() { QVERIFY(edge("binary_step").kind == Kind::Flat); }

  void atAPointTheVarianceStaysAndTheGradientToo_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("b2");
    for (const char* id : {"tanh", "elu", "selu", "gelu", "softsign", "sigmoid"})
      for (const double b2 : {0.01, 0.05}) QTest::addRow("%s %g", id, b2) << QByteArray(id) << b2;
  }
  void atAPointTheVarianceStaysAndTheGradientToo() {
    QFETCH(const QByteArray, id);
    QFETCH(const double, b2);
    const Function function(builtIn(id.toStdString()));
    const EdgeOfChaos point = edgeOfChaos(function, b2);
    QVERIFY(point.kind == Kind::Point);
    const MeanField field = meanField(function, point.q);
    QVERIFY(std::fabs(field.next({point.w2, b2}) / point.q - 1) < 1e-11);
    QVERIFY(std::fabs(field.chi1({point.w2, b2}) - 1) < 1e-11);
  }

  void tanhIsDrawnToItAndGeluIsNot() {
    QVERIFY(edge("tanh", 0.05).attracts);
    QVERIFY(!edge("gelu", 0.05).attracts);
  }
};

ALAB_TEST(TestEdgeOfChaos)
#include "tst_edge_of_chaos.moc"
