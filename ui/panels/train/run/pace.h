#pragma once
// Pace: how fast epochs follow each other on the screen, on the thread that trains.
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace alab {

class Pace {
 public:
  using Clock = std::chrono::steady_clock;

  /// 0 epochs a second: as fast as it goes.
  explicit Pace(double epochsPerSecond)
      : m_step(epochsPerSecond > 0 ? std::chrono::duration<double>(1 / epochsPerSecond)
                                   : std::chrono::duration<double>(0)),
        m_due(Clock::now()),
        m_told(Clock::time_point()) {}

  /// Until the next epoch is due, or stop. Time that was lost is not made up for.
  void waitForNext(const std::stop_token& stop) {
    m_due = std::max(m_due + std::chrono::duration_cast<Clock::duration>(m_step), Clock::now());
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, stop, m_due, [] { return false; });
  }

  /// Whether enough time has passed for another picture: 30 a second.
  bool isTimeToTell() {
    constexpr auto frame = std::chrono::milliseconds(33);
    const Clock::time_point now = Clock::now();
    if (now - m_told < frame) return false;
    m_told = now;
    return true;
  }

 private:
  std::chrono::duration<double> m_step;
  Clock::time_point m_due, m_told;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
};

}  // namespace alab
