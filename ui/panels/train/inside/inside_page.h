#pragma once
// InsidePage: one network instead of the row of maps: its drawing, its map, its mistakes, and a slider for
// the weight that is chosen.
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "ui/panels/train/inside/network_drawing.h"
#include "ui/panels/train/maps/map_tile.h"
#include "ui/widgets/number_slider.h"

namespace alab {

class InsidePage : public QWidget {
  Q_OBJECT

 public:
  explicit InsidePage(QWidget* parent = nullptr);

  /// Number `index` of the news, if they have its inside.
  void show(const TrainLine& line, std::shared_ptr<const RaceNews> news, std::size_t index);
  void setTheme(const Theme& theme);
  /// No controls: they are for the hand.
  void setPresenting(bool presenting);
  NetworkDrawing& network() const { return *m_network; }
  NumberSlider& weight() const { return *m_weight; }

 signals:
  void closed();
  void saveRequested();
  void edited(const alab::WeightPlace& place, float value);
  void pointClicked(double x, double y, alab::PointClick click);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void retranslate();
  void showWeight();
  QString confusionText() const;

  std::shared_ptr<const RaceNews> m_news;
  QString m_name;
  bool m_isMoving = false;  ///< the slider is in the hand: news are older than it is
  QLabel* m_title;
  QPushButton* m_save;
  QPushButton* m_close;
  NetworkDrawing* m_network;
  MapTile* m_map;
  QLabel* m_confusion;
  NumberSlider* m_weight;
};

}  // namespace alab
