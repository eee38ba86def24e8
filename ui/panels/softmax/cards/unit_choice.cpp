#include "ui/panels/softmax/cards/unit_choice.h"

#include <QEvent>
#include <algorithm>

#include "ui/panels/softmax/softmax_edit.h"
#include "ui/panels/softmax/softmax_names.h"

namespace alab {

UnitChoice::UnitChoice(Document& document, QWidget* parent) : ChoiceRow(parent), m_document(document) {
  connect(this, &ChoiceRow::chosen, this, [this](int index) {
    editSoftmax(m_document, {},
                [index](SoftmaxState& state) { state.gate = gateUnits()[std::size_t(index)]; });
  });
  retranslate();
}

void UnitChoice::refresh() {
  const auto units = gateUnits();
  setCurrent(int(std::ranges::find(units, m_document.state().softmax.gate) - units.begin()));
}

void UnitChoice::changeEvent(QEvent* event) {
  ChoiceRow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void UnitChoice::retranslate() {
  QStringList units;
  for (const GateUnit unit : gateUnits()) units.append(unitName(unit));
  setTexts(tr("Unit"), tr("A value times a gate, or the largest of some lines"), units);
}

}  // namespace alab
