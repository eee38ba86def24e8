#include "core/depth/depth_settings.h"

#include <QTest>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

DepthSettings changed(const std::function<void(DepthSettings&)>& change) {
  DepthSettings settings;
  change(settings);
  return settings;
}

}  // namespace

class TestDepthSettings : public QObject {
  Q_OBJECT

 private slots:
  void normsComeBackByName() {
    for (const StackNorm norm : stackNorms()) QVERIFY(stackNormNamed(nameOf(norm)) == norm);
    QVERIFY(!stackNormNamed("group"));
  }

  void theFirstOnesAreFine() { QVERIFY(!problemWith(DepthSettings())); }

  void theLargestOfEachAreFine() {
    QVERIFY(!problemWith(changed([](auto& s) { s.layers = 1000; })));
    QVERIFY(!problemWith(changed([](auto& s) { s.width = 2048, s.layers = 20; })));
  }

  void aNumberOutOfRangeIsNamed_data() {
    QTest::addColumn<DepthSettings>("settings");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("layers") << changed([](auto& s) { s.layers = 1001; })
                            << QByteArray("layers = 1001 cannot be used: from 1 to 1000");
    QTest::newRow("width") << changed([](auto& s) { s.width = 0; })
                           << QByteArray("width = 0 cannot be used: from 1 to 2048");
    QTest::newRow("one sample") << changed([](auto& s) { s.batch = 1, s.norm = StackNorm::BatchAfter; })
                                << QByteArray("batch = 1 cannot be used: from 2 to 4096");
    QTest::newRow("nets") << changed([](auto& s) { s.nets = 0; })
                          << QByteArray("nets = 0 cannot be used: from 1 to 1000");
    QTest::newRow("scale") << changed([](auto& s) { s.sigmaB = HUGE_VAL; })
                           << QByteArray("a scale is not a finite number");
    QTest::newRow("memory") << changed([](auto& s) { s.layers = 1000, s.width = 2048; })
                            << QByteArray(
                                   "this stack needs 35.7 GB of memory: at most 1.1 GB: take fewer layers, "
                                   "units or samples");
  }
  void aNumberOutOfRangeIsNamed() {
    QFETCH(const DepthSettings, settings);
    QFETCH(const QByteArray, line);
    QCOMPARE(QByteArray::fromStdString(problemWith(settings).value().line()), line);
  }

  void wideningAndKeepingMoreNeedsMoreMemory() {
    const double plain = memoryNeeded({});
    QVERIFY(memoryNeeded(changed([](auto& s) { s.width = 129; })) > plain);
    QVERIFY(memoryNeeded(changed([](auto& s) { s.weightGradients = true; })) > plain);
    QVERIFY(memoryNeeded(changed([](auto& s) { s.norm = StackNorm::LayerBefore; })) > plain);
    QCOMPARE(memoryNeeded(changed([](auto& s) { s.format = NumberFormat::Float64; })), 2 * plain);
  }

  void theLawIsOfEveryLayer() {
    const auto law = lawOf(DepthSettings(), Function(builtIn("relu")));
    QVERIFY(law && law->law == WeightLaw::Normal && std::fabs(law->factor - std::sqrt(2 / 128.0)) < 1e-15);
    QVERIFY(!lawOf(changed([](auto& s) { s.start = StartWeights::EdgeOfChaos; }), Function(builtIn("silu"))));
  }
};

ALAB_TEST(TestDepthSettings)
#include "tst_depth_settings.moc"
