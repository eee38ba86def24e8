#pragma once
// CompareOrder: which rows of the table are in sight, and in which order.
#include <QSortFilterProxyModel>
#include <set>
#include <string>

namespace alab {

class CompareOrder : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit CompareOrder(QObject* parent = nullptr);

  /// Functions that a search box finds for the text, or whose name as shown holds it; all for an empty one.
  void setSearch(const QString& text);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  QString m_text;
  std::set<std::string_view> m_found;  ///< ids
};

}  // namespace alab
