#pragma once
// TrainPictures: above the chart, a map for each function, or one network from inside.
#include <QStackedWidget>

#include "ui/panels/train/inside/inside_page.h"
#include "ui/panels/train/maps/map_row.h"

namespace alab {

class TrainPictures : public QStackedWidget {
  Q_OBJECT

 public:
  explicit TrainPictures(QWidget* parent = nullptr);

  void show(const std::vector<TrainLine>& lines, const std::shared_ptr<const RaceNews>& news);
  void setTheme(const Theme& theme);
  void setPresenting(bool presenting) { m_inside->setPresenting(presenting); }

  /// The number of the line whose network is looked into.
  const std::optional<std::size_t>& lookedInto() const { return m_lookedInto; }
  void lookInside(std::optional<std::size_t> line);
  InsidePage& inside() const { return *m_inside; }

 signals:
  /// Another line than before, or none; the news are to have its inside.
  void lookedIntoChanged(std::optional<std::size_t> line);
  void saveRequested();
  void edited(std::size_t line, const alab::WeightPlace& place, float value);
  void pointClicked(double x, double y, alab::PointClick click);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void bringForward(QWidget* shown);
  void limitHeight();

  MapRow* m_maps;
  InsidePage* m_inside;
  std::optional<std::size_t> m_lookedInto;
};

}  // namespace alab
