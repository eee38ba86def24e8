#include "ui/panels/explore/cards/signal_card.h"

#include <QCheckBox>

#include "ui/widgets/facts/fact_rows.h"
#include "ui/panels/explore/scene/curve_cache.h"
#include "ui/widgets/number_slider.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

NumberSpec muSpec() {
  return {.label = u"μ"_s,
          .description = SignalCard::tr("input mean"),
          .slider = {-3, 3},
          .domain = {.lower = -100, .upper = 100},
          .initial = 0,
          .marks = {0}};
}

NumberSpec sigmaSpec() {
  return {.label = u"σ"_s,
          .description = SignalCard::tr("input spread"),
          .slider = {0.05, 4},
          .domain = {.lower = 0.001, .upper = 100},
          .initial = 1,
          .marks = {1}};
}

}  // namespace

SignalCard::SignalCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Folded, parent),
      m_on(new QCheckBox(this)),
      m_mu(new NumberSlider(muSpec(), this)),
      m_sigma(new NumberSlider(sigmaSpec(), this)),
      m_facts(new FactRows(this)) {
  for (QWidget* part : std::initializer_list<QWidget*>{m_on, m_mu, m_sigma, m_facts}) addWidget(part);
  connectControls();
  retranslate();
}

void SignalCard::connectControls() {
  connect(m_on, &QCheckBox::clicked, this,
          [this](bool on) { edit({}, [on](SignalSettings& signal) { signal.on = on; }); });
  connect(m_mu, &NumberSlider::valueChanged, this,
          [this](double mu) { edit(u"signal.mu"_s, [mu](SignalSettings& signal) { signal.mu = mu; }); });
  connect(m_sigma, &NumberSlider::valueChanged, this, [this](double sigma) {
    edit(u"signal.sigma"_s, [sigma](SignalSettings& signal) { signal.sigma = sigma; });
  });
  for (NumberSlider* slider : {m_mu, m_sigma})
    connect(slider, &NumberSlider::editFinished, this, [this] { document().endMerge(); });
}

void SignalCard::edit(const QString& mergeKey, const std::function<void(SignalSettings&)>& mutate) {
  document().edit([] { return tr("change the signal"); }, mergeKey,
                  [&](LabState& next) { mutate(next.explore.signal); });
}

void SignalCard::refresh() {
  const SignalSettings& signal = state().explore.signal;
  m_on->setChecked(signal.on);
  m_mu->setValue(signal.mu);
  m_sigma->setValue(signal.sigma);
  m_facts->setVisible(signal.on);
  if (signal.on && !isFolded()) showFacts();
}

void SignalCard::showFacts() {
  const auto focused = focusedFunction(state());
  if (!focused) return m_facts->setFacts({});
  const SignalOutput& output = outputOf(focused->neuron);
  m_facts->setFacts(
      {{tr("Mean out"), number(output.mean), tr("The mean of what comes out.")},
       {tr("Spread out"), number(output.spread), tr("The standard deviation of what comes out.")},
       {tr("Saturated"), u"%1 %"_s.arg(number(100 * output.saturated)),
        tr("Share of the inputs for which |f′| < 0.01.")},
       {tr("Exactly 0"), u"%1 %"_s.arg(number(100 * output.zero)),
        tr("Share of the outputs that are exactly 0.")}});
}

/// A moved probe asks again for what is known.
const SignalOutput& SignalCard::outputOf(const Neuron& neuron) {
  const SignalSettings& settings = state().explore.signal;
  m_outputs.forgetUnused();
  return m_outputs({neuron, settings}, [&] { return signalThrough(neuron, settings, {-1, 1}); });
}

void SignalCard::retranslate() {
  setTitle(tr("Signal: what comes out"));
  m_on->setText(tr("Send a bell curve through"));
  m_on->setToolTip(tr("The bell curve of the inputs along x, the histogram of the outputs along f"));
  m_mu->setTexts(muSpec().label, muSpec().description);
  m_sigma->setTexts(sigmaSpec().label, sigmaSpec().description);
}

}  // namespace alab
