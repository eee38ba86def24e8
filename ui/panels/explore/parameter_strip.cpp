#include "ui/panels/explore/parameter_strip.h"

#include <QEvent>
#include <QHBoxLayout>

#include "core/formula/reference.h"
#include "ui/panels/explore/cards/neuron_form.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/panels/explore/scene/probe_marks.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/parameter_form.h"

namespace alab {

using namespace Qt::StringLiterals;

ParameterStrip::ParameterStrip(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_reading(new ElidedLabel(this)) {
  m_row->setContentsMargins({});
  m_row->addWidget(m_reading);
  m_reading->setTextFormat(Qt::PlainText);
}

void ParameterStrip::refresh(const LabState& state) {
  const ChosenFunction* focused = state.selection.focusedFunction();
  const std::string id = focused ? focused->id : std::string();
  if (!m_slider || id != m_shownId) rebuild(focused);
  m_slider->setValue(m_isParameter ? focused->params.front() : state.explore.neuron.w);
  m_slider->setVisible(focused);
  m_reading->setText(readingOf(state));
}

void ParameterStrip::rebuild(const ChosenFunction* focused) {
  const auto activation = focused ? findAnyActivation(focused->id) : std::nullopt;
  m_isParameter = activation && !activation->card().params.empty() && !focused->params.empty();
  m_shownId = focused ? focused->id : std::string();
  if (m_slider) {
    m_slider->hide();  // stops a playing one now
    m_slider->deleteLater();
  }
  m_slider = new NumberSlider(spec(), this);
  m_slider->setRows(NumberSlider::Rows::One);
  m_slider->setReducedMotion(m_appearance.reducedMotion);
  m_slider->setMinimumWidth(leastSliderWidth());
  m_row->insertWidget(0, m_slider, 1);
  connect(m_slider, &NumberSlider::editFinished, this, &ParameterStrip::editFinished);
  connect(m_slider, &NumberSlider::valueChanged, this, [this](double value) {
    m_isParameter ? emit parameterChanged(0, value) : emit weightChanged(value);
  });
}

/// A long reading ends in dots before the slider becomes too short to be led by hand: 600 px beside labels
/// of 24 px.
int ParameterStrip::leastSliderWidth() const {
  return qRound(25 * m_appearance.style.labelPixels);
}

NumberSpec ParameterStrip::spec() const {
  return m_isParameter ? parameterSpec(findAnyActivation(m_shownId)->card().params.front()) : weightSpec();
}

void ParameterStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && m_slider)
    m_slider->setTexts(spec().label, spec().description);
}

QString ParameterStrip::readingOf(const LabState& state) const {
  const auto focused = focusedFunction(state, m_appearance.decimals);
  const double x = state.explore.probe.x;
  const QString place = u"x = "_s + shownNumber(x, m_appearance.decimals);
  if (!focused || isGuessed(1, state.explore)) return place;
  return place + u"   "_s + slopeText(focused->neuron, x, m_appearance.decimals);
}

void ParameterStrip::setAppearance(const Appearance& appearance) {
  constexpr double readingScale = 1.35;  // 32 px beside labels of 24 px
  m_appearance = appearance;
  QFont large = font();
  large.setPixelSize(qRound(readingScale * appearance.style.labelPixels));
  m_reading->setFont(large);
  if (!m_slider) return;
  m_slider->setReducedMotion(appearance.reducedMotion);
  m_slider->setMinimumWidth(leastSliderWidth());
}

}  // namespace alab
