#pragma once
// TablePage: the table with what stands over and under it.
#include <QWidget>

#include "ui/panels/compare/table/compare_table.h"

class QLabel;
class QStackedWidget;

namespace alab {

class NothingFound;
class RowsStrip;
class TableActions;

class TablePage : public QWidget {
  Q_OBJECT

 public:
  /// Document and finder outlive the page.
  TablePage(Document& document, const ComparisonFinder& finder, QWidget* parent = nullptr);

  void refresh();
  void setLook(const Theme& theme, bool presenting);
  CompareTable& table() const { return *m_table; }
  /// Of all rows, in sight or not.
  std::vector<Function> functions() const;
  void focusSearch();

 signals:
  void said(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void search(const QString& text);
  void showAll();
  void showFound();
  void showNote();

  Document& m_document;
  const ComparisonFinder& m_finder;
  RowsStrip* m_strip;
  QLabel* m_note;  ///< on the articles' ideals, while their columns are shown
  CompareTable* m_table;
  NothingFound* m_nothing;
  QStackedWidget* m_stack;
  TableActions* m_actions;
};

}  // namespace alab
