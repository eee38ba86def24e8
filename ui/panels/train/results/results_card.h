#pragma once
// ResultsCard: the table of what the functions came to.
#include "ui/panels/page_card.h"
#include "ui/panels/train/results/result_model.h"

class QLabel;
class QPushButton;

namespace alab {

class ResultTable;

class ResultsCard : public PageCard {
  Q_OBJECT

 public:
  explicit ResultsCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;
  void setRows(std::vector<ResultRow> rows);
  /// What the rows are about: values have R² in the place of accuracy.
  void setTask(Task task);
  ResultTable& table() const { return *m_table; }

 protected:
  void retranslate() override;
  void changeEvent(QEvent* event) override;

 private:
  void showWhatIsThere();
  void fitLetters();

  QLabel* m_nothing;
  ResultTable* m_table;
  QPushButton* m_copy;
};

}  // namespace alab
