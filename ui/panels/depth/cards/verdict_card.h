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

  /// The lines and, under them, the remark, if there is one.
  static QString text(std::vector<Line> lines, const QString& remark, const Theme* theme);

  /// `facts` are those of one layer. Hidden while there is nothing to say. Of many lines the focused
  /// function's and the first ones are shown.
  void setWords(const std::vector<Line>& lines, const QString& remark, const std::vector<Fact>& facts);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  std::vector<Line> shownLines() const;

  std::vector<Line> m_lines;
  QString m_remark;
  QLabel* m_words;
  FactRows* m_facts;
};

}  // namespace alab
