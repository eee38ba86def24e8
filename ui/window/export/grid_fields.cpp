#include "ui/window/export/grid_fields.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/widgets/slider/refusal.h"

namespace alab {
namespace {

constexpr int visibleSteps = 1000;
constexpr int mostRows = 10'000;

}  // namespace

GridFields::GridFields(const Range& visible, QWidget* parent)
    : QWidget(parent), m_visible{visible.lower, visible.upper, visible.span() / visibleSteps} {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  m_from = addField(*row, tr("from"), "from");
  row->addWidget(new QLabel(tr("to"), this));
  m_to = addField(*row, tr("to"), "to");
  row->addWidget(new QLabel(tr("step"), this));
  m_step = addField(*row, tr("step"), "step");
  m_step->setLimits(tr("step"), {.lower = 0, .lowerOpen = true});
  show({});
}

NumberField* GridFields::addField(QHBoxLayout& row, const QString& name, const char* objectName) {
  auto* field = new NumberField(this);
  field->setObjectName(QLatin1String(objectName));
  field->setMeaning(tr("x of the values: %1").arg(name));
  row.addWidget(field, 1);
  connect(field, &NumberField::entered, field, &NumberField::setNumber);
  connect(field, &NumberField::textChanged, this, &GridFields::changed);
  return field;
}

void GridFields::show(const std::optional<TableSettings>& grid) {
  const TableSettings shown = grid.value_or(m_visible);
  m_from->setNumber(shown.from);
  m_to->setNumber(shown.to);
  m_step->setNumber(shown.step);
}

QString GridFields::problemOfNumbers() const {
  for (const NumberField* field : {m_from, m_to, m_step})
    if (const QString why = field->problem(); !why.isEmpty()) return why;
  return written().from > written().to ? orderSentence(QStringLiteral("x")) : QString();
}

TableSettings GridFields::written() const {
  return {*m_from->number(), *m_to->number(), *m_step->number()};
}

std::optional<TableSettings> GridFields::grid() const {
  if (!problemOfNumbers().isEmpty() || written() == m_visible) return std::nullopt;
  return written();
}

std::optional<QString> GridFields::problem() const {
  if (const QString why = problemOfNumbers(); !why.isEmpty()) return why;
  const bool isLong = (written().to - written().from) / written().step >= mostRows;
  return isLong ? std::optional(tr("At most %1 rows: write a larger step.").arg(mostRows)) : std::nullopt;
}

}  // namespace alab
