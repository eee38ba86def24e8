#include "ui/widgets/functions/chip_strip.h"

#include <QPainter>
#include <algorithm>

#include "ui/widgets/functions/chip_fit.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/widgets/functions/function_chip.h"
#include "ui/widgets/functions/overflow_button.h"

namespace alab {

ChipStrip::ChipStrip(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::of(ThemeId::Light)), m_overflow(new OverflowButton(this)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Chosen functions"));
  connect(m_overflow, &OverflowButton::chosen, this, &ChipStrip::chosen);
}

void ChipStrip::setSelection(const Selection& selection) {
  const bool hadKeyboard = chipWithKeyboard();
  m_selection = selection;
  removeOldChips();
  updateChips();
  FunctionChip* focused = chip(selection.focused);
  if (hadKeyboard && focused) focused->setFocus();
}

void ChipStrip::setTheme(const Theme& theme) {
  m_theme = &theme;
  updateChips();
}

void ChipStrip::setDecimals(int places) {
  m_decimals = places;
  updateChips();
}

FunctionChip* ChipStrip::chip(int slot) const {
  const auto found = m_chips.find(slot);
  return found == m_chips.end() ? nullptr : found->second;
}

FunctionChip* ChipStrip::chipWithKeyboard() const {
  const auto found = std::find_if(m_chips.begin(), m_chips.end(),
                                  [](const auto& entry) { return entry.second->hasFocus(); });
  return found == m_chips.end() ? nullptr : found->second;
}

FunctionChip* ChipStrip::makeChip(int slot) {
  auto* chip = new FunctionChip(slot, this);
  connect(chip, &FunctionChip::chosen, this, [this, slot] { emit chosen(slot); });
  connect(chip, &FunctionChip::compareWanted, this, [this, slot] { emit compareWanted(slot); });
  connect(chip, &FunctionChip::menuWanted, this,
          [this, slot](const QPoint& position) { emit menuWanted(slot, position); });
  connect(chip, &FunctionChip::dragged, this, &ChipStrip::showDropPlace);
  connect(chip, &FunctionChip::dropped, this, [this, slot](const QPoint& position) { drop(slot, position); });
  return chip;
}

void ChipStrip::removeOldChips() {
  std::erase_if(m_chips, [this](const auto& entry) {
    if (m_selection.bySlot(entry.first)) return false;
    entry.second->hide();
    entry.second->deleteLater();  // it may be the one whose menu removed it
    return true;
  });
}

void ChipStrip::updateChips() {
  const double penWidth = std::max(2.0, fontMetrics().height() * 0.14);
  for (const ChosenFunction& function : m_selection.functions) {
    FunctionChip*& chip = m_chips[function.slot];
    if (!chip) chip = makeChip(function.slot);
    const bool focused = function.slot == m_selection.focused;
    chip->setLook({.name = displayName(function, m_decimals),
                   .pen = m_theme->seriesPen(function.slot, penWidth),
                   .visible = function.visible,
                   .focused = focused,
                   .compared = function.slot == m_selection.compared});
    chip->setFocusPolicy(focused || m_selection.focused < 0 ? Qt::StrongFocus : Qt::ClickFocus);
  }
  updateGeometry();
  placeChips();
  orderForTab();
}

/// Chips come later than their neighbours in the window, and would be the last stops.
void ChipStrip::orderForTab() {
  QWidget* before = this;
  for (const ChosenFunction& function : m_selection.functions) {
    setTabOrder(before, chip(function.slot));
    before = chip(function.slot);
  }
  setTabOrder(before, m_overflow);
}

int ChipStrip::gap() const {
  return fontMetrics().height() / 3;
}
int ChipStrip::chipHeight() const {
  return fontMetrics().height() * 2;
}
int ChipStrip::overflowWidth() const {
  return fontMetrics().height() * 4;
}

int ChipStrip::place(int slot) const {
  const auto& functions = m_selection.functions;
  const auto found = std::find_if(functions.begin(), functions.end(),
                                  [slot](const ChosenFunction& f) { return f.slot == slot; });
  return found == functions.end() ? -1 : static_cast<int>(found - functions.begin());
}

bool ChipStrip::isShown(int place) const {
  return std::any_of(m_shown.begin(), m_shown.end(),
                     [place](const PlacedChip& c) { return c.place == place; });
}

void ChipStrip::placeChips() {
  std::vector<int> widths;
  for (const auto& f : m_selection.functions) widths.push_back(chip(f.slot)->sizeHint().width());
  const std::vector<int> places =
      chipsThatFit(widths, gap(), overflowWidth(), width(), this->place(m_selection.focused));
  const int top = (height() - chipHeight()) / 2;
  int x = 0;
  m_shown.clear();
  for (const int place : places) {
    const int chipWidth = widths[static_cast<std::size_t>(place)];
    m_shown.push_back({place, QRect(x, top, chipWidth, chipHeight())});
    x += chipWidth + gap();
  }
  for (const auto& [place, rect] : m_shown) {
    FunctionChip* shown = chip(m_selection.functions[static_cast<std::size_t>(place)].slot);
    shown->setGeometry(rect);
    shown->show();
  }
  m_overflow->setGeometry(x, top, overflowWidth(), chipHeight());
  hideOtherChips();
  fillOverflow();
}

/// Only those: hiding a chip takes the keyboard away from it.
void ChipStrip::hideOtherChips() {
  for (const auto& [slot, chip] : m_chips) {
    if (!isShown(place(slot))) chip->hide();
  }
}

void ChipStrip::fillOverflow() {
  std::vector<std::pair<int, QString>> hidden;
  for (const ChosenFunction& function : m_selection.functions) {
    if (!isShown(place(function.slot))) hidden.emplace_back(function.slot, displayName(function, m_decimals));
  }
  m_overflow->setFunctions(hidden);
}

QSize ChipStrip::sizeHint() const {
  int width = 0;
  for (const auto& [slot, chip] : m_chips) width += chip->sizeHint().width() + gap();
  return {std::max(width, minimumSizeHint().width()), minimumSizeHint().height()};
}

QSize ChipStrip::minimumSizeHint() const {
  return {fontMetrics().height() * 10 + overflowWidth(), chipHeight() + 4};
}

void ChipStrip::showDropPlace(QPoint position) {
  m_dropPlace = dropPlace(m_shown, position.x());
  update();
}

void ChipStrip::drop(int slot, QPoint position) {
  const int before = dropPlace(m_shown, position.x());
  const int from = place(slot);
  m_dropPlace.reset();
  update();
  const int to = before > from ? before - 1 : before;
  if (to != from) emit moveWanted(slot, to);
}

void ChipStrip::cancelDrag() {
  for (const auto& [slot, chip] : m_chips) chip->cancelDrag();
  m_dropPlace.reset();
  update();
}

void ChipStrip::paintEvent(QPaintEvent*) {
  if (!m_dropPlace || m_shown.empty()) return;
  QPainter painter(this);
  const int width = std::max(3, gap() / 2);
  const int x = std::max(gapBefore(m_shown, *m_dropPlace, gap()), width / 2);
  painter.fillRect(QRect(x - width / 2, 0, width, height()), palette().color(QPalette::Highlight));
}

void ChipStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeChips();
}

void ChipStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Chosen functions"));
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) updateChips();
  QWidget::changeEvent(event);
}

}  // namespace alab
