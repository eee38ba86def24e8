#include "ui/panels/depth/layer_facts.h"

#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/depth/depth_support.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const std::vector<Fact>& facts, const QString& name) {
  for (const Fact& fact : facts)
    if (fact.name == name) return fact.value;
  return {};
}

/// Half of the units of a ReLU's layer rest, a few of them for ever.
DepthLine madeUp() {
  DepthCurve curve = {.nets = 3};
  curve.summary.layers.resize(2);
  LayerSummary& layer = curve.summary.layers[1];
  layer.kept.median = 0.0314;
  layer.rmsZ.median = 1.41;
  layer.rmsA.median = 1;
  layer.meanZ = -0.2;
  layer.meanA = 0.56;
  layer.saturated = 0.5;
  layer.neverActive = layer.dead = 0.064;
  return lineWith(lineOf("relu"), curve);
}

}  // namespace

class TestLayerFacts : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void theyAreThoseOfTheLayerUnderItsName() {
    const auto facts = layerFacts(madeUp(), 2);
    QCOMPARE(facts.at(0).name, u"relu, layer"_s);
    QCOMPARE(facts.at(0).value, u"2"_s);
    QCOMPARE(valueOf(facts, u"Gradient left"_s), u"0.031"_s);
    QCOMPARE(valueOf(facts, u"Signal, z"_s), u"mean −0.20, RMS 1.4"_s);
    QCOMPARE(valueOf(facts, u"Signal, f(z)"_s), u"mean 0.56, RMS 1.0"_s);
    QCOMPARE(valueOf(facts, u"Saturated"_s), u"50 %"_s);
    QCOMPARE(valueOf(facts, u"Never active"_s), u"6.4 %"_s);
    QCOMPARE(valueOf(facts, u"Dead"_s), u"6.4 %"_s);
    QCOMPARE(valueOf(facts, u"Gradient exactly 0"_s), u"0 %"_s);
  }

  void everyFactIsExplained() {
    const auto facts = layerFacts(madeUp(), 1);
    for (std::size_t i = 1; i < facts.size(); ++i) QVERIFY(!facts[i].tip.isEmpty());
  }

  /// Half of what goes into a ReLU is negative, and its slope is 0 there.
  void aRunOfAReluIsHalfAsleep() {
    DepthSettings settings = smallSettings();
    settings.width = 256, settings.batch = 64;
    const auto facts = layerFacts(ranLines({"relu"}, settings).front(), 3);
    const double saturated = valueOf(facts, u"Saturated"_s).remove(u" %"_s).toDouble();
    QVERIFY2(std::abs(saturated - 50) < 6, qPrintable(QString::number(saturated)));
  }

  void outsideOfTheStackThereIsNothing() {
    QVERIFY(layerFacts(madeUp(), 0).empty());
    QVERIFY(layerFacts(madeUp(), 3).empty());
    QVERIFY(layerFacts(lineOf("tanh"), 1).empty());
  }
};

ALAB_WIDGET_TEST(TestLayerFacts)
#include "tst_layer_facts.moc"
