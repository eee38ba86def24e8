#pragma once
// Heartbeat: how long the event loop left a timer waiting.
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace alab {

/// ms that a turn of the event loop may take. What users get is optimised; code that is not takes up to four
/// times as long, and what the sanitizers put into it twelve times.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr double longestTurn = 600;
#elif defined(__OPTIMIZE__)
inline constexpr double longestTurn = 50;
#else
inline constexpr double longestTurn = 200;
#endif

/// Beats every millisecond while it lives, and keeps the longest gap; one that is still open counts.
class Heartbeat {
 public:
  Heartbeat() {
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_last.start();
    m_timer.start(1);
  }

  int beats() const { return m_beats; }
  /// In ms by the clock, which goes on while the machine is busy elsewhere.
  double longest() const { return std::max(m_longest, 1e-6 * double(m_last.nsecsElapsed())); }
  /// In ms of this thread's own work.
  double longestWork() const { return std::max(m_longestWork, worked() - m_lastWorked); }

 private:
  static double worked() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
  }

  void beat() {
    m_longest = longest();
    m_longestWork = longestWork();
    m_last.start();
    m_lastWorked = worked();
    ++m_beats;
  }

  QTimer m_timer;
  QElapsedTimer m_last;
  double m_lastWorked = worked();
  double m_longest = 0;
  double m_longestWork = 0;
  int m_beats = 0;
};

}  // namespace alab
