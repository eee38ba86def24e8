#pragma once
// DepthRunner: runs the experiment of the page on its own threads and hands over what is known so far. A new
// start supersedes the run before it at once.
#include <QObject>
#include <memory>

#include "core/depth/depth_run.h"
#include "ui/jobs/job.h"

namespace alab {

class DepthRunner : public QObject {
  Q_OBJECT

 public:
  explicit DepthRunner(QObject* parent = nullptr);

  /// The settings have no problem (problemWith). Never waits.
  void start(const std::vector<Function>& functions, const DepthSettings& settings);
  void stop();
  /// Until the run has ended; what it found is told when the event loop runs again.
  void wait() { m_job.wait(); }

 signals:
  /// At most once a frame; the last time with progress 1.
  void advanced(std::shared_ptr<const alab::DepthResult> result, double progress);

 private:
  struct News {
    std::shared_ptr<const DepthResult> result;  ///< null before the first function is through
    double progress = 0;
  };

  Job<News> m_job;
};

}  // namespace alab
