#pragma once
// CompareModel: functions and what is computed of them as the rows of a table. The first column holds curve,
// tick and name.
#include <QAbstractTableModel>
#include <vector>

#include "core/compare/columns.h"
#include "ui/panels/compare/compare_edit.h"
#include "ui/panels/compare/comparison_finder.h"

namespace alab {

struct Theme;

class CompareModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// The finder outlives the model.
  explicit CompareModel(const ComparisonFinder& finder, QObject* parent = nullptr);

  /// What is sorted by: numbers, then texts.
  static constexpr int sortRole = Qt::UserRole;
  static constexpr int nameColumn = 0;

  /// Ticks stay with their functions.
  void setRows(std::vector<ComparedFunction> rows);
  void setColumns(std::vector<CompareColumn> columns);
  const std::vector<ComparedFunction>& rows() const { return m_rows; }
  const std::vector<CompareColumn>& columns() const { return m_columns; }
  /// Curves of this theme, beside letters of this height.
  void setLook(const Theme& theme, int letterHeight, double pixelRatio);
  /// What is known has become more, or the language another one.
  void tellOfChanges();

  std::vector<Function> ticked() const { return m_ticked; }
  void clearTicks();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 signals:
  void ticksChanged();

 private:
  QVariant nameData(std::size_t number, int role) const;
  QVariant cellData(const ComparedFunction& row, CompareColumn column, int role) const;
  QVariant curve(std::size_t row) const;
  QVariant drawnCurve(const Function& function) const;
  void dropLostTicks();
  bool isTicked(const Function& function) const;

  const ComparisonFinder& m_finder;
  std::vector<ComparedFunction> m_rows;
  std::vector<CompareColumn> m_columns;
  std::vector<Function> m_ticked;
  mutable std::vector<QVariant> m_curves;  ///< of the rows, drawn when first asked for
  const Theme* m_theme = nullptr;
  int m_letterHeight = 0;
  double m_pixelRatio = 1;
};

}  // namespace alab
