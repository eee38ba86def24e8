// Measured stacks agree with mean-field theory: a small case. The full one is in tst_depth_experiments.
#include <QTest>

#include "tests/core/depth/stack_factors.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestStackTheory : public QObject {
  Q_OBJECT

 private slots:
  void factorsAreThoseOfTheory_data() {
    QTest::addColumn<int>("start");
    for (const StartWeights start :
         {StartWeights::HeNormal, StartWeights::LecunUniform, StartWeights::KeepsSignal})
      QTest::newRow(nameOf(start).data()) << int(start);
  }
  void factorsAreThoseOfTheory() {
    QFETCH(const int, start);
    DepthSettings s;
    s.layers = 8, s.width = 256, s.batch = 64, s.nets = 6;
    s.start = static_cast<StartWeights>(start);
    const WeightLaw law = lawOf(s, Function(builtIn("relu")))->law;
    std::array<std::vector<double>, twelveFunctions.size()> kept;
    StackRunner<float> runner;
    for (std::size_t net = 0; net < s.nets; ++net) {
      const RandomStack<float> stack = randomStack<float>(s, law, net);
      for (std::size_t i = 0; i < kept.size(); ++i) {
        const Function f(builtIn(twelveFunctions[i]));
        kept[i].push_back(keptOf(*runner.run(f, *lawOf(s, f), s, stack)));
      }
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
      const double measured = perLayer(bandOf(kept[i]).median, s);
      const double theory = perLayer(keptByTheory(Function(builtIn(twelveFunctions[i])), s), s);
      QVERIFY2(std::fabs(measured / theory - 1) < 0.03,
               qPrintable(QStringLiteral("%1: %2 instead of %3")
                              .arg(QLatin1String(twelveFunctions[i].data()))
                              .arg(measured)
                              .arg(theory)));
    }
  }
};

ALAB_TEST(TestStackTheory)
#include "tst_stack_theory.moc"
