#pragma once
// FactRows: what is known, as rows "name | value", each explained by a tip of one sentence behind its (i).
#include <QString>
#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace alab {

struct Fact {
  QString name;
  QString value;
  QString tip = {};  ///< empty: no (i)
  bool operator==(const Fact&) const = default;
};

class FactRows : public QWidget {
  Q_OBJECT

 public:
  explicit FactRows(QWidget* parent = nullptr);

  void setFacts(const std::vector<Fact>& facts);
  const std::vector<Fact>& facts() const { return m_facts; }

 private:
  struct Row {
    QLabel* name;
    QLabel* value;
    QToolButton* tip;
  };

  void changeEvent(QEvent* event) override;
  void addRow();
  void fit();
  void fill(const Row& row, const Fact& fact);

  std::vector<Fact> m_facts;
  std::vector<Row> m_rows;
  QGridLayout* m_grid;
};

}  // namespace alab
