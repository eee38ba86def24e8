#include "ui/window/export/grid_fields.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/widgets/decimal_text.h"

namespace alab {
namespace {

constexpr int visibleSteps = 1000;
constexpr int mostRows = 10'000;

std::optional<double> numberIn(const QLineEdit& field, double shown) {
  return field.text() == significantText(shown) ? shown : numberFromText(field.text());
}

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
  show({});
}

QLineEdit* GridFields::addField(QHBoxLayout& row, const QString& name, const char* objectName) {
  auto* field = new QLineEdit(this);
  field->setObjectName(QLatin1String(objectName));
  field->setAlignment(Qt::AlignRight);
  field->setAccessibleName(tr("x of the values: %1").arg(name));
  field->setToolTip(field->accessibleName());
  row.addWidget(field, 1);
  connect(field, &QLineEdit::textChanged, this, &GridFields::changed);
  return field;
}

void GridFields::show(const std::optional<TableSettings>& grid) {
  m_shown = grid.value_or(m_visible);
  m_from->setText(significantText(m_shown.from));
  m_to->setText(significantText(m_shown.to));
  m_step->setText(significantText(m_shown.step));
}

std::optional<TableSettings> GridFields::written() const {
  const auto from = numberIn(*m_from, m_shown.from);
  const auto to = numberIn(*m_to, m_shown.to);
  const auto step = numberIn(*m_step, m_shown.step);
  if (!from || !to || !step || *from > *to || *step <= 0) return std::nullopt;
  return TableSettings{*from, *to, *step};
}

std::optional<TableSettings> GridFields::grid() const {
  const auto grid = written();
  return grid == m_visible ? std::nullopt : grid;
}

std::optional<QString> GridFields::problem() const {
  const auto grid = written();
  if (!grid) return tr("Write a smaller number, a larger one and a step above 0.");
  const bool isLong = (grid->to - grid->from) / grid->step >= mostRows;
  return isLong ? std::optional(tr("At most %1 rows: write a larger step.").arg(mostRows)) : std::nullopt;
}

}  // namespace alab
