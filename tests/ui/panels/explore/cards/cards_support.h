#pragma once
// What the tests of the cards share: a card beside its document, and looks at its rows and cells.
#include "ui/document/document.h"
#include "ui/panels/explore/cards/data_table_view.h"
#include "ui/widgets/facts/fact_rows.h"

namespace alab {

/// A card that is told of every change, unfolded.
template <class C>
struct Shown {
  explicit Shown(LabState state) : document(std::move(state)) {
    QObject::connect(&document, &Document::changed, &card, [this] { card.refresh(); });
    card.setFolded(false);
    card.show();
    card.refresh();
  }
  const ExploreState& explore() const { return document.state().explore; }
  Document document;
  C card{document};
};

inline QString valueOf(const std::vector<Fact>& facts, const QString& name) {
  for (const Fact& fact : facts)
    if (fact.name == name) return fact.value;
  return {};
}

/// The rows that the card shows now.
inline std::vector<Fact> factsOf(const QWidget& card) {
  return card.findChild<FactRows*>()->facts();
}

inline QString cellAt(const DataTableView& table, int row, int column) {
  return table.model()->index(row, column).data().toString();
}

inline QStringList headingsOf(const DataTableView& table) {
  QStringList headings;
  for (int column = 0; column < table.model()->columnCount(); ++column)
    headings.append(table.model()->headerData(column, Qt::Horizontal).toString());
  return headings;
}

/// Marks a rectangle beside those that are marked.
inline void mark(DataTableView& table, int top, int left, int bottom, int right) {
  table.selectionModel()->select({table.model()->index(top, left), table.model()->index(bottom, right)},
                                 QItemSelectionModel::Select);
}

}  // namespace alab
