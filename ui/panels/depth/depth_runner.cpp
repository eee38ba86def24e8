#include "ui/panels/depth/depth_runner.h"

#include <algorithm>

#include "ui/jobs/thread_workers.h"

namespace alab {
namespace {

/// The last layer may have been passed before its numbers are summed up; 1 is said with the result.
constexpr double almostDone = 0.999;

}  // namespace

DepthRunner::DepthRunner(QObject* parent)
    : QObject(parent), m_job([this](const News& news) { emit advanced(news.result, news.progress); }) {}

void DepthRunner::start(const std::vector<Function>& functions, const DepthSettings& settings) {
  m_job.start([functions, settings](const std::stop_token& stop, const auto& put) {
    ThreadWorkers workers = ThreadWorkers::besideWindow();
    News news;
    const DepthSink sink = {
        .result =
            [&](const DepthResult& result) {
              news = {std::make_shared<const DepthResult>(result), std::min(result.progress, almostDone)};
              put(news);
            },
        .progress =
            [&](double progress) {
              news.progress = std::min(progress, almostDone);
              put(news);
            }};
    const DepthResult result = runDepth(functions, settings, workers, sink, stop);
    if (!stop.stop_requested()) put({std::make_shared<const DepthResult>(result), 1});
  });
}

void DepthRunner::stop() {
  m_job.stop();
}

}  // namespace alab
