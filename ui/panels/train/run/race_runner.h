#pragma once
// RaceRunner: one race on a thread of its own, that can be played, paused and taken step by step, and goes on
// where it was. Nothing of it ever waits. Each piece of work begins with all that is wanted by then, so that
// a piece that is superseded before it began is not missed.
#include <QObject>
#include <mutex>

#include "ui/jobs/job.h"
#include "ui/panels/train/run/race_news.h"

namespace alab {

class RaceRunner : public QObject {
  Q_OBJECT

 public:
  explicit RaceRunner(QObject* parent = nullptr);

  /// Another race, paused, with its networks untrained. The question has no problem that can be told at once.
  void start(const RaceQuestion& question);
  /// No race at all.
  void clear();
  /// The same race with what may change while it runs, or with other functions, as many as before: they go on
  /// with the weights as they are.
  void retarget(const RaceQuestion& question);

  /// 0 epochs a second: as fast as it goes.
  void play(double epochsPerSecond);
  void pause();
  /// One epoch more than was asked for before.
  void stepEpoch();
  /// One step of every network on so many samples.
  void stepSamples(std::size_t samples);
  /// What of the race the news have.
  void setSight(const Sight& sight);
  /// A weight of this function's first network by hand.
  void edit(std::size_t function, const WeightPlace& place, float value);

  bool isPlaying() const { return m_isPlaying; }
  /// Until the thread has nothing to do; what it found is told when the event loop runs again.
  void wait() { m_job.wait(); }

 signals:
  /// At most once a frame.
  void advanced(std::shared_ptr<const alab::RaceNews> news);
  void playingChanged(bool isPlaying);

 private:
  using News = std::shared_ptr<const RaceNews>;

  /// The race is made by the first piece of work on it: networks may be large, start weights slow to find.
  struct Slot {
    explicit Slot(const RaceQuestion& q) : question(q) {}

    RaceQuestion question;
    std::unique_ptr<Ring> ring = nullptr;
    std::optional<Error> problem = {};
    std::vector<std::string> columns = {};  ///< of a file; where there is a problem, too

    std::mutex mutex;  ///< for the edits: the window's thread adds them
    std::vector<std::function<void(Ring&)>> edits;

    /// Null where there is a problem.
    Ring* made();
    void makeEdits();
  };
  using Tell = std::function<void(const Ring& ring)>;
  using Work =
      std::function<void(Ring& ring, Workers& workers, const std::stop_token& stop, const Tell& tell)>;

  void run(Work work);
  void goOn();
  void reachTarget();
  void make(std::function<void(Ring&)> edit);
  void setPlaying(bool isPlaying);

  std::shared_ptr<Slot> m_slot;  ///< jobs follow each other: never touched by two threads
  RaceQuestion m_wanted;
  std::size_t m_target = 0;  ///< epoch: of the latest news, or where steps since then shall lead
  bool m_isPlaying = false;
  double m_epochsPerSecond = 0;
  Sight m_sight;
  Job<News> m_job;
};

}  // namespace alab
