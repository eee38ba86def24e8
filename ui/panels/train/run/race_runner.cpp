#include "ui/panels/train/run/race_runner.h"

#include <algorithm>

#include "ui/jobs/thread_workers.h"
#include "ui/panels/train/run/pace.h"

namespace alab {
namespace {

std::shared_ptr<const RaceNews> told(const Ring& ring, const Sight& sight) {
  return std::make_shared<const RaceNews>(newsOf(ring, sight));
}

std::shared_ptr<const RaceNews> told(const Error& problem, const std::vector<std::string>& columns) {
  RaceNews news;
  news.problem = problem;
  news.columns = columns;
  return std::make_shared<const RaceNews>(std::move(news));
}

/// What ran before may have been stopped in the middle of an epoch.
void bringTo(const RaceQuestion& wanted, Ring& ring, Workers& workers) {
  ring.race.settle(workers);
  for (std::size_t f = 0; f < ring.race.functions(); ++f)
    if (ring.question.functions[f] != wanted.functions[f]) ring.race.change(f, wanted.functions[f]);
  ring.race.retune(wanted.training);
  ring.question = wanted;
}

/// To its end or until stop, with pictures on the way.
template <class Tell>
void play(Ring& ring, double epochsPerSecond, Workers& workers, const std::stop_token& stop,
          const Tell& tell) {
  Pace pace(epochsPerSecond);
  while (!ring.race.isFinished()) {
    ring.race.advance(1, workers, stop);
    if (stop.stop_requested()) return;
    if (pace.isTimeToTell() && !ring.race.isFinished()) tell(ring);
    pace.waitForNext(stop);
  }
  tell(ring);
}

}  // namespace

RaceRunner::RaceRunner(QObject* parent)
    : QObject(parent), m_job([this](const News& news) {
        m_target = news->epoch;
        if (news->isFinished || news->problem) setPlaying(false);
        emit advanced(news);
      }) {}

Ring* RaceRunner::Slot::made() {
  if (ring || problem) return ring.get();
  RaceSetup setup = setUp(question);
  columns = setup.columns;
  problem = setup.problem;
  if (!problem) ring = std::make_unique<Ring>(question, std::move(setup));
  return ring.get();
}

void RaceRunner::Slot::makeEdits() {
  const std::lock_guard lock(mutex);
  for (const auto& edit : edits) edit(*ring);
  edits.clear();
}

void RaceRunner::run(Work work) {
  if (!m_slot) return;
  m_job.start([slot = m_slot, wanted = m_wanted, sight = m_sight, work = std::move(work)](
                  const std::stop_token& stop, const auto& put) {
    Ring* ring = slot->made();
    if (!ring) return put(told(*slot->problem, slot->columns));
    ThreadWorkers workers = ThreadWorkers::besideWindow();
    bringTo(wanted, *ring, workers);
    slot->makeEdits();
    work(*ring, workers, stop, [&](const Ring& shown) { put(told(shown, sight)); });
  });
}

void RaceRunner::start(const RaceQuestion& question) {
  m_slot = std::make_shared<Slot>(question);
  m_wanted = question;
  m_target = 0;
  pause();
}

void RaceRunner::clear() {
  m_job.stop();
  m_slot.reset();
  setPlaying(false);
}

void RaceRunner::retarget(const RaceQuestion& question) {
  const bool areOthers = m_wanted.functions != question.functions;
  m_wanted = question;
  if (areOthers && !m_isPlaying) pause();
}

void RaceRunner::play(double epochsPerSecond) {
  if (!m_slot) return;
  m_epochsPerSecond = epochsPerSecond;
  setPlaying(true);
  run([=](Ring& ring, Workers& workers, const std::stop_token& stop, const Tell& tell) {
    alab::play(ring, epochsPerSecond, workers, stop, tell);
  });
}

/// What was trained since the last picture is told, too.
void RaceRunner::pause() {
  setPlaying(false);
  run([](Ring& ring, Workers&, const std::stop_token&, const Tell& tell) { tell(ring); });
}

/// As before, with what is wanted now.
void RaceRunner::goOn() {
  if (m_isPlaying)
    play(m_epochsPerSecond);
  else
    reachTarget();
}

void RaceRunner::setSight(const Sight& sight) {
  if (m_sight == sight) return;
  m_sight = sight;
  goOn();
}

/// Before the next piece of work, whatever that is.
void RaceRunner::make(std::function<void(Ring&)> edit) {
  if (!m_slot) return;
  {
    const std::lock_guard lock(m_slot->mutex);
    m_slot->edits.push_back(std::move(edit));
  }
  goOn();
}

void RaceRunner::edit(std::size_t function, const WeightPlace& place, float value) {
  make([=](Ring& ring) {
    if (function >= ring.race.functions()) return;
    ring.race.edit(function, 0, [&](Network<float>& network) {
      if (isIn(network, place)) valueAt(network, place) = value;
    });
  });
}

void RaceRunner::stepSamples(std::size_t samples) {
  setPlaying(false);
  make([samples](Ring& ring) { ring.race.step(samples); });
}

void RaceRunner::stepEpoch() {
  if (m_isPlaying) pause();
  m_target = std::min(m_target + 1, m_wanted.training.epochs);
  reachTarget();
}

void RaceRunner::reachTarget() {
  run([to = m_target](Ring& ring, Workers& workers, const std::stop_token& stop, const Tell& tell) {
    if (to > ring.race.epoch()) ring.race.advance(to - ring.race.epoch(), workers, stop);
    tell(ring);
  });
}

void RaceRunner::setPlaying(bool isPlaying) {
  if (m_isPlaying == isPlaying) return;
  m_isPlaying = isPlaying;
  emit playingChanged(isPlaying);
}

}  // namespace alab
