#pragma once
// RowsStrip: over the table, which functions and which columns it has, and a search.
#include <QButtonGroup>
#include <QWidget>

#include "ui/document/document.h"

class QLineEdit;
class QRadioButton;

namespace alab {

class CalmBox;
class ColumnsButton;

class RowsStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit RowsStrip(Document& document, QWidget* parent = nullptr);

  void refresh();
  QString searchText() const;
  void setSearchText(const QString& text);
  void focusSearch();

 signals:
  void searched(const QString& text);
  void left();  ///< Down or Enter in the search: on to the table

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void choose(CompareRows rows);
  void retranslate();

  Document& m_document;
  QButtonGroup m_rows;
  CalmBox* m_family;
  QLineEdit* m_search;
  ColumnsButton* m_columns;
};

}  // namespace alab
