#pragma once
// Job: one piece of long work at a time, on a thread of its own. A new start supersedes the work before it:
// the old one is asked to stop, its results are dropped, and the new one begins when it has ended, so work
// never overlaps.
#include <functional>
#include <stop_token>
#include <thread>
#include <utility>

#include "ui/jobs/mailbox.h"

namespace alab {

template <class T>
class Job {
 public:
  using Sink = std::function<void(T)>;
  /// Runs on the job's thread; hands immutable results to the sink and ends soon after stop is requested.
  using Work = std::function<void(std::stop_token, const Sink&)>;

  /// `receive` gets the results on this thread, the latest only, never one of superseded or stopped work.
  explicit Job(Sink receive)
      : m_mailbox([this, receive = std::move(receive)](Numbered result) {
          if (result.generation == m_generation) receive(std::move(result.value));
        }) {}

  /// Never waits: the new thread joins the old one.
  void start(Work work) {
    stop();
    m_thread = std::jthread([this, generation = m_generation, previous = std::move(m_thread),
                             work = std::move(work)](std::stop_token stopToken) mutable {
      if (previous.joinable()) previous.join();
      if (!stopToken.stop_requested())
        work(stopToken, [=, this](T value) { m_mailbox.put({generation, std::move(value)}); });
    });
  }

  /// Until the work has ended by itself. Its last result is not received before the event loop runs again.
  void wait() {
    if (m_thread.joinable()) m_thread.join();
  }

  /// Asks the work to stop; nothing of it is received any more.
  void stop() {
    ++m_generation;
    m_thread.request_stop();
  }

 private:
  struct Numbered {
    int generation;
    T value;
  };

  Mailbox<Numbered> m_mailbox;
  int m_generation = 0;   ///< of the receiver's thread
  std::jthread m_thread;  ///< last, so that it has ended before the mailbox goes
};

}  // namespace alab
