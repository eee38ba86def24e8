#pragma once
// StartWeightsCard: what the weights of all layers start with.
#include "ui/panels/train/cards/train_card.h"

class QLabel;

namespace alab {

class EdgeFinder;
class FactorRow;
struct NamedFunction;

class StartWeightsCard : public TrainCard {
  Q_OBJECT

 public:
  explicit StartWeightsCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  void showGiven();
  void showEdges();

  ChoiceRow* m_start;
  NumberSlider* m_given;
  FactorRow* m_factor;
  QLabel* m_remark;
  EdgeFinder* m_edges;
  std::vector<QString> m_names;  ///< of the functions that the edges were asked for
};

}  // namespace alab
