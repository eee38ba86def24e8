#include "ui/panels/train/run/race_runner.h"

#include "ui/jobs/thread_workers.h"
#include "ui/panels/train/run/pace.h"

namespace alab {
namespace {

std::shared_ptr<const RaceNews> told(const Ring& ring) {
  return std::make_shared<const RaceNews>(newsOf(ring));
}

/// To its end or until stop, with pictures on the way.
template <class Put>
void play(Ring& ring, double epochsPerSecond, Workers& workers, const std::stop_token& stop, const Put& put) {
  Pace pace(epochsPerSecond);
  while (!ring.race.isFinished()) {
    ring.race.advance(1, workers, stop);
    if (stop.stop_requested()) return;
    if (pace.isTimeToTell() && !ring.race.isFinished()) put(told(ring));
    pace.waitForNext(stop);
  }
  put(told(ring));
}

}  // namespace

RaceRunner::RaceRunner(QObject* parent)
    : QObject(parent), m_job([this](const News& news) {
        if (news->isFinished) setPlaying(false);
        emit advanced(news);
      }) {}

Ring& RaceRunner::Slot::made() {
  if (!ring) ring = std::make_unique<Ring>(question);
  return *ring;
}

void RaceRunner::run(Work work) {
  m_job.start([slot = m_slot, work = std::move(work)](const std::stop_token& stop, const auto& put) {
    ThreadWorkers workers = ThreadWorkers::besideWindow();
    slot->made().race.settle(workers);  // what ran before was stopped in the middle of an epoch
    work(slot->made(), workers, stop, put);
  });
}

void RaceRunner::start(const RaceQuestion& question) {
  m_slot = std::make_shared<Slot>(Slot{question, nullptr});
  setPlaying(false);
  run([](Ring& ring, Workers&, const std::stop_token&, const auto& put) { put(told(ring)); });
}

void RaceRunner::clear() {
  m_job.stop();
  m_slot.reset();
  setPlaying(false);
}

void RaceRunner::play(const TrainSettings& settings, double epochsPerSecond) {
  if (!m_slot) return;
  setPlaying(true);
  run([=](Ring& ring, Workers& workers, const std::stop_token& stop, const auto& put) {
    ring.race.retune(settings);
    alab::play(ring, epochsPerSecond, workers, stop, put);
  });
}

/// What was trained since the last picture is told, too.
void RaceRunner::pause() {
  if (!m_isPlaying) return;
  setPlaying(false);
  run([](Ring& ring, Workers&, const std::stop_token&, const auto& put) { put(told(ring)); });
}

void RaceRunner::stepEpoch(const TrainSettings& settings) {
  if (!m_slot) return;
  setPlaying(false);
  run([=](Ring& ring, Workers& workers, const std::stop_token& stop, const auto& put) {
    ring.race.retune(settings);
    ring.race.advance(1, workers, stop);
    put(told(ring));
  });
}

void RaceRunner::change(const std::vector<Function>& functions) {
  if (!m_slot) return;
  setPlaying(false);
  run([=](Ring& ring, Workers&, const std::stop_token&, const auto& put) {
    ring.race.change(functions);
    put(told(ring));
  });
}

void RaceRunner::setPlaying(bool isPlaying) {
  if (m_isPlaying == isPlaying) return;
  m_isPlaying = isPlaying;
  emit playingChanged(isPlaying);
}

}  // namespace alab
