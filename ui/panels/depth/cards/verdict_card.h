#pragma once
// VerdictCard: what the page shows, in words, and what is measured in the layer under the cursor.
#include "ui/panels/page_card.h"
#include "ui/widgets/facts/said_lines.h"

class QLabel;

namespace alab {

class FactRows;
struct Fact;

class VerdictCard : public PageCard {
  Q_OBJECT

 public:
  using Line = SaidLine;

  /// So many lines are told; to lay out more takes longer than a frame, and nobody reads them.
  static constexpr std::size_t mostLines = 12;

  /// `most` of the lines: that of the slot before the others.
  static std::vector<Line> mostImportant(std::vector<Line> lines, int slot, std::size_t most);

  explicit VerdictCard(Document& document, QWidget* parent = nullptr);

  /// `facts` are those of one layer. Hidden while there are neither lines nor facts. Of many lines the
  /// focused function's and the first ones are shown.
  void setWords(const std::vector<Line>& lines, const std::vector<Fact>& facts);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  QString text() const;

  std::vector<Line> m_lines;
  QLabel* m_words;
  FactRows* m_facts;
};

}  // namespace alab
