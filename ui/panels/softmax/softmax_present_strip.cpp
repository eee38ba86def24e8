#include "ui/panels/softmax/softmax_present_strip.h"

#include <QEvent>
#include <QHBoxLayout>

#include "ui/panels/softmax/cards/scores_card.h"

namespace alab {
namespace {

constexpr auto presentKey = QLatin1String("softmax.temperature");

/// The label alone is in sight.
NumberSpec presentedSpec() {
  NumberSpec spec = temperatureSpec();
  spec.label = SoftmaxPresentStrip::tr("Temperature T");
  return spec;
}

}  // namespace

SoftmaxPresentStrip::SoftmaxPresentStrip(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_temperature(new NumberSlider(presentedSpec(), this)) {
  m_temperature->setRows(NumberSlider::Rows::One);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_temperature, 1);
  connect(m_temperature, &NumberSlider::valueChanged, this, [this](double value) {
    editSoftmax(m_document, presentKey, [value](SoftmaxState& state) { state.temperature = value; });
  });
  connect(m_temperature, &NumberSlider::editFinished, this, [this] { m_document.endMerge(presentKey); });
}

void SoftmaxPresentStrip::refresh() {
  m_temperature->setValue(m_document.state().softmax.temperature);
}

void SoftmaxPresentStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  m_temperature->setTexts(presentedSpec().label, presentedSpec().description);
}

}  // namespace alab
