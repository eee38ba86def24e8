#include "ui/panels/train/cards/factor_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/panels/train/train_names.h"
#include "ui/widgets/slider/number_field.h"

namespace alab {
namespace {

constexpr int factors[] = {1, 2, 4, 8};
constexpr Domain allowed = {.lower = 0, .upper = 1000};

}  // namespace

FactorRow::FactorRow(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(new NumberField(this)) {
  m_label->setBuddy(m_field);
  m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(fontMetrics().height() / 8);
  row->addWidget(m_label, 1);
  for (const int factor : factors) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    m_factors.addButton(button, factor);
    row->addWidget(button);
  }
  row->addWidget(m_field);
  connect(&m_factors, &QButtonGroup::idClicked, this, [this](int factor) { choose(factor); });
  connect(m_field, &NumberField::entered, this, &FactorRow::choose);
  setValue(m_value);
  retranslate();
}

void FactorRow::setValue(double value) {
  m_value = value;
  m_field->setNumber(value);
  m_factors.setExclusive(false);  // a typed one is none of them
  for (QAbstractButton* button : m_factors.buttons()) {
    button->setChecked(m_factors.id(button) == value);
    static_cast<QToolButton*>(button)->setAutoRaise(!button->isChecked());
  }
  m_factors.setExclusive(true);
}

void FactorRow::choose(double value) {
  const bool isAnother = value != m_value;
  setValue(value);
  if (isAnother) emit valueChanged(value);
}

void FactorRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void FactorRow::retranslate() {
  const QString tip = tr("All start weights are multiplied by it");
  m_label->setText(tr("Factor") + u' ' + restartSign());
  m_label->setToolTip(tip + u'\n' + restartMeaning());
  m_field->setMeaning(tr("Weight factor: %1").arg(tip));
  m_field->setLimits(tr("Weight factor"), allowed);
  for (QAbstractButton* button : m_factors.buttons()) {
    const QString factor = QString::number(m_factors.id(button));
    button->setText(u'×' + factor);
    button->setAccessibleName(tr("Weights times %1").arg(factor));
    button->setToolTip(tr("All start weights times %1").arg(factor));
  }
}

}  // namespace alab
