#pragma once
// NetworkPageView: "Whole network".
#include "ui/panels/depth/network_lines.h"
#include "ui/panels/depth/views/page_view.h"

namespace alab {

class NetworkPageView : public PageView {
  Q_OBJECT

 public:
  explicit NetworkPageView(Document& document, QObject* parent = nullptr);

  void follow(int decimals) override { m_network.follow(state(), decimals); }
  PlotScene scene() const override { return picture(m_network.lines()); }
  PlotScene figure() const override;
  DataTable table() const override;
  std::vector<VerdictCard::Line> sentences() const override;
  QString remark() const override;
  std::vector<Fact> facts() const override;
  double progress() const override { return m_network.progress(); }
  QString hint() const override;

  const NetworkLines& network() const { return m_network; }

 private:
  PlotScene picture(std::vector<DepthLine> lines) const;

  NetworkLines m_network;
};

}  // namespace alab
