#pragma once
// FigureRow: up to four figures beside each other.
#include <QWidget>
#include <array>

#include "ui/panels/panel.h"

namespace alab {

class FigureRow : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::size_t most = 4;

  explicit FigureRow(QWidget* parent = nullptr);

  /// One at least, with their shares of the width.
  void setScenes(const std::vector<PlotScene>& scenes, const std::vector<int>& shares);
  void setAppearance(const Appearance& appearance);
  PlotView& view(std::size_t i) const { return *m_views[i]; }
  /// How many digits beside each other the pane of a figure has room for.
  double digits(std::size_t i) const;
  /// Whether there is room for the most figures.
  bool isWide() const;

 signals:
  void resized();  ///< another number of digits may find room

 private:
  std::array<PlotView*, most> m_views;
  PlotStyle m_style;
};

}  // namespace alab
