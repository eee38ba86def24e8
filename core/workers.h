#pragma once
// How many independent pieces of one computation are spread over threads. The core makes no threads: whoever
// calls it brings the workers (ui/jobs/thread_workers.h), or has the pieces done one after the other.
#include <cstddef>
#include <functional>

namespace alab {

class Workers {
 public:
  /// Does one piece; `worker` < count() tells whose memory may be used: two pieces with the same number never
  /// overlap.
  using Work = std::function<void(std::size_t piece, std::size_t worker)>;

  virtual ~Workers() = default;
  virtual std::size_t count() const = 0;
  /// Does the pieces 0 to pieces - 1, each once, in any order; returns when all are done.
  virtual void forEach(std::size_t pieces, const Work& work) = 0;
};

/// One after the other, on the thread of the caller.
class OneWorker : public Workers {
 public:
  std::size_t count() const override { return 1; }
  void forEach(std::size_t pieces, const Work& work) override {
    for (std::size_t piece = 0; piece < pieces; ++piece) work(piece, 0);
  }
};

}  // namespace alab
