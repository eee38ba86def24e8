#include "ui/widgets/slider/sweep_player.h"

#include <QTimerEvent>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace alab {

namespace {

using namespace std::chrono_literals;

constexpr auto glideInterval = 16ms;
constexpr auto jumpInterval = 100ms;
constexpr double longestTick = 0.1;  // seconds: after a stall the curve goes on where it was

double tenths(double unit) {
  return std::floor(unit * 10) / 10;
}

}  // namespace

void SweepPlayer::start(PlayMode mode, double from) {
  m_sweep.emplace(mode, from);
  m_sinceTick.start();
  const auto interval = m_motion == Motion::Reduced ? jumpInterval : glideInterval;
  m_timer.start(static_cast<int>(interval.count()), this);
  emit started();
}

void SweepPlayer::stop() {
  if (!isPlaying()) return;
  m_timer.stop();
  m_sweep.reset();
  emit stopped();
}

void SweepPlayer::tick(double seconds) {
  if (!isPlaying()) return;
  m_sweep->advance(seconds);
  const bool isOver = m_sweep->isOver();
  emit moved(m_motion == Motion::Reduced ? tenths(m_sweep->unit()) : m_sweep->unit());
  if (isOver) stop();
}

void SweepPlayer::timerEvent(QTimerEvent* event) {
  if (event->timerId() != m_timer.timerId()) return;
  tick(std::min(static_cast<double>(m_sinceTick.restart()) / 1000, longestTick));
}

}  // namespace alab
