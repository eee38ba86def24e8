#pragma once
// TrainRace: the race of the page. Follows the state: another question is another race; what may change while
// it runs takes effect from the next epoch on.
#include "core/state/lab_state.h"
#include "ui/panels/train/run/race_runner.h"
#include "ui/panels/train/train_line.h"

namespace alab {

class TrainRace : public QObject {
  Q_OBJECT

 public:
  explicit TrainRace(QObject* parent = nullptr);

  /// lines(), news() and problem() are those of the state by then; what is found later is told by changed().
  void follow(const LabState& state, int decimals);

  void play();
  void pause() { m_runner.pause(); }
  void step() { m_runner.stepEpoch(); }
  /// One step of every network on so many samples.
  void stepSamples(std::size_t samples) { m_runner.stepSamples(samples); }
  /// The news show the inside of the network of that line; nothing: of none.
  void lookInside(std::optional<std::size_t> line);
  /// A weight of the network of that line by hand.
  void edit(std::size_t line, const WeightPlace& place, float value) { m_runner.edit(line, place, value); }
  /// The same weights and order from the start.
  void restart();
  /// While it is set, other functions, as many as before, go on with the weights as they are.
  void setKeepingWeights(bool isKeeping) { m_isKeepingWeights = isKeeping; }

  bool isPlaying() const { return m_runner.isPlaying(); }
  const std::vector<TrainLine>& lines() const { return m_lines; }
  /// Null before the first news.
  const std::shared_ptr<const RaceNews>& news() const { return m_news; }
  /// Names of the columns of the file that is learned from; none before it has been read.
  const std::vector<std::string>& columns() const { return m_columns; }
  /// Of the state that was followed last.
  const RaceQuestion& question() const { return m_question; }
  /// Why there is nothing to train.
  const std::optional<Error>& problem() const { return m_problem; }
  void wait() { m_runner.wait(); }

 signals:
  void changed();  ///< lines(), news(), problem(), by the race itself
  void playingChanged(bool isPlaying);

 private:
  void take(const std::shared_ptr<const RaceNews>& news);
  void start();

  RaceQuestion m_question;  ///< of the race that is on
  double m_epochsPerSecond = 20;
  bool m_isStarted = false, m_isKeepingWeights = false;
  std::vector<TrainLine> m_lines;
  std::shared_ptr<const RaceNews> m_news;
  std::vector<std::string> m_columns;
  Sight m_sight;
  std::optional<Error> m_problem;
  RaceRunner m_runner;
};

/// Whether two questions differ only in what may change while a race runs.
bool isSameRace(const RaceQuestion& a, const RaceQuestion& b);

}  // namespace alab
