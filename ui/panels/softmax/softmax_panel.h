#pragma once
// SoftmaxPanel: the fourth page. Scores to drag and what the softmax makes of them, step by step; below, one
// of six figures.
#include "ui/panels/panel.h"
#include "ui/panels/softmax/figure_row.h"
#include "ui/panels/softmax/score_hand.h"
#include "ui/panels/softmax/score_strip.h"
#include "ui/panels/softmax/softmax_present_strip.h"
#include "ui/panels/softmax/softmax_sidebar.h"
#include "ui/panels/softmax/softmax_tabs.h"

class QLabel;

namespace alab {

class SoftmaxPanel : public Panel {
  Q_OBJECT

 public:
  /// The document outlives the panel.
  explicit SoftmaxPanel(Document& document, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("softmax"); }
  QString title() const override { return tr("Softmax"); }
  Sections sections() const override { return Section::Softmax; }
  void refresh(Sections sections) override;
  /// Scores with probabilities, and then the figures of the tab.
  std::vector<Exportable> exportables(QSize size) const override;
  QWidget* sidebar() override { return m_sidebar; }
  QWidget* topStrip() override { return m_strip; }
  QWidget* presentStrip() override { return m_presentStrip; }
  QString hint() const override;
  std::vector<KeyHelp> keys() const override;
  void startScene() override;
  void setAppearance(const Appearance& appearance) override;

  PlotView& scores() const { return m_upper->view(0); }
  FigureRow& upper() const { return *m_upper; }
  FigureRow& lower() const { return *m_lower; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void showScores();
  void showTab();
  void showHalves();
  bool isLowerShown() const { return !m_appearance.presenting || m_showsLower; }
  void choose(SoftmaxView view);
  int places() const;
  void showProblem(const QString& why);
  bool isTabKey(const QKeyEvent& event);
  const SoftmaxState& softmax() const { return m_document.state().softmax; }

  Document& m_document;
  ScoreHand* m_hand;
  ScoreStrip* m_strip;
  QLabel* m_problem;  ///< why what was typed cannot be the scores
  FigureRow* m_upper;
  QLabel* m_words;
  SoftmaxTabs* m_tabs;
  FigureRow* m_lower;
  QLabel* m_tabWords;
  SoftmaxSidebar* m_sidebar;
  SoftmaxPresentStrip* m_presentStrip;
  Appearance m_appearance;
  bool m_showsLower = false;  ///< while presenting, where one half has the whole page
};

}  // namespace alab
