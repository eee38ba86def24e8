#pragma once
// CornerCard: what f' is at the corners of the focused function, here and in the frameworks.
#include "ui/panels/page_card.h"

namespace alab {

class FactRows;

class CornerCard : public PageCard {
  Q_OBJECT

 public:
  explicit CornerCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;
  const FactRows& facts() const { return *m_facts; }

 protected:
  void retranslate() override;

 private:
  FactRows* m_facts;
};

}  // namespace alab
