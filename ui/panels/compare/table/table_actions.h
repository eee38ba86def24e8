#pragma once
// TableActions: under the table, what can be done with its rows: add to the function bar, copy, save. Says in
// a sentence what was done or why not.
#include <QWidget>

#include "ui/panels/compare/table/compare_table.h"
#include "ui/panels/compare/table/table_file.h"

class QLabel;
class QMenu;
class QPushButton;

namespace alab {

class TableActions : public QWidget {
  Q_OBJECT

 public:
  /// All of them outlive this.
  TableActions(Document& document, const ComparisonFinder& finder, CompareTable& table,
               QWidget* parent = nullptr);

  /// Ticks or what is known have changed.
  void refresh();

 signals:
  void said(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void addTicked();
  void copy(TableFormat format);
  void save();
  TableFormat formatOf(const QString& fileName, const QString& filter) const;
  QString withWaiting(const QString& sentence) const;
  QByteArray text(TableFormat format) const;
  QString waitingSentence() const;
  void retranslate();

  Document& m_document;
  const ComparisonFinder& m_finder;
  CompareTable& m_table;
  QPushButton* m_add;
  QPushButton* m_copy;
  QMenu* m_formats;
  QPushButton* m_save;
  QLabel* m_progress;
};

}  // namespace alab
