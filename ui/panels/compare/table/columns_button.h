#pragma once
// ColumnsButton: which columns the table has: sets of them, and each by itself.
#include <QPushButton>
#include <vector>

#include "ui/document/document.h"

class QAction;
class QMenu;

namespace alab {

class ColumnsButton : public QPushButton {
  Q_OBJECT

 public:
  explicit ColumnsButton(Document& document, QWidget* parent = nullptr);

  void refresh();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addSets();
  void addColumns();
  void take(std::span<const CompareColumn> columns);
  void toggle(CompareColumn column);
  void retranslate();

  Document& m_document;
  QMenu* m_menu;
  std::vector<QAction*> m_sets;
  std::vector<QAction*> m_columns;  ///< one for each of compareColumns()
};

}  // namespace alab
