#pragma once
// GuessBoard: the class guesses f' first. f' can be hidden on its axes, drawn by the dragged probe, or
// sketched with the pen; revealing shows it over the guess.
#include <QCoreApplication>
#include <optional>
#include <string>
#include <vector>

#include "ui/document/document.h"
#include "ui/panels/explore/explore_scene.h"

namespace alab {

class GuessBoard {
  Q_DECLARE_TR_FUNCTIONS(alab::GuessBoard)

 public:
  /// The document outlives the board.
  explicit GuessBoard(Document& document) : m_document(document) {}

  void toggleHidden();
  void toggleTrace();
  /// On: a clean board over a hidden f'. Off: the strokes stay until the next guess; without any, f' comes
  /// back.
  void togglePen();
  /// Shows f' over the guess; false when there was nothing to reveal.
  bool reveal();

  void drawTo(const QString& pane, QPointF point);
  void liftPen() { m_isDrawing = false; }
  void wipe() { m_strokes.clear(); }
  /// Another scene begins: no pen, no guess, and a trace that starts at the probe.
  void startAnew();
  /// The state has changed: lengthens the trace to the probe, forgets it when tracing is over. The pen is
  /// put away when f' is shown, the board wiped when another function or parameter is in focus.
  void follow(const LabState& state);

  bool isPenOn() const { return m_isPenOn; }
  const std::vector<PenStroke>& strokes() const { return m_strokes; }
  const std::optional<Range>& traced() const { return m_traced; }

 private:
  struct Subject {
    std::string id;
    std::vector<double> params;
    bool operator==(const Subject&) const = default;
  };
  void followFunction(const Selection& selection);
  void takePen();
  void putPenAway();

  Document& m_document;
  bool m_isPenOn = false;
  bool m_isDrawing = false;
  ExploreState m_before;  ///< when the pen was taken
  std::vector<PenStroke> m_strokes;
  std::optional<Range> m_traced;
  Subject m_subject;  ///< the function whose f' is guessed
};

}  // namespace alab
