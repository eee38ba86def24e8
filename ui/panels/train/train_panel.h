#pragma once
// TrainPanel: the third page. The functions of the selection train the same small network from the same
// weights on the same data in the same order: maps of what they say, and curves of how they came there.
#include "ui/panels/empty_choice.h"
#include "ui/panels/panel.h"
#include "ui/panels/train/chart_hand.h"
#include "ui/panels/train/run/sweep_runner.h"
#include "ui/panels/train/scene/curve_scene.h"
#include "ui/panels/train/train_race.h"

class QLabel;

namespace alab {

class ChartBar;
class InsidePage;
enum class PointClick;
class TrainBar;
class TrainPictures;
class TrainSidebar;

class TrainPanel : public Panel {
  Q_OBJECT

 public:
  /// The document outlives the panel.
  explicit TrainPanel(Document& document, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("train"); }
  QString title() const override;
  Sections sections() const override { return Section::Selection | Section::Train; }
  void refresh(Sections sections) override;
  bool followsTyping() const override { return false; }
  std::vector<Exportable> exportables(QSize size) const override;
  void completeFigures() override;
  bool areFiguresComplete() const override;
  std::optional<Error> problemWithFigures() const override { return problem(); }
  QWidget* sidebar() override;
  QString hint() const override;
  std::vector<KeyHelp> keys() const override;
  void setAppearance(const Appearance& appearance) override;

  TrainRace& race() { return m_race; }
  PlotView& plot() const { return *m_plot; }
  InsidePage& inside() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void connectParts();
  void connectRace();
  void connectPictures();
  void layOut();
  void togglePlay();
  void followSweep();
  std::size_t batchSize() const;
  void showRace();
  void showChart();
  void showWords();
  void showData();
  void restart();
  void learnFrom(const QString& file);
  void setPoint(double x, double y, PointClick click);
  void followLook();
  void toggleInside();
  void shareHeight();
  void keepRoomForChart();
  void saveNetwork();
  std::optional<Error> problem() const;
  TrainFigure figure() const;
  PlotScene sceneOf(const TrainFigure& shown) const;

  Document& m_document;
  TrainRace m_race;
  SweepRunner m_sweep;  ///< idle but while it is shown
  Appearance m_appearance;
  TrainBar* m_bar;
  TrainPictures* m_pictures;
  ChartBar* m_chartBar;
  PlotView* m_plot;
  ChartHand m_hand;
  EmptyChoice* m_emptyChoice;
  QLabel* m_words;
  TrainSidebar* m_sidebar;
};

}  // namespace alab
