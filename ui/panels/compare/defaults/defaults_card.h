#pragma once
// DefaultsCard: what the difference in the current row means, and what is known of the current cell.
#include <QPersistentModelIndex>

#include "ui/panels/page_card.h"

class QLabel;

namespace alab {

class DefaultsCard : public PageCard {
  Q_OBJECT

 public:
  explicit DefaultsCard(Document& document, QWidget* parent = nullptr);

  /// A cell of the table of frameworks.
  void setCell(const QModelIndex& cell);
  void refresh() override;

 protected:
  void retranslate() override {}

 private:
  QPersistentModelIndex m_cell;
  QLabel* m_text;
};

}  // namespace alab
