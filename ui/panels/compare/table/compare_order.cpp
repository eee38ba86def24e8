#include "ui/panels/compare/table/compare_order.h"

#include "core/activation/catalogue.h"
#include "core/compare/columns.h"
#include "ui/panels/compare/table/compare_model.h"

namespace alab {

CompareOrder::CompareOrder(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(CompareModel::sortRole);
}

void CompareOrder::setSearch(const QString& text) {
  m_text = text.trimmed();
  m_found.clear();
  if (!m_text.isEmpty())
    for (const Activation& activation : searchCatalogue(m_text.toStdString()))
      m_found.insert(activation.card().id);
  invalidateFilter();
}

bool CompareOrder::filterAcceptsRow(int row, const QModelIndex&) const {
  if (m_text.isEmpty()) return true;
  const auto& rows = static_cast<const CompareModel*>(sourceModel())->rows();
  const ComparedFunction& compared = rows[std::size_t(row)];
  return m_found.contains(compared.function.card().id) || compared.name.contains(m_text, Qt::CaseInsensitive);
}

/// By the rank, of equal ones by the text. What is not known, or has none, goes last in either order.
bool CompareOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const QVariant a = left.data(CompareModel::sortRole), b = right.data(CompareModel::sortRole);
  const bool isAscending = sortOrder() == Qt::AscendingOrder;
  const auto hasRank = [](const QVariant& rank) {
    return rank.isValid() && (rank.typeId() != QMetaType::Double || rank.toDouble() != unranked);
  };
  if (hasRank(a) != hasRank(b)) return hasRank(a) == isAscending;
  if (a.typeId() == QMetaType::Double && a.toDouble() != b.toDouble()) return a.toDouble() < b.toDouble();
  return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

}  // namespace alab
