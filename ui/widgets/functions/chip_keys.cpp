// What each key does: the keyboard of ChipStrip.
#include <QKeyEvent>
#include <algorithm>

#include "ui/widgets/functions/chip_strip.h"
#include "ui/widgets/functions/function_chip.h"

namespace alab {

struct ChipStrip::KeyRow {
  QKeyCombination key;
  const char* meaning;  ///< none: that of the row before, the other way
  void (*act)(ChipStrip& strip, int slot);
};

std::span<const ChipStrip::KeyRow> ChipStrip::keyRows() {
  static constexpr KeyRow rows[] = {
      {Qt::Key_Left, QT_TR_NOOP("Focus the function beside it"),
       [](ChipStrip& strip, int slot) { strip.chooseNeighbour(slot, -1); }},
      {Qt::Key_Right, nullptr, [](ChipStrip& strip, int slot) { strip.chooseNeighbour(slot, 1); }},
      {Qt::CTRL | Qt::Key_Left, QT_TR_NOOP("Move the function"),
       [](ChipStrip& strip, int slot) { strip.moveBy(slot, -1); }},
      {Qt::CTRL | Qt::Key_Right, nullptr, [](ChipStrip& strip, int slot) { strip.moveBy(slot, 1); }},
      {Qt::Key_Space, QT_TR_NOOP("Show or hide its curves"),
       [](ChipStrip& strip, int slot) { emit strip.visibilityWanted(slot); }},
      {Qt::Key_Delete, QT_TR_NOOP("Take it off the bar"),
       [](ChipStrip& strip, int slot) { emit strip.removeWanted(slot); }},
      {Qt::Key_Menu, QT_TR_NOOP("Its menu"),
       [](ChipStrip& strip, int slot) { emit strip.menuWanted(slot, strip.below(slot)); }},
      {Qt::SHIFT | Qt::Key_F10, nullptr,
       [](ChipStrip& strip, int slot) { emit strip.menuWanted(slot, strip.below(slot)); }}};
  return rows;
}

std::vector<KeyHelp> ChipStrip::keys() {
  std::vector<KeyHelp> lines;
  for (const KeyRow& row : keyRows()) {
    if (row.meaning)
      lines.push_back({keyName(row.key), tr(row.meaning)});
    else
      lines.back().keys += QStringLiteral(", ") + keyName(row.key);
  }
  return lines;
}

void ChipStrip::chooseNeighbour(int slot, int step) {
  const auto& functions = m_selection.functions;
  const int next = place(slot) + step;
  if (next < 0 || next >= static_cast<int>(functions.size())) return;
  emit chosen(functions[static_cast<std::size_t>(next)].slot);
}

void ChipStrip::moveBy(int slot, int step) {
  const int to = place(slot) + step;
  if (to >= 0 && to < static_cast<int>(m_selection.functions.size())) emit moveWanted(slot, to);
}

/// Its chip, on the screen.
QPoint ChipStrip::below(int slot) const {
  const FunctionChip& chip = *this->chip(slot);
  return chip.mapToGlobal(QPoint(0, chip.height()));
}

void ChipStrip::keyPressEvent(QKeyEvent* event) {
  const FunctionChip* current = chipWithKeyboard() ? chipWithKeyboard() : chip(m_selection.focused);
  if (event->key() == Qt::Key_Escape && m_dropPlace) return cancelDrag();
  const QKeyCombination pressed(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key()));
  const auto row = std::ranges::find(keyRows(), pressed, &KeyRow::key);
  if (!current || row == keyRows().end()) return QWidget::keyPressEvent(event);
  row->act(*this, current->slot());
}

}  // namespace alab
