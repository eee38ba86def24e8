#include "ui/panels/softmax/softmax_present_strip.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/panels/softmax/cards/scores_card.h"
#include "ui/panels/softmax/cards/tab_cards.h"
#include "ui/panels/softmax/cards/unit_choice.h"

namespace alab {
namespace {

/// The labels alone are in sight.
NumberSpec presentedTemperature() {
  NumberSpec spec = temperatureSpec();
  spec.label = SoftmaxPresentStrip::tr("Temperature T");
  return spec;
}

const NumberSetting<SoftmaxState> shownTemperature = {
    presentedTemperature, [](const SoftmaxState& state) { return state.temperature; },
    [](SoftmaxState& state, double value) { state.temperature = value; }};

const NumberSetting<SoftmaxState> shownStep = {
    gridStepSpec, [](const SoftmaxState& state) { return state.curveStep; },
    [](SoftmaxState& state, double value) { state.curveStep = value; }};

}  // namespace

SoftmaxPresentStrip::SoftmaxPresentStrip(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_numbers(document,
                [this](const QString& key, const auto& mutate) { editSoftmax(m_document, key, mutate); }) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  m_temperature = add(shownTemperature);
  m_step = add(shownStep);
  m_unit = new UnitChoice(document, this);
  row->addWidget(m_unit, 1);
}

NumberSlider* SoftmaxPresentStrip::add(const NumberSetting<SoftmaxState>& setting) {
  auto* slider = m_numbers.add<NumberSlider>(setting, this);
  slider->setRows(NumberSlider::Rows::One);
  static_cast<QHBoxLayout*>(layout())->addWidget(slider, 1);
  return slider;
}

void SoftmaxPresentStrip::setReducedMotion(bool reduced) {
  m_reducedMotion = reduced;
  refresh();
}

void SoftmaxPresentStrip::setShown(std::optional<SoftmaxView> view) {
  m_shown = view;
  refresh();
}

void SoftmaxPresentStrip::refresh() {
  const SoftmaxState& softmax = m_document.state().softmax;
  m_numbers.show(softmax, m_reducedMotion);
  m_unit->refresh();
  m_step->setVisible(m_shown == SoftmaxView::Curve);
  m_unit->setVisible(m_shown == SoftmaxView::Gates);
  m_temperature->setVisible(m_shown != SoftmaxView::Curve && m_shown != SoftmaxView::Gates);
}

void SoftmaxPresentStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) m_numbers.retranslate();
}

}  // namespace alab
