#pragma once
// ReasonsCard: the function whose row was chosen: f and f', what speaks for and against it, and what can be
// done with it.
#include <optional>

#include "core/code/code_language.h"
#include "ui/panels/compare/compare_edit.h"
#include "ui/panels/compare/comparison_finder.h"
#include "ui/panels/compare/function_figure.h"
#include "ui/panels/page_card.h"
#include "ui/widgets/facts/said_lines.h"

class QLabel;
class QMenu;
class QPushButton;

namespace alab {

class ReasonsCard : public PageCard {
  Q_OBJECT

 public:
  /// Document and finder outlive the card.
  ReasonsCard(Document& document, ComparisonFinder& finder, QWidget* parent = nullptr);

  /// Nothing: no row.
  void setFunction(const std::optional<ComparedFunction>& function, const FigureExtras& extras = {});
  const std::optional<ComparedFunction>& function() const { return m_function; }
  void refresh() override;

 signals:
  void said(const QString& sentence);

 protected:
  void retranslate() override;

 private:
  void layOut();
  void showFigure();
  void showReasons();
  void add();
  void copyCode(CodeLanguage language);
  void explore();

  ComparisonFinder& m_finder;
  std::optional<ComparedFunction> m_function;
  FigureExtras m_extras;
  PlotView* m_figure;
  QLabel* m_reasons;
  QPushButton* m_add;
  QPushButton* m_explore;
  QPushButton* m_code;
};

}  // namespace alab
