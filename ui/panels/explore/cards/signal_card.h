#pragma once
// SignalCard: what comes out when a bell curve of inputs goes in.
#include "ui/panels/explore/cards/explore_card.h"

class QCheckBox;

namespace alab {

class FactRows;
class NumberSlider;

class SignalCard : public ExploreCard {
  Q_OBJECT

 public:
  explicit SignalCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  void connectControls();
  void edit(const QString& mergeKey, const std::function<void(SignalSettings&)>& mutate);
  void showFacts();

  QCheckBox* m_on;
  NumberSlider* m_mu;
  NumberSlider* m_sigma;
  FactRows* m_facts;
};

}  // namespace alab
