#include "ui/widgets/choice_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>

#include "ui/widgets/calm_box.h"

namespace alab {

ChoiceRow::ChoiceRow(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)), m_box(new CalmBox(this)) {
  m_label->setBuddy(m_box);
  m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_box->setMinimumContentsLength(8);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_label);
  row->addWidget(m_box, 1);
  setFocusProxy(m_box);
  connect(m_box, &QComboBox::activated, this, [this](int index) {
    if (index == m_current) return;
    m_current = index;
    emit chosen(index);
  });
}

void ChoiceRow::setTexts(const QString& label, const QString& tip, const QStringList& choices) {
  m_name = label;
  for (int i = 0; i < choices.size(); ++i)
    i < m_box->count() ? m_box->setItemText(i, choices[i]) : m_box->addItem(choices[i]);
  while (m_box->count() > choices.size()) m_box->removeItem(m_box->count() - 1);
  m_box->setCurrentIndex(m_current);
  m_box->setAccessibleName(label);
  m_box->setToolTip(tip);
  showLabel();
}

void ChoiceRow::setSign(const QString& sign, const QString& meaning) {
  m_sign = sign;
  m_signMeaning = meaning;
  showLabel();
}

void ChoiceRow::showLabel() {
  m_label->setText(m_sign.isEmpty() ? m_name : m_name + u' ' + m_sign);
  m_label->setToolTip(m_signMeaning.isEmpty() ? m_box->toolTip() : m_box->toolTip() + u'\n' + m_signMeaning);
}

void ChoiceRow::setCurrent(int index) {
  m_current = index;
  m_box->setCurrentIndex(index);
}

int ChoiceRow::current() const {
  return m_current;
}

void ChoiceRow::setObstacle(int index, const QString& why) {
  QStandardItem* item = qobject_cast<QStandardItemModel*>(m_box->model())->item(index);
  item->setEnabled(why.isEmpty());
  item->setToolTip(why);
}

}  // namespace alab
