#include "ui/widgets/functions/chip_strip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "ui/widgets/functions/chip_fit.h"
#include "ui/widgets/functions/display_name.h"
#include "ui/widgets/functions/function_chip.h"

namespace alab {

ChipStrip::ChipStrip(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::of(ThemeId::Light)), m_overflow(new QPushButton(this)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_overflow->setMenu(new QMenu(m_overflow));
  m_overflow->hide();
}

void ChipStrip::setSelection(const Selection& selection) {
  const auto hasKeyboard = [](const auto& entry) { return entry.second->hasFocus(); };
  const bool hadKeyboard = std::any_of(m_chips.begin(), m_chips.end(), hasKeyboard);
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
  return std::find(m_shown.begin(), m_shown.end(), place) != m_shown.end();
}

/// Only those: hiding a chip takes the keyboard focus away from it.
void ChipStrip::hideOtherChips() {
  for (const auto& [slot, chip] : m_chips) {
    if (!isShown(place(slot))) chip->hide();
  }
}

void ChipStrip::placeChips() {
  std::vector<int> widths;
  for (const auto& f : m_selection.functions) widths.push_back(chip(f.slot)->sizeHint().width());
  m_shown = chipsThatFit(widths, gap(), overflowWidth(), width(), place(m_selection.focused));
  hideOtherChips();
  int x = 0;
  for (const int place : m_shown) {
    FunctionChip* chip = this->chip(m_selection.functions[static_cast<std::size_t>(place)].slot);
    const QSize size(chip->sizeHint().width(), std::min(height(), chip->sizeHint().height()));
    chip->setGeometry(QRect(QPoint(x, (height() - size.height()) / 2), size));
    chip->show();
    x += size.width() + gap();
  }
  const int chipHeight = fontMetrics().height() * 2;
  m_overflow->setGeometry(x, (height() - chipHeight) / 2, overflowWidth(), chipHeight);
  fillOverflow();
}

void ChipStrip::fillOverflow() {
  QMenu* menu = m_overflow->menu();
  menu->clear();
  for (int i = 0; i < static_cast<int>(m_selection.functions.size()); ++i) {
    if (isShown(i)) continue;
    const ChosenFunction& function = m_selection.functions[static_cast<std::size_t>(i)];
    connect(menu->addAction(displayName(function, m_decimals)), &QAction::triggered, this,
            [this, slot = function.slot] { emit chosen(slot); });
  }
  m_overflow->setVisible(!menu->isEmpty());
  retranslate();
}

void ChipStrip::retranslate() {
  const auto hidden = static_cast<int>(m_overflow->menu()->actions().size());
  m_overflow->setText(QStringLiteral("+%1").arg(hidden));
  m_overflow->setToolTip(tr("%n more function(s)", nullptr, hidden));
  m_overflow->setAccessibleName(m_overflow->toolTip());
  setAccessibleName(tr("Chosen functions"));
}

QSize ChipStrip::sizeHint() const {
  int width = 0;
  for (const auto& [slot, chip] : m_chips) width += chip->sizeHint().width() + gap();
  return {std::max(width, minimumSizeHint().width()), minimumSizeHint().height()};
}

QSize ChipStrip::minimumSizeHint() const {
  const int line = fontMetrics().height();
  return {line * 10 + overflowWidth(), line * 2 + 4};
}

void ChipStrip::chooseNeighbour(int step) {
  const auto& functions = m_selection.functions;
  const int next = place(m_selection.focused) + step;
  if (next >= 0 && next < static_cast<int>(functions.size())) {
    emit chosen(functions[static_cast<std::size_t>(next)].slot);
  }
}

void ChipStrip::moveFocused(int step) {
  const int to = place(m_selection.focused) + step;
  if (to >= 0 && to < static_cast<int>(m_selection.functions.size()))
    emit moveWanted(m_selection.focused, to);
}

void ChipStrip::keyPressEvent(QKeyEvent* event) {
  const int slot = m_selection.focused;
  const bool control = event->modifiers() & Qt::ControlModifier;
  const bool menuKey =
      event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() & Qt::ShiftModifier);
  FunctionChip* focused = chip(slot);
  if (!focused) return QWidget::keyPressEvent(event);
  if (menuKey) {
    emit menuWanted(slot, focused->mapToGlobal(QPoint(0, focused->height())));
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      control ? moveFocused(-1) : chooseNeighbour(-1);
      break;
    case Qt::Key_Right:
      control ? moveFocused(1) : chooseNeighbour(1);
      break;
    case Qt::Key_Space:
      emit visibilityWanted(slot);
      break;
    case Qt::Key_Delete:
      emit removeWanted(slot);
      break;
    case Qt::Key_Escape:
      m_dropPlace ? cancelDrag() : QWidget::keyPressEvent(event);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

int ChipStrip::dropPlace(int x) const {
  for (const int place : m_shown) {
    const QRect chipRect = chip(m_selection.functions[static_cast<std::size_t>(place)].slot)->geometry();
    if (x < chipRect.center().x()) return place;
  }
  return m_shown.empty() ? 0 : m_shown.back() + 1;
}

int ChipStrip::edgeOf(int place) const {
  for (const int shown : m_shown) {
    if (shown >= place)
      return chip(m_selection.functions[static_cast<std::size_t>(shown)].slot)->x() - gap() / 2;
  }
  const int last = m_shown.back();
  return chip(m_selection.functions[static_cast<std::size_t>(last)].slot)->geometry().right() + gap() / 2;
}

void ChipStrip::showDropPlace(QPoint position) {
  m_dropPlace = dropPlace(position.x());
  update();
}

void ChipStrip::drop(int slot, QPoint position) {
  const int before = dropPlace(position.x());
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
  const int x = std::max(edgeOf(*m_dropPlace), width / 2);
  painter.fillRect(QRect(x - width / 2, 0, width, height()), palette().color(QPalette::Highlight));
}

void ChipStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeChips();
}

void ChipStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) updateChips();
  QWidget::changeEvent(event);
}

}  // namespace alab
