#pragma once
// ExploreKeys: the page by keyboard (and by a presenter's remote).
#include <QCoreApplication>
#include <QKeyEvent>
#include <optional>
#include <vector>

#include "ui/panels/explore/hand/guess_board.h"
#include "ui/panels/explore/hand/probe_hand.h"
#include "ui/panels/panel.h"

namespace alab {

class ExploreKeys {
  Q_DECLARE_TR_FUNCTIONS(alab::ExploreKeys)

 public:
  /// What the keys act on; all of it outlives the keys.
  struct Parts {
    Document& document;
    ProbeHand& probe;
    GuessBoard& guess;
  };
  explicit ExploreKeys(const Parts& parts) : m_parts(parts) {}

  /// Does what the key says over the visible range of x. Nothing: not a key of this page; else what there is
  /// to say about it, mostly nothing.
  std::optional<QString> press(const QKeyEvent& event, const Range& visible, int decimals);

  /// Every key and what it does: the tables by which press() works.
  static std::vector<KeyHelp> help();

  /// One sentence of what mouse and keys do now.
  QString hint() const;

 private:
  bool pressLetter(int key, const Range& visible) const;
  bool pressSwitch(int key);
  QString pressArrow(const QKeyEvent& event, const Range& visible, int decimals);

  Parts m_parts;
};

}  // namespace alab
