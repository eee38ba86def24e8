#pragma once
// ProbeCard: x as a number to type, and f, f', f'' of all visible functions there.
#include "ui/panels/explore/cards/data_table_view.h"
#include "ui/panels/page_card.h"

class QLabel;

namespace alab {

class NumberField;

class ProbeCard : public PageCard {
  Q_OBJECT

 public:
  explicit ProbeCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;
  DataTableView& table() const { return *m_table; }

 signals:
  void probeEntered(double x);
  void refused(const QString& why);

 protected:
  void retranslate() override;

 private:
  std::vector<int> orders() const;
  DataTableModel::Content content() const;

  QLabel* m_label;
  NumberField* m_x;
  DataTableView* m_table;
};

}  // namespace alab
