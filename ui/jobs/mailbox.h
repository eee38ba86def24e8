#pragma once
// Mailbox: hands values from any thread to the thread that made it, the latest only. Putting never waits and
// never queues; the receiver sets the pace, at most once a frame. Nothing runs while nothing arrives.
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace alab {

inline constexpr int frameMilliseconds = 16;

/// Must outlive everybody who puts.
template <class T>
class Mailbox {
 public:
  /// `receive` is called from the event loop of this thread; it must not destroy the mailbox.
  explicit Mailbox(std::function<void(T)> receive) : m_receive(std::move(receive)) {
    m_frameEnd.setSingleShot(true);
    m_frameEnd.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_frameEnd, &QTimer::timeout, &m_frameEnd, [this] { take(); });
  }

  /// From any thread. A value that has not been received yet is replaced.
  void put(T value) {
    const std::lock_guard lock(m_mutex);
    const bool wasEmpty = !m_box;
    m_box = std::move(value);
    if (wasEmpty)
      QMetaObject::invokeMethod(
          &m_frameEnd, [this] { takeInTime(); }, Qt::QueuedConnection);
  }

 private:
  void takeInTime() {
    if (!m_sinceTaken.isValid()) return take();
    // By the timer even if no time is left: a receiver that needs longer than a frame would else be called
    // again before the loop comes to what waits there, a paint or another timer.
    m_frameEnd.start(int(std::max<qint64>(frameMilliseconds - m_sinceTaken.elapsed(), 0)));
  }

  void take() {
    m_sinceTaken.start();
    if (std::optional<T> value = emptied()) m_receive(std::move(*value));
  }

  std::optional<T> emptied() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_box, std::nullopt);
  }

  std::function<void(T)> m_receive;
  std::mutex m_mutex;
  std::optional<T> m_box;
  QTimer m_frameEnd;  ///< also what wakes the receiver's thread
  QElapsedTimer m_sinceTaken;
};

}  // namespace alab
