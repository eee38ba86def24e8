#pragma once
// MapPageView: "Theory map".
#include "ui/panels/depth/focused_start.h"
#include "ui/panels/depth/map_finder.h"
#include "ui/panels/depth/views/page_view.h"

namespace alab {

class MapPageView : public PageView {
  Q_OBJECT

 public:
  /// Both outlive the view.
  MapPageView(Document& document, FocusedStart& start, QObject* parent = nullptr);

  void follow(int decimals) override;
  PlotScene scene() const override { return mapScene(view()); }
  PlotScene figure() const override;
  DataTable table() const override;
  std::vector<VerdictCard::Line> sentences() const override;

  bool isComplete() const override { return m_map.isComplete(); }
  bool hasLayers() const override { return false; }
  void dragTo(double x, double y, const QString& mergeKey) override;
  QString hint() const override;

 private:
  void findMap();
  MapView view() const;

  FocusedStart& m_start;
  MapFinder m_map;
  int m_decimals = 0;
};

}  // namespace alab
