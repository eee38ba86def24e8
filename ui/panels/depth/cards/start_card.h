#pragma once
// StartCard: what the random weights and biases start with.
#include "core/analysis/edge_of_chaos.h"
#include "ui/jobs/job.h"
#include "ui/panels/depth/cards/depth_card.h"

class QLabel;

namespace alab {

class CalmBox;

class StartCard : public DepthCard {
  Q_OBJECT

 public:
  explicit StartCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

  /// sigma_w of the start weights for the focused function, as far as it is known by now.
  double sigmaW() const;

 signals:
  void edgeFound();

 protected:
  void retranslate() override;

 private:
  /// Whether the focused function has an edge of chaos takes too long to find out for the window's thread.
  struct EdgeQuestion {
    Function function;
    double sigmaB = 0;
    bool operator==(const EdgeQuestion&) const = default;
  };

  void chooseStart(int index);
  void chooseScale(double sigmaW);
  void askForEdge();
  void showEdge();

  CalmBox* m_start;
  NumberSlider* m_scale;
  QLabel* m_remark;
  std::optional<EdgeQuestion> m_asked;
  std::optional<EdgeOfChaos> m_edge;  ///< the answer to it, once it is there
  Job<EdgeOfChaos> m_job;
};

}  // namespace alab
