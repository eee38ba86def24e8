#pragma once
// FactRows: what is known, as rows "name | value", each explained by a tip of one sentence, with or without
// a tiny picture, behind its (i).
#include <QString>
#include <QWidget>
#include <vector>

#include "ui/widgets/facts/property_picture.h"

class QGridLayout;
class QLabel;

namespace alab {

class TipButton;

struct Fact {
  QString name;
  QString value;
  QString tip = {};                                 ///< empty: no (i)
  PropertyPicture picture = PropertyPicture::None;  ///< below the tip
  bool tellsSlope = false;                          ///< the value is one of f′, or made of them
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
    TipButton* tip;
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
