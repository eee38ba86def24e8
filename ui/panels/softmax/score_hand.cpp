#include "ui/panels/softmax/score_hand.h"

#include <algorithm>
#include <cmath>

#include "ui/panels/softmax/scene/score_scene.h"
#include "ui/panels/softmax/softmax_edit.h"

namespace alab {
namespace {

constexpr auto scoreKey = QLatin1String("softmax.score");
constexpr int farthest = int(mostScores);

struct BarKey {
  Qt::Key key;
  const char* meaning;
  int bars;
};
constexpr BarKey barKeys[] = {
    {Qt::Key_Left, QT_TRANSLATE_NOOP("alab::ScoreHand", "The score before"), -1},
    {Qt::Key_Right, QT_TRANSLATE_NOOP("alab::ScoreHand", "The next score"), 1},
    {Qt::Key_Home, QT_TRANSLATE_NOOP("alab::ScoreHand", "The first score"), -farthest},
    {Qt::Key_End, QT_TRANSLATE_NOOP("alab::ScoreHand", "The last score"), farthest}};

struct StepKey {
  Qt::Key key;
  Qt::KeyboardModifier with;
  const char* meaning;
  double step;
};
constexpr StepKey stepKeys[] = {
    {Qt::Key_Up, Qt::NoModifier, QT_TRANSLATE_NOOP("alab::ScoreHand", "The score larger by 0.1"), 0.1},
    {Qt::Key_Down, Qt::NoModifier, QT_TRANSLATE_NOOP("alab::ScoreHand", "The score smaller by 0.1"), -0.1},
    {Qt::Key_Up, Qt::ShiftModifier, QT_TRANSLATE_NOOP("alab::ScoreHand", "The score larger by 1"), 1},
    {Qt::Key_Down, Qt::ShiftModifier, QT_TRANSLATE_NOOP("alab::ScoreHand", "The score smaller by 1"), -1}};

/// To a multiple of the grain, which is 1/n or a whole number: the nearest double, not one that is nearly so.
double onGrain(double value, double grain) {
  return grain < 1 ? std::round(value / grain) / std::round(1 / grain) : std::round(value / grain) * grain;
}

}  // namespace

ScoreHand::ScoreHand(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

std::size_t ScoreHand::selected() const {
  return std::min(m_selected, m_document.state().softmax.scores.size() - 1);
}

Range ScoreHand::shownRange() const {
  return m_held.value_or(scoreRange(m_document.state().softmax.scores));
}

void ScoreHand::dragTo(double x, double y) {
  const Range shown = shownRange();
  if (!m_held) select(int(std::lround(x)) - 1);
  m_held = shown;
  const double value = onGrain(std::clamp(y, shown.lower, shown.upper), scoreGrain(shown));
  editSoftmax(m_document, scoreKey, [&](SoftmaxState& state) { moveScore(state, selected(), value); });
}

void ScoreHand::letGo() {
  m_held.reset();
  m_document.endMerge(scoreKey);
  emit selectionChanged();
}

void ScoreHand::select(int bar) {
  const auto last = int(m_document.state().softmax.scores.size()) - 1;
  m_selected = std::size_t(std::clamp(bar, 0, last));
  emit selectionChanged();
}

/// A key held down is one step.
void ScoreHand::step(double by, bool isHeld) {
  if (!isHeld) m_document.endMerge(scoreKey);
  editSoftmax(m_document, scoreKey, [&](SoftmaxState& state) {
    moveScore(state, selected(), std::round((state.scores[selected()] + by) * 1e9) / 1e9);
  });
}

bool ScoreHand::press(const QKeyEvent& event) {
  const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
  for (const BarKey& row : barKeys)
    if (modifiers == Qt::NoModifier && event.key() == row.key)
      return select(int(selected()) + row.bars), true;
  for (const StepKey& row : stepKeys)
    if (modifiers == row.with && event.key() == row.key) return step(row.step, event.isAutoRepeat()), true;
  return false;
}

std::vector<KeyHelp> ScoreHand::keys() {
  std::vector<KeyHelp> help;
  for (const BarKey& row : barKeys) help.push_back({keyName(row.key), tr(row.meaning)});
  for (const StepKey& row : stepKeys)
    help.push_back({keyName(QKeyCombination(row.with, row.key)), tr(row.meaning)});
  return help;
}

}  // namespace alab
