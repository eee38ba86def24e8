#pragma once
// DepthPanel: the second page. What is left of a gradient after many layers: in a chain of neurons, in whole
// random networks, and by theory.
#include <QTimer>
#include <array>

#include "ui/panels/depth/depth_present_strip.h"
#include "ui/panels/depth/depth_sidebar.h"
#include "ui/panels/depth/depth_strip.h"
#include "ui/panels/depth/focused_start.h"
#include "ui/panels/depth/histogram_choice.h"
#include "ui/panels/depth/views/network_page_view.h"
#include "ui/panels/empty_choice.h"
#include "ui/panels/panel.h"

class QLabel;

namespace alab {

class DepthPanel : public Panel {
  Q_OBJECT

 public:
  /// The document outlives the panel.
  explicit DepthPanel(Document& document, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("depth"); }
  QString title() const override;
  Sections sections() const override { return Section::Selection | Section::Depth; }
  void refresh(Sections sections) override;
  std::vector<Exportable> exportables(QSize size) const override;
  bool areFiguresComplete() const override { return shown().isComplete(); }
  QWidget* sidebar() override { return m_sidebar; }
  QWidget* presentStrip() override { return m_presentStrip; }
  QString hint() const override;
  std::vector<KeyHelp> keys() const override;
  void setAppearance(const Appearance& appearance) override;

  PlotView& plot() const { return *m_plot; }
  const NetworkLines& network() const { return m_network->network(); }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void connectParts();
  void connectView(PageView& view);
  void showFigure();
  void showWords();
  PageView& shown() const { return *m_views[std::size_t(m_document.state().depth.view)]; }

  Document& m_document;
  FocusedStart m_start;
  NetworkPageView* m_network;
  std::array<PageView*, 3> m_views;  ///< by DepthView
  Appearance m_appearance;
  DepthStrip* m_strip;
  PlotView* m_plot;
  EmptyChoice* m_emptyChoice;
  HistogramChoice* m_histograms;
  QLabel* m_words;  ///< when presenting: the cards are not in sight
  DepthSidebar* m_sidebar;
  DepthPresentStrip* m_presentStrip;
  QTimer m_wordsLater;
};

}  // namespace alab
