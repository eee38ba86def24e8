#pragma once
// Panel: one page of the program. MainWindow iterates over a list of panels and knows none of them.
#include <QIcon>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "ui/document/document.h"
#include "ui/plot/plot_scene.h"
#include "ui/plot/plot_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_help.h"

namespace alab {

/// A figure that a page offers to export, with the data behind it.
struct Exportable {
  QString id;     ///< "explore"
  QString title;  ///< translated
  PlotScene scene;
  /// The values of the state that the figure shows, on a grid of x, else over the visible range; computed
  /// when asked for.
  std::function<DataTable(const std::optional<TableSettings>& grid)> table;
  bool isSampled = true;  ///< the values are those of curves, so that a grid can be asked for
};

/// How a page is to look: set by the window, for every page alike.
struct Appearance {
  const Theme* theme = nullptr;
  PlotStyle style;
  int decimals = 4;  ///< places of numbers on screen
  bool reducedMotion = false;
  bool presenting = false;
};

class Panel : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  virtual QString id() const = 0;
  virtual QString title() const = 0;  ///< translated anew at each call
  virtual Sections sections() const = 0;

  /// The state has changed in these sections: rebuild the scenes concerned.
  virtual void refresh(Sections sections) = 0;
  /// Whether a function may be another one with every letter that is typed: not where each begins long work
  /// anew.
  virtual bool followsTyping() const { return true; }
  /// A story, or a scene put back, has changed the state: what stands on the page beside it, as strokes of a
  /// pen, goes.
  virtual void startScene() {}
  /// The figures of the page, one at least: the first is what is copied and printed.
  virtual std::vector<Exportable> exportables(QSize size) const = 0;
  /// Begins what the figures still lack and nothing else would begin: a training run.
  virtual void completeFigures() {}
  /// Whether nothing is missing in the figures; figuresChanged() tells when there is more.
  virtual bool areFiguresComplete() const { return true; }
  /// What keeps them from being made (a data file that is not there).
  virtual std::optional<Error> problemWithFigures() const { return {}; }

  /// The cards of the right column (owned by the window once asked for); may be null.
  virtual QWidget* sidebar() { return nullptr; }
  /// What stands over the page in place of the function bar (owned by the window once asked for); null: the
  /// bar, for pages of functions.
  virtual QWidget* topStrip() { return nullptr; }
  /// The strip shown under the page when presenting: the one control that matters; may be null.
  virtual QWidget* presentStrip() { return nullptr; }
  /// One full sentence of what mouse and keys do here now, for the status line.
  virtual QString hint() const { return {}; }
  /// What the page's own keys do, in the language of the moment.
  virtual std::vector<KeyHelp> keys() const { return {}; }
  virtual void setAppearance(const Appearance& appearance) = 0;

 signals:
  /// hint() is another one, or something is to be said about what was just done.
  void hintChanged(const QString& sentence);
  void figuresChanged();
  /// The page has set up another one: what is to be looked at there, in the language of the moment.
  void lookAdvised(const std::function<QString()>& sentence);
  /// Buttons of the page that mean the window's commands of the same name.
  void copyPictureRequested();
  void exportRequested();
};

}  // namespace alab
