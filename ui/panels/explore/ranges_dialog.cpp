#include "ui/panels/explore/ranges_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "ui/plot/view_range.h"
#include "ui/widgets/decimal_text.h"

namespace alab {
namespace {

/// What the wheel cannot ask for cannot be typed: the view cannot be lost.
bool isUsable(const Range& range) {
  const double rounding = 1e-9 * range.span();
  const Range limited = limitedRange(range, AxisScale::Linear, {0, 1});
  return range.span() > 0 && std::abs(limited.lower - range.lower) <= rounding &&
         std::abs(limited.upper - range.upper) <= rounding;
}

std::optional<double> numberIn(const QLineEdit& field, double shown) {
  return field.text() == significantText(shown) ? shown : numberFromText(field.text());
}

}  // namespace

std::optional<Range> RangesDialog::Row::range() const {
  const auto lower = numberIn(*from, shown.lower);
  const auto upper = numberIn(*to, shown.upper);
  if (!lower || !upper || !isUsable({*lower, *upper})) return std::nullopt;
  return Range{*lower, *upper};
}

RangesDialog::RangesDialog(const PlotScene& scene, QWidget* parent)
    : QDialog(parent), m_problem(new QLabel(this)), m_buttons(new QDialogButtonBox(this)) {
  setWindowTitle(tr("Visible ranges"));
  auto* grid = new QGridLayout(this);
  addRow(*grid, scene.x);
  for (const PlotPane& pane : scene.panes) addRow(*grid, pane.y);
  grid->addWidget(m_problem, grid->rowCount(), 0, 1, 4);
  m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  grid->addWidget(m_buttons, grid->rowCount(), 0, 1, 4);
  connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  check();
}

void RangesDialog::addRow(QGridLayout& grid, const PlotAxis& axis) {
  const int row = grid.rowCount();
  grid.addWidget(new QLabel(axis.label, this), row, 0);
  m_rows.push_back({addField(tr("%1 from").arg(axis.label), axis.range.lower),
                    addField(tr("%1 to").arg(axis.label), axis.range.upper), axis.range});
  grid.addWidget(m_rows.back().from, row, 1);
  grid.addWidget(new QLabel(tr("to"), this), row, 2);
  grid.addWidget(m_rows.back().to, row, 3);
}

QLineEdit* RangesDialog::addField(const QString& name, double value) {
  auto* field = new QLineEdit(significantText(value), this);
  field->setAccessibleName(name);
  field->setToolTip(name);
  connect(field, &QLineEdit::textChanged, this, &RangesDialog::check);
  return field;
}

void RangesDialog::check() {
  const bool isFine = std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.range(); });
  m_problem->setText(isFine ? QString() : tr("Write two numbers within ±100000, the smaller one first."));
  m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isFine);
}

Range RangesDialog::x() const {
  return *m_rows.front().range();
}

Range RangesDialog::y(int pane) const {
  return *m_rows[std::size_t(pane) + 1].range();
}

}  // namespace alab
