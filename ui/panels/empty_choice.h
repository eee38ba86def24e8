#pragma once
// EmptyChoice: over the empty axes of a page, the buttons that fill them: three functions when none is
// chosen, one that shows all when all are hidden.
#include <QWidget>
#include <vector>

#include "ui/document/document.h"
#include "ui/plot/plot_view.h"

class QPushButton;

namespace alab {

class EmptyChoice : public QWidget {
  Q_OBJECT

 public:
  /// A child of the plot; the document outlives it.
  EmptyChoice(Document& document, PlotView& plot);

  /// After the scene of the plot has changed: in sight when no function is, under the message of the scene.
  void refresh();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QPushButton* addButton();
  void addFunctionButton(const QString& id);
  void place();
  void choose(const QString& id);
  void showAll();
  void retranslate();

  Document& m_document;
  PlotView& m_plot;
  std::vector<QPushButton*> m_functions;
  QPushButton* m_showAll;
};

}  // namespace alab
