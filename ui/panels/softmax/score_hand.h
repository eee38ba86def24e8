#pragma once
// ScoreHand: moves the scores as mouse and keys want it, each gesture one undo step, and keeps what the hand
// has hold of: the chosen bar, and while it is dragged the range of the axis.
#include <QKeyEvent>
#include <QObject>
#include <optional>

#include "core/range.h"
#include "ui/document/document.h"
#include "ui/widgets/key_help.h"

namespace alab {

class ScoreHand : public QObject {
  Q_OBJECT

 public:
  /// The document outlives the hand.
  explicit ScoreHand(Document& document, QObject* parent = nullptr);

  /// The bar that the keys move.
  std::size_t selected() const;
  Range shownRange() const;

  /// The place in the plot of the scores where the mouse is; the first one of a drag chooses the bar.
  void dragTo(double x, double y);
  void letGo();
  /// false: the key means nothing here.
  bool press(const QKeyEvent& event);
  static std::vector<KeyHelp> keys();

 signals:
  void selectionChanged();

 private:
  void select(int bar);
  void step(double by, bool isHeld);

  Document& m_document;
  std::size_t m_selected = 0;
  std::optional<Range> m_held;
};

}  // namespace alab
