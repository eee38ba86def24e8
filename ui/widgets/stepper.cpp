#include "ui/widgets/stepper.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>

#include "ui/widgets/glyph_button.h"
#include "ui/widgets/slider/number_field.h"
#include "ui/widgets/slider/refusal.h"

namespace alab {
namespace {

/// Of 1, 2, 5, 10, 20 ... the next one after a whole number from 0 on.
double nextRound(double value) {
  const double decade = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
  for (const double round : {1.0, 2.0, 5.0})
    if (round * decade > value) return round * decade;
  return 10 * decade;
}

double previousRound(double value) {
  const double decade = std::pow(10, std::floor(std::log10(std::max(value, 1.0))));
  for (const double round : {5.0, 2.0, 1.0, 0.5})
    if (round * decade < value) return std::floor(round * decade);
  return 0;
}

}  // namespace

double nextCount(double value, int direction, const NumberSpec& spec) {
  double next = value + direction;
  if (spec.scale == Scale::Log) next = direction > 0 ? nextRound(value) : previousRound(value);
  return std::clamp(next, spec.domain.lower, spec.domain.upper);
}

Stepper::Stepper(const NumberSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_spec(spec),
      m_value(spec.initial),
      m_label(new QLabel(this)),
      m_less(new GlyphButton(Glyph::Minus, this)),
      m_field(new NumberField(this)),
      m_more(new GlyphButton(Glyph::Plus, this)) {
  m_label->setBuddy(m_field);
  m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_field->setCheck([this](double value) { return whyNot(value); });
  m_field->setNumber(m_value);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(fontMetrics().height() / 4);
  row->addWidget(m_label, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_less, m_field, m_more}) row->addWidget(part);
  setFocusProxy(m_field);
  connectParts();
  retranslate();
}

void Stepper::connectParts() {
  const auto step = [this](int direction) { moveTo(nextCount(m_value, direction, m_spec)); };
  connect(m_field, &NumberField::entered, this, [this](double value) {
    moveTo(value);
    emit editFinished();
  });
  connect(m_field, &NumberField::stepped, this, [this, step](int direction) {
    step(direction);
    emit editFinished();
  });
  for (GlyphButton* button : {m_less, m_more}) {
    button->setAutoRepeat(true);
    connect(button, &GlyphButton::clicked, this, [this, button, step] {
      step(button == m_more ? 1 : -1);
      if (!button->isDown()) emit editFinished();  // not held any more
    });
  }
}

void Stepper::setValue(double value) {
  m_value = value;
  m_field->setNumber(value);
}

void Stepper::setTexts(const QString& label, const QString& description) {
  m_spec.label = label;
  m_spec.description = description;
  retranslate();
}

void Stepper::setSign(const QString& sign, const QString& meaning) {
  m_sign = sign;
  m_signMeaning = meaning;
  retranslate();
}

void Stepper::moveTo(double value) {
  if (value == m_value) return;
  setValue(value);
  emit valueChanged(value);
}

QString Stepper::whyNot(double value) const {
  if (!m_spec.domain.contains(value)) return outsideSentence(m_spec.label, m_spec.domain);
  return std::floor(value) == value ? QString() : notWholeSentence(m_spec.label);
}

void Stepper::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void Stepper::retranslate() {
  m_label->setText(m_sign.isEmpty() ? m_spec.label : m_spec.label + u' ' + m_sign);
  m_label->setToolTip(m_signMeaning.isEmpty() ? m_spec.description
                                              : m_spec.description + u'\n' + m_signMeaning);
  m_field->setMeaning(
      m_spec.description.isEmpty() ? m_spec.label : m_spec.label + QStringLiteral(": ") + m_spec.description);
  m_less->setMeaning(tr("%1: less").arg(m_spec.label));
  m_more->setMeaning(tr("%1: more").arg(m_spec.label));
}

}  // namespace alab
