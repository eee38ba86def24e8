#pragma once
// TrainSidebar: the right column of the Train page, under two tabs: what is set up, and what it came to.
#include <QButtonGroup>

#include "ui/panels/card_column.h"
#include "ui/panels/train/data_shape.h"
#include "ui/panels/train/results/results_card.h"

namespace alab {

class TrainSidebar : public CardColumn {
  Q_OBJECT

 public:
  enum class Tab { SetUp, Results };

  /// The document outlives the cards.
  explicit TrainSidebar(Document& document, QWidget* parent = nullptr);

  void refresh() { refreshCards(); }
  Tab tab() const { return Tab(m_tabs.checkedId()); }
  void setTab(Tab tab);
  ResultsCard& results() const { return *m_results; }

  /// In the order of the functions; shown until others come. None: nothing is trained yet.
  void setRows(std::vector<ResultRow> rows) { m_results->setRows(std::move(rows)); }
  /// What is known of the file that is learned from.
  void setFile(const ReadFile& file);
  /// What the rows are about: values have R² in the place of accuracy.
  void setTask(Task task) { m_results->setTask(task); }

 signals:
  void fileWanted();  ///< to learn from, to be asked for

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeTabs();
  void retranslate();

  QButtonGroup m_tabs;  ///< ids are those of Tab
  ResultsCard* m_results;
};

}  // namespace alab
