#pragma once
// ThreadWorkers: pieces of one computation on several threads. Whoever is free takes the next piece.
#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "core/workers.h"

namespace alab {

class ThreadWorkers : public Workers {
 public:
  explicit ThreadWorkers(std::size_t count) : m_count(std::max<std::size_t>(count, 1)) {}
  /// One for each processor.
  ThreadWorkers() : ThreadWorkers(std::thread::hardware_concurrency()) {}
  /// One less, for the window's own thread.
  static ThreadWorkers besideWindow() {
    return ThreadWorkers(std::max(std::thread::hardware_concurrency(), 2U) - 1);
  }

  std::size_t count() const override { return m_count; }

  /// The calling thread is one of the workers. `work` must not throw.
  void forEach(std::size_t pieces, const Work& work) override {
    std::atomic<std::size_t> next = 0;
    const auto takePieces = [&](std::size_t worker) {
      for (std::size_t piece = next++; piece < pieces; piece = next++) work(piece, worker);
    };
    std::vector<std::jthread> others;
    for (std::size_t worker = 1; worker < std::min(m_count, pieces); ++worker)
      others.emplace_back(takePieces, worker);
    takePieces(0);
  }

 private:
  std::size_t m_count;
};

}  // namespace alab
