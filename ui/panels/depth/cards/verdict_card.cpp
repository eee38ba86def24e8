#include "ui/panels/depth/cards/verdict_card.h"

#include <QLabel>
#include <algorithm>

#include "ui/widgets/facts/fact_rows.h"

namespace alab {

VerdictCard::VerdictCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent), m_words(new QLabel(this)), m_facts(new FactRows(this)) {
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);
  m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
  addWidget(m_words);
  addWidget(m_facts);
  retranslate();
}

void VerdictCard::setWords(const std::vector<Line>& lines, const QString& remark,
                           const std::vector<Fact>& facts) {
  m_lines = lines;
  m_remark = remark;
  m_facts->setFacts(facts);
  m_facts->setVisible(!facts.empty());
  setHidden(lines.empty() && remark.isEmpty() && facts.empty());
  refresh();
}

std::vector<VerdictCard::Line> VerdictCard::mostImportant(std::vector<Line> lines, int slot,
                                                          std::size_t most) {
  std::ranges::stable_partition(lines, [slot](const Line& line) { return line.slot == slot; });
  lines.resize(std::min(lines.size(), most));
  return lines;
}

QString VerdictCard::text(std::vector<Line> lines, const QString& remark, const Theme* theme) {
  if (!remark.isEmpty()) lines.push_back({{}, remark, -1});
  return richText(lines, theme);
}

/// With a line that counts those that are left out.
std::vector<VerdictCard::Line> VerdictCard::shownLines() const {
  if (m_lines.size() <= mostLines) return m_lines;
  std::vector<Line> shown = mostImportant(m_lines, state().selection.focused, mostLines);
  shown.push_back({{}, tr("… and %1 more").arg(m_lines.size() - shown.size()), -1});
  return shown;
}

void VerdictCard::refresh() {
  const QString words = text(shownLines(), m_remark, appearance().theme);
  if (words != m_words->text()) m_words->setText(words);
}

void VerdictCard::retranslate() {
  setTitle(tr("In words"));
  m_words->setToolTip(
      tr("Stable: 0.1 to 10 times the gradient arrives, or theory's factor of a layer is within "
         "0.98 to 1.02. Below it fades, above it explodes."));
}

}  // namespace alab
