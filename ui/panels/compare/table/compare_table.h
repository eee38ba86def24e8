#pragma once
// CompareTable: the table itself. A click on a heading asks for another order, one on a row shows the
// function; Space ticks it, S sorts by the column.
#include "core/state/compare_state.h"
#include "ui/panels/compare/table/column_fit.h"
#include "ui/panels/compare/table/compare_model.h"
#include "ui/panels/compare/table/compare_order.h"
#include "ui/widgets/copy_table.h"

namespace alab {

class CompareTable : public CopyTable {
  Q_OBJECT

 public:
  explicit CompareTable(const ComparisonFinder& finder, QWidget* parent = nullptr);

  CompareModel& model() const { return *m_model; }
  CompareOrder& order() const { return *m_order; }
  /// Rows and columns and their order as the settings have them. The current row stays the current one; at
  /// first it is that of `first`.
  void show(std::vector<ComparedFunction> rows, const CompareState& settings, std::string_view first);
  /// Leaves the rows that are found in sight.
  void search(const QString& text);
  /// Makes the row of this name the current one.
  void choose(const QString& name);
  void setLook(const Theme& theme);
  /// Of the current row; nothing when there is none.
  std::optional<ComparedFunction> current() const;
  /// The rows in sight, from top to bottom.
  std::vector<ComparedFunction> shown() const;

 signals:
  void currentFunctionChanged();
  void orderWanted(const std::string& sortedBy, bool descending);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  bool sortAsSet(const CompareState& settings);
  void makeCurrent(const std::optional<ComparedFunction>& function, std::string_view first, int column);
  void tellOrder(int section, Qt::SortOrder order);
  void tickCurrent();
  void sortByCurrentColumn();
  void retranslate();
  void fit();
  void fitColumnsSoon();

  CompareModel* m_model;
  CompareOrder* m_order;
  const Theme* m_theme = nullptr;
  bool m_willFit = false;
};

}  // namespace alab
