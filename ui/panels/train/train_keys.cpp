// The keys of TrainPanel, and what its status line and its help say of them and of the mouse.
#include <QKeyEvent>
#include <algorithm>

#include "ui/panels/train/chart_bar.h"
#include "ui/panels/train/data_edit.h"
#include "ui/panels/train/train_panel.h"
#include "ui/panels/train/train_pictures.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr QKeyCombination plusKey(Qt::ShiftModifier, Qt::Key_Plus);  ///< on most keyboards
constexpr QKeyCombination batchKey(Qt::ShiftModifier, Qt::Key_Right);
constexpr QKeyCombination sampleKey(Qt::ControlModifier, Qt::Key_Right);

}  // namespace

QString TrainPanel::hint() const {
  if (m_pictures->lookedInto())
    return tr(
        "Click a line or a unit to change its weight or bias; wide lines are large, dashed ones negative. I: "
        "back to the maps.");
  if (!takesHandPoints(m_document.state().train.data))
    return tr(
        "Space trains and pauses, Right is one epoch. A click on the name over a map looks into the "
        "network.");
  return tr(
      "Space trains and pauses, Right is one epoch. In a map a click sets a point of the second class, with "
      "Shift of the first one; a right click takes a point away.");
}

std::vector<KeyHelp> TrainPanel::keys() const {
  std::vector<KeyHelp> help = {{keyName(Qt::Key_Space), tr("Train and pause")},
                               {keyName(Qt::Key_Right), tr("One epoch")},
                               {keyName(batchKey), tr("One mini-batch")},
                               {keyName(sampleKey), tr("One sample")},
                               {keyName(Qt::Key_I), tr("Look inside the network of the focused function")}};
  std::ranges::copy(ChartBar::keys(), std::back_inserter(help));
  help.push_back({u"+, -, 0"_s, tr("The chart closer, farther, all of it")});
  help.push_back({u", ."_s, tr("Read the curves further left, further right")});
  return help;
}

/// Of the focused function.
void TrainPanel::toggleInside() {
  if (m_pictures->lookedInto()) return m_pictures->lookInside({});
  const auto& lines = m_race.lines();
  const auto focused = std::ranges::find_if(lines, &TrainLine::isFocused);
  if (focused != lines.end()) m_pictures->lookInside(std::size_t(focused - lines.begin()));
}

void TrainPanel::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (isPlain && event->key() == Qt::Key_Space) return togglePlay();
  if (isPlain && event->key() == Qt::Key_Right) return m_race.step();
  if (event->keyCombination() == batchKey) return m_race.stepSamples(batchSize());
  if (event->keyCombination() == sampleKey) return m_race.stepSamples(1);
  if (isPlain && event->key() == Qt::Key_I) return toggleInside();
  if (isPlain && event->key() == Qt::Key_Escape && m_pictures->lookedInto())
    return m_pictures->lookInside({});
  if (isPlain && m_chartBar->press(event->key())) return;
  if ((isPlain || event->keyCombination() == plusKey) && m_hand.press(*event)) return;
  Panel::keyPressEvent(event);
}

}  // namespace alab
