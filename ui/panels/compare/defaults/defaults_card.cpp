#include "ui/panels/compare/defaults/defaults_card.h"

#include <QLabel>

#include "ui/document/core_text.h"
#include "ui/panels/compare/defaults/defaults_model.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// The cell's values and what the presets note on them.
QString cellParagraph(const FrameworkCell& cell, const QString& framework) {
  QStringList lines = {u"<b>%1</b>"_s.arg(framework.toHtmlEscaped())};
  const QStringList values = cellText(cell).split(u'\n');
  for (const QString& value : values) lines += value.toHtmlEscaped();
  for (const FrameworkDefault& value : cell.values)
    for (const std::string_view note : value.notes) lines += coreText(note).toHtmlEscaped();
  return u"<p>%1</p>"_s.arg(lines.join(u"<br>"_s));
}

}  // namespace

DefaultsCard::DefaultsCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent), m_text(new QLabel(this)) {
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  addWidget(m_text);
}

void DefaultsCard::setCell(const QModelIndex& cell) {
  m_cell = cell;
  refresh();
}

void DefaultsCard::refresh() {
  const bool isShown = state().compare.view == CompareView::Defaults && m_cell.isValid();
  setVisible(isShown);
  if (!isShown) return;
  const FrameworkRow& row = frameworkTable()[std::size_t(m_cell.row())];
  setTitle(coreText(row.title));
  QString text = u"<p>%1</p>"_s.arg(coreText(row.meaning).toHtmlEscaped());
  if (const FrameworkCell* cell = frameworkCell(m_cell))
    text += cellParagraph(*cell, frameworkTitle(frameworks()[std::size_t(m_cell.column() - 1)]));
  m_text->setText(text);
}

}  // namespace alab
