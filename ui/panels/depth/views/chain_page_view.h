#pragma once
// ChainPageView: "One neuron a layer".
#include "ui/panels/depth/scene/chain_scene.h"
#include "ui/panels/depth/views/page_view.h"

namespace alab {

class ChainPageView : public PageView {
  Q_OBJECT

 public:
  using PageView::PageView;

  void follow(int decimals) override;
  PlotScene scene() const override;
  PlotScene figure() const override;
  DataTable table() const override;
  std::vector<VerdictCard::Line> sentences() const override;
  bool hasStartWeights() const override { return false; }
  QString hint() const override;

 private:
  std::vector<ChainLine> m_lines;
};

}  // namespace alab
