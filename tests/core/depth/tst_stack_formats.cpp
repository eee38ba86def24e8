// What the narrow number formats do to a stack.
#include <QTest>

#include "tests/core/depth/stack_result.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestStackFormats : public QObject {
  Q_OBJECT

 private slots:
  void float16LosesTheGradientOfElevenSigmoids() {
    DepthSettings s;
    s.layers = 13, s.batch = 128;
    s.start = StartWeights::LecunNormal;
    s.format = NumberFormat::Float16;
    const auto zeros = [&](std::size_t below) {
      return result<float>("sigmoid", s).layers[13 - below].zeroD;
    };
    QVERIFY(zeros(8) < 0.01 && zeros(10) < 0.1);
    QVERIFY(zeros(11) > 0.1 && zeros(11) < 0.4 && zeros(12) > 0.6 && zeros(13) > 0.99);
    s.topGradient = 1 / 128.0;  // the usual mean over the batch costs three layers
    QVERIFY(zeros(8) > 0.2 && zeros(9) > 0.9);
    s.format = NumberFormat::BFloat16;
    QCOMPARE(zeros(13), 0.0);
  }

  void narrowFormatsFollowFloatsWhereTheyReach() {
    DepthSettings s;
    s.layers = 10, s.residual = true, s.norm = StackNorm::LayerFirst, s.sigmaB = 0.1,
    s.weightGradients = true;
    const StackResult wide = result<float>("gelu", s);
    for (const auto& [format, tolerance] :
         {std::pair(NumberFormat::Float16, 0.003), std::pair(NumberFormat::BFloat16, 0.02)}) {
      s.format = format;
      const StackResult narrow = result<float>("gelu", s);
      for (std::size_t l = 0; l < s.layers; ++l) {
        QVERIFY(agrees(narrow.layers[l].rmsZ, wide.layers[l].rmsZ, tolerance));
        QVERIFY(agrees(narrow.layers[l].rmsD, wide.layers[l].rmsD, tolerance));
        QVERIFY(agrees(narrow.layers[l].rmsDw, wide.layers[l].rmsDw, tolerance));
      }
    }
  }

  void aGradientThatLeavesTheFloatsIsZero() {  // 0.236^80 = 7e-51
    DepthSettings s;
    s.layers = 80;
    s.start = StartWeights::LecunNormal;
    QCOMPARE(result<float>("sigmoid", s).layers[0].zeroD, 1.0);
    s.format = NumberFormat::Float64;
    QCOMPARE(result<double>("sigmoid", s).layers[0].zeroD, 0.0);
  }
};

ALAB_TEST(TestStackFormats)
#include "tst_stack_formats.moc"
