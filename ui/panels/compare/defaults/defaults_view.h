#pragma once
// DefaultsView: the table of the frameworks under a sentence that says what it is about.
#include <QWidget>

#include "ui/panels/compare/compare_edit.h"
#include "ui/panels/compare/defaults/defaults_model.h"
#include "ui/panels/compare/function_figure.h"
#include "ui/panels/panel.h"

class QLabel;

namespace alab {

class CopyTable;

class DefaultsView : public QWidget {
  Q_OBJECT

 public:
  explicit DefaultsView(QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  CopyTable& table() const { return *m_table; }
  /// Row and column of the current cell; at first one that differs.
  QModelIndex current() const;
  /// What the first value of the current cell that is a curve stands for, else the function that the row is
  /// about; nothing without a current cell.
  std::optional<ComparedFunction> currentFunction() const;
  /// All curves that the current cell stands for, with their values where they are several, and what it takes
  /// for f' at the corners of that function.
  FigureExtras currentExtras() const;
  /// The table as a figure.
  Exportable exportable() const;

 signals:
  void currentChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* m_sentence;
  CopyTable* m_table;
  DefaultsModel* m_model;
};

}  // namespace alab
