#pragma once
// ChipStrip: the chips of the chosen functions side by side, those without room behind "+4". One stop for
// Tab; keys() says what the keyboard does there.
#include <QWidget>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/state/lab_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/functions/chip_drop.h"
#include "ui/widgets/key_help.h"

namespace alab {

class FunctionChip;
class OverflowButton;

class ChipStrip : public QWidget {
  Q_OBJECT

 public:
  explicit ChipStrip(QWidget* parent = nullptr);

  void setSelection(const Selection& selection);
  void setTheme(const Theme& theme);
  void setDecimals(int places);
  /// The chip of a slot, null when the slot is not taken.
  FunctionChip* chip(int slot) const;
  /// Every key and what it does: the table by which the keys work.
  static std::vector<KeyHelp> keys();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void chosen(int slot);
  void compareWanted(int slot);
  void menuWanted(int slot, const QPoint& globalPosition);
  void visibilityWanted(int slot);
  void removeWanted(int slot);
  void moveWanted(int slot, int to);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  FunctionChip* makeChip(int slot);
  FunctionChip* chipWithKeyboard() const;
  void removeOldChips();
  void updateChips();
  void orderForTab();
  void placeChips();
  void hideOtherChips();
  void fillOverflow();
  bool isShown(int place) const;
  int place(int slot) const;
  int gap() const;
  int chipHeight() const;
  int overflowWidth() const;
  struct KeyRow;
  static std::span<const KeyRow> keyRows();
  void chooseNeighbour(int slot, int step);
  void moveBy(int slot, int step);
  QPoint below(int slot) const;
  void showDropPlace(QPoint position);
  void drop(int slot, QPoint position);
  void cancelDrag();

  Selection m_selection;
  const Theme* m_theme;
  int m_decimals = 4;
  std::map<int, FunctionChip*> m_chips;  ///< by slot
  OverflowButton* m_overflow;
  std::vector<PlacedChip> m_shown;  ///< the chips that have room
  std::optional<int> m_dropPlace;   ///< a dragged chip would stand before this place
};

}  // namespace alab
