#pragma once
// ValueTableCard: f, f', f'' of all visible functions on a typed grid, to copy or to save as CSV.
#include "ui/panels/explore/cards/data_table_view.h"
#include "ui/panels/page_card.h"

class QLabel;
class QPushButton;

namespace alab {

class NumberField;

class ValueTableCard : public PageCard {
  Q_OBJECT

 public:
  explicit ValueTableCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;
  /// The table as saved; empty columns when the grid is not usable.
  DataTable table() const;
  DataTableView& view() const { return *m_view; }

 protected:
  void retranslate() override;

 private:
  struct Field {
    QLabel* label;
    NumberField* edit;
    double TableSettings::*member;
  };

  void addFields();
  void addButtons();
  void save();
  void say(const QString& note);

  std::vector<Field> m_fields;
  DataTableView* m_view;
  QLabel* m_note;
  QPushButton* m_copy;
  QPushButton* m_save;
};

}  // namespace alab
