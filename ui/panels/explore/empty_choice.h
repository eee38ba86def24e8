#pragma once
// EmptyChoice: three buttons over the empty axes when no function is chosen.
#include <QWidget>

#include "ui/document/document.h"
#include "ui/plot/plot_view.h"

namespace alab {

class EmptyChoice : public QWidget {
  Q_OBJECT

 public:
  /// A child of the plot; the document outlives it.
  EmptyChoice(Document& document, PlotView& plot);

  /// Under the message in the middle of the first pane.
  void place();

 private:
  void addButton(const QString& id);
  void choose(const QString& id);

  Document& m_document;
  PlotView& m_plot;
};

}  // namespace alab
