#pragma once
// ComparePanel: the fifth page. Functions side by side in a table, advice which one to take, and what the
// frameworks take when nothing is said.
#include <QPointer>

#include "ui/panels/compare/advice/advice_texts.h"
#include "ui/panels/compare/comparison_finder.h"
#include "ui/panels/panel.h"

class QStackedWidget;
class QTabBar;

namespace alab {

class AdviceView;
class CompareSidebar;
class DefaultsView;
class TablePage;

class ComparePanel : public Panel {
  Q_OBJECT

 public:
  /// The document outlives the panel.
  explicit ComparePanel(Document& document, QWidget* parent = nullptr);
  ~ComparePanel() override;

  QString id() const override { return QStringLiteral("compare"); }
  QString title() const override;
  Sections sections() const override { return Section::Compare | Section::Selection; }
  void refresh(Sections sections) override;
  /// The table, and the function of the current row.
  std::vector<Exportable> exportables(QSize size) const override;
  bool areFiguresComplete() const override { return !m_finder.isBusy(); }
  QWidget* sidebar() override;
  QString hint() const override;
  std::vector<KeyHelp> keys() const override;
  void setAppearance(const Appearance& appearance) override;

  TablePage& table() const { return *m_table; }
  AdviceView& advice() const { return *m_advice; }
  DefaultsView& defaults() const { return *m_defaults; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void choose(CompareView view);
  void showCurrent();
  void setUp(std::size_t advice);
  void retranslate();
  const CompareState& compare() const { return m_document.state().compare; }

  Document& m_document;
  ComparisonFinder m_finder;
  AdviceTexts m_texts;
  QTabBar* m_tabs;
  QStackedWidget* m_views;
  TablePage* m_table;
  AdviceView* m_advice;
  DefaultsView* m_defaults;
  QPointer<CompareSidebar> m_sidebar;  ///< may go with the window, which shows it
};

}  // namespace alab
