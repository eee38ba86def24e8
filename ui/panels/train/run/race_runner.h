#pragma once
// RaceRunner: one race on a thread of its own, that can be played, paused and taken step by step, and goes on
// where it was. Nothing of it ever waits.
#include <QObject>

#include "ui/jobs/job.h"
#include "ui/panels/train/run/race_news.h"

namespace alab {

class RaceRunner : public QObject {
  Q_OBJECT

 public:
  explicit RaceRunner(QObject* parent = nullptr);

  /// Another race, paused, with its networks untrained. The question has no problem.
  void start(const RaceQuestion& question);
  /// No race at all.
  void clear();

  /// 0: as fast as it goes. The settings may have changed in what may change while it runs.
  void play(const TrainSettings& settings, double epochsPerSecond);
  void pause();
  void stepEpoch(const TrainSettings& settings);
  /// Other functions, as many as before, with the weights as they are.
  void change(const std::vector<Function>& functions);

  bool isPlaying() const { return m_isPlaying; }
  /// Until the thread has nothing to do; what it found is told when the event loop runs again.
  void wait() { m_job.wait(); }

 signals:
  /// At most once a frame.
  void advanced(std::shared_ptr<const alab::RaceNews> news);
  void playingChanged(bool isPlaying);

 private:
  using News = std::shared_ptr<const RaceNews>;

  /// The race is made by the first piece of work on it: networks may be large.
  struct Slot {
    RaceQuestion question;
    std::unique_ptr<Ring> ring;
    Ring& made();
  };
  using Work = std::function<void(Ring& ring, Workers& workers, const std::stop_token& stop,
                                  const Job<News>::Sink& put)>;

  void run(Work work);
  void setPlaying(bool isPlaying);

  std::shared_ptr<Slot> m_slot;  ///< jobs follow each other: never touched by two threads
  bool m_isPlaying = false;
  Job<News> m_job;
};

}  // namespace alab
