#include "ui/panels/explore/ranges_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <cmath>

#include "core/state/fields.h"
#include "ui/plot/view_range.h"
#include "ui/widgets/slider/refusal.h"

namespace alab {
namespace {

/// What the wheel cannot ask for cannot be typed: the view cannot be lost.
bool isUsable(const Range& range) {
  const double rounding = 1e-9 * range.span();
  const Range limited = limitedRange(range, AxisScale::Linear, {0, 1});
  return range.span() > 0 && std::abs(limited.lower - range.lower) <= rounding &&
         std::abs(limited.upper - range.upper) <= rounding;
}

}  // namespace

QString RangesDialog::Row::problem() const {
  for (const NumberField* field : {from, to})
    if (const QString why = field->problem(); !why.isEmpty()) return why;
  if (range().lower > range().upper) return orderSentence(label);
  if (isUsable(range())) return {};
  return outsideSentence(tr("The width of %1").arg(label), {linearSpans.lower, linearSpans.upper});
}

RangesDialog::RangesDialog(const PlotScene& scene, QWidget* parent)
    : QDialog(parent), m_problem(new QLabel(this)), m_buttons(new QDialogButtonBox(this)) {
  setWindowTitle(tr("Visible ranges"));
  auto* grid = new QGridLayout(this);
  m_problem->setObjectName(QStringLiteral("problem"));
  m_problem->setWordWrap(true);
  m_problem->setMinimumSize(fontMetrics().averageCharWidth() * 46, 2 * fontMetrics().lineSpacing());
  addRow(*grid, scene.x);
  for (const PlotPane& pane : scene.panes) addRow(*grid, pane.y);
  grid->addWidget(m_problem, grid->rowCount(), 0, 1, 4);
  m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  grid->addWidget(m_buttons, grid->rowCount(), 0, 1, 4);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  check();
  m_rows.front().from->selectAll();
}

void RangesDialog::addRow(QGridLayout& grid, const PlotAxis& axis) {
  const int row = grid.rowCount();
  grid.addWidget(new QLabel(axis.label, this), row, 0);
  m_rows.push_back({axis.label, addField(axis.label, tr("%1 from").arg(axis.label), axis.range.lower),
                    addField(axis.label, tr("%1 to").arg(axis.label), axis.range.upper)});
  grid.addWidget(m_rows.back().from, row, 1);
  grid.addWidget(new QLabel(tr("to"), this), row, 2);
  grid.addWidget(m_rows.back().to, row, 3);
}

NumberField* RangesDialog::addField(const QString& label, const QString& meaning, double value) {
  auto* field = new NumberField(this);
  field->setMeaning(meaning);
  field->setLimits(label, {viewLimits.lower, viewLimits.upper});
  field->setNumber(value);
  connect(field, &NumberField::entered, field, &NumberField::setNumber);
  connect(field, &NumberField::textChanged, this, &RangesDialog::check);
  return field;
}

/// The first problem of all.
void RangesDialog::check() {
  QString problem;
  for (const Row& row : m_rows)
    if (problem.isEmpty()) problem = row.problem();
  m_problem->setText(problem);
  m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

Range RangesDialog::x() const {
  return m_rows.front().range();
}

Range RangesDialog::y(int pane) const {
  return m_rows[std::size_t(pane) + 1].range();
}

}  // namespace alab
