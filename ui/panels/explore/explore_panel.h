#pragma once
// ExplorePanel: the first page. Curves and slopes of the chosen functions, a probe through both, and cards.
//
// It draws exploreScene and hands what the user does to the document; the state alone decides the picture.
#include "ui/panels/empty_choice.h"
#include "ui/panels/explore/cards/sidebar.h"
#include "ui/panels/explore/explore_scene.h"
#include "ui/panels/explore/hand/explore_keys.h"
#include "ui/panels/explore/hand/guess_board.h"
#include "ui/panels/explore/hand/parameter_hand.h"
#include "ui/panels/explore/hand/probe_hand.h"
#include "ui/panels/explore/header_strip.h"
#include "ui/panels/explore/parameter_strip.h"
#include "ui/panels/explore/scene/curve_cache.h"
#include "ui/panels/panel.h"

namespace alab {

class ExplorePanel : public Panel {
  Q_OBJECT

 public:
  /// The document outlives the panel.
  explicit ExplorePanel(Document& document, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("explore"); }
  QString title() const override;
  Sections sections() const override { return Section::Selection | Section::Explore; }
  void refresh(Sections sections) override;
  void startScene() override;
  std::vector<Exportable> exportables(QSize size) const override;
  QWidget* sidebar() override { return m_sidebar; }
  QWidget* presentStrip() override { return m_strip; }
  QString hint() const override { return m_keys.hint(); }
  std::vector<KeyHelp> keys() const override { return ExploreKeys::help(); }
  void setAppearance(const Appearance& appearance) override;

  /// "Drag me" stands beside the probe until the user moves it for the first time.
  void setInviting(bool inviting);
  PlotView& plot() const { return *m_plot; }

 signals:
  void probeFirstMoved();  ///< the invitation has done its work, for ever

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildLayout();
  void connectPlot();
  void connectCards();
  void connectStrip();
  void showScene();
  void dragProbe(double x);
  void endInvitation();
  void draw(const QString& pane, double x, double y);
  void endParameterGesture();
  ViewSize viewSize() const;
  SceneOptions options() const;

  Document& m_document;
  ProbeHand m_probe;
  ParameterHand m_parameters;
  GuessBoard m_guess;
  ExploreKeys m_keys;
  CurveCache m_cache;
  Appearance m_appearance;
  bool m_inviting = true;
  HeaderStrip* m_header;
  PlotView* m_plot;
  EmptyChoice* m_emptyChoice;
  Sidebar* m_sidebar;
  ParameterStrip* m_strip;
};

}  // namespace alab
