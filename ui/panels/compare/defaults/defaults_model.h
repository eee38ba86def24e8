#pragma once
// DefaultsModel: what the frameworks mean by a name, as the cells of a table. Cells that differ from
// PyTorch's have a sign and a shade.
#include <QAbstractTableModel>

#include "core/compare/framework_table.h"

namespace alab {

struct Theme;

class DefaultsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  static constexpr int titleColumn = 0;
  /// The whole text: what is copied. What is shown may be broken anywhere and has shorter numbers.
  static constexpr int fullText = Qt::UserRole;

  void setTheme(const Theme& theme);
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  const Theme* m_theme = nullptr;
};

/// Null for the column of titles.
const FrameworkCell* frameworkCell(const QModelIndex& index);

/// "PyTorch", "Articles".
QString frameworkTitle(Framework framework);

/// "0.2", with four places at most.
QString shortMeaning(const FrameworkDefault& value);

/// "0.2 (layers.LeakyReLU)" on a line for each value, in the language of the window.
QString cellText(const FrameworkCell& cell);

}  // namespace alab
