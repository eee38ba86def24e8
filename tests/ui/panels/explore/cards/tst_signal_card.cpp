#include "ui/panels/explore/cards/signal_card.h"

#include <QCheckBox>
#include <QTest>
#include <QUndoStack>
#include <cmath>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/explore/cards/cards_support.h"
#include "tests/ui/panels/explore/explore_support.h"
#include "ui/widgets/number_slider.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct Sums {
  double mean = 0, spread = 0, saturated = 0, zero = 0;
};

/// The plain sum over a fine grid of inputs, eight spreads to either side.
Sums sumsOf(const Function& function, const ExploreState& explore) {
  constexpr int points = 100'000;
  const auto [on, mu, sigma] = explore.signal;
  const auto [w, b] = explore.neuron;
  Sums sums;
  double squares = 0, all = 0;
  for (int i = 0; i < points; ++i) {
    const double u = -8 + 16 * (i + 0.5) / points;
    const double weight = std::exp(-u * u / 2);
    const Derivatives d = function.at(w * (mu + sigma * u) + b);
    all += weight;
    sums.mean += weight * d.f;
    squares += weight * d.f * d.f;
    if (std::abs(d.d1) < 0.01) sums.saturated += weight;
    if (d.f == 0) sums.zero += weight;
  }
  sums.mean /= all, sums.saturated /= all, sums.zero /= all;
  sums.spread = std::sqrt(squares / all - sums.mean * sums.mean);
  return sums;
}

}  // namespace

class TestSignalCard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void signalCardTellsWhatComesOut() {
    LabState state = stateOf({"relu"});
    state.explore.signal.on = true;
    Shown<SignalCard> shown(state);
    QCOMPARE(valueOf(factsOf(shown.card), u"Mean out"_s), u"0.3989"_s);  // 1/sqrt(2 pi)
    QCOMPARE(valueOf(factsOf(shown.card), u"Exactly 0"_s), u"50 %"_s);
    QCOMPARE(valueOf(factsOf(shown.card), u"Saturated"_s), u"50 %"_s);
    shown.card.findChild<QCheckBox*>()->click();
    QVERIFY(!shown.explore().signal.on);
  }

  void whatTheCardSaysIsWhatTheSumSays_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("mu");
    QTest::addColumn<double>("sigma");
    QTest::addColumn<NeuronSettings>("neuron");
    for (const char* id : {"sigmoid", "tanh", "relu", "leaky_relu", "elu", "hard_tanh"}) {
      QTest::addRow("%s, standard", id) << QString::fromLatin1(id) << 0.0 << 1.0 << NeuronSettings{1, 0};
      QTest::addRow("%s, shifted", id) << QString::fromLatin1(id) << 0.7 << 2.5 << NeuronSettings{1, 0};
      QTest::addRow("%s, neuron", id) << QString::fromLatin1(id) << -1.0 << 1.5 << NeuronSettings{-2, 0.5};
    }
  }
  void whatTheCardSaysIsWhatTheSumSays() {
    QFETCH(const QString, id);
    QFETCH(const double, mu);
    QFETCH(const double, sigma);
    QFETCH(const NeuronSettings, neuron);
    LabState state = stateOf({id.toLatin1().constData()});
    state.explore.signal = {.on = true, .mu = mu, .sigma = sigma};
    state.explore.neuron = neuron;
    const Shown<SignalCard> shown(state);
    const Sums sums = sumsOf(Function(builtIn(id.toStdString())), state.explore);
    const auto number = [&](const QString& name) {
      return valueOf(factsOf(shown.card), name).remove(u" %"_s).replace(u'−', u'-').toDouble();
    };
    QVERIFY(std::abs(number(u"Mean out"_s) - sums.mean) < 2e-4);
    QVERIFY(std::abs(number(u"Spread out"_s) - sums.spread) < 2e-4);
    QVERIFY(std::abs(number(u"Saturated"_s) - 100 * sums.saturated) < 0.02);
    QVERIFY(std::abs(number(u"Exactly 0"_s) - 100 * sums.zero) < 0.02);
  }

  void aDraggedSliderIsOneStepBack() {
    LabState state = stateOf({"tanh"});
    state.explore.signal.on = true;
    Shown<SignalCard> shown(state);
    auto* sigma = shown.card.findChildren<NumberSlider*>().at(1);
    for (const double value : {1.5, 2.0, 2.5}) emit sigma->valueChanged(value);
    QCOMPARE(shown.explore().signal.sigma, 2.5);
    QCOMPARE(shown.document.undoStack().count(), 1);
    emit sigma->editFinished();
    emit sigma->valueChanged(3);
    QCOMPARE(shown.document.undoStack().count(), 2);
  }

  void theFactsComeAndGoWithTheSwitch() {
    Shown<SignalCard> shown(stateOf({"tanh"}));
    QVERIFY(shown.card.findChild<FactRows*>()->isHidden());
    shown.card.findChild<QCheckBox*>()->click();
    QVERIFY(!shown.card.findChild<FactRows*>()->isHidden());
    QCOMPARE(valueOf(factsOf(shown.card), u"Mean out"_s), u"0"_s);
  }
};

ALAB_WIDGET_TEST(TestSignalCard)
#include "tst_signal_card.moc"
