#pragma once
// RaceNews: what is known of a race at some moment, as a value that never changes again.
#include <memory>

#include "core/state/lab_state.h"
#include "core/train/inside.h"
#include "core/train/line_fit.h"
#include "core/train/race_report.h"
#include "ui/panels/train/run/race_setup.h"

namespace alab {

/// The most networks that have a map.
inline constexpr std::size_t mostMaps = 8;

struct RaceNews {
  std::optional<Error> problem;      ///< why there is no race: nothing else but columns is known then
  std::vector<std::string> columns;  ///< of the file that is learned from, if there is one
  std::size_t epoch = 0;
  std::size_t place = 0, samples = 0;  ///< of the epoch that has begun, and in all
  bool isFinished = false;
  Task task = Task::Binary;
  TrainSettings training;  ///< by then
  OutputPair pair = OutputPair::SigmoidCrossEntropy;
  std::shared_ptr<const SplitData> data;                   ///< as the networks see it
  std::shared_ptr<const SplitData> shown;                  ///< before input features are made of it
  std::vector<std::shared_ptr<const RaceReport>> reports;  ///< by function, as in the question
  std::vector<DecisionMap> maps;            ///< of the first seed; none for data with one feature
  std::vector<std::vector<double>> fitted;  ///< for data with one feature: y at fittedX
  std::vector<double> fittedX;
  std::optional<Line> leastSquares;             ///< of data along a line
  std::optional<LineUpdate> nextUpdate;         ///< of the first function's first network
  std::optional<std::size_t> lookedInto;        ///< the number of the function that is looked into
  std::shared_ptr<const InsideNetwork> inside;  ///< its network of the first seed
};

/// A race with its data: touched by one thread at a time.
struct Ring {
  RaceQuestion question;
  std::vector<std::string> columns;
  std::shared_ptr<const SplitData> data, shown;
  Race<float> race;

  /// The setup has no problem.
  Ring(const RaceQuestion& q, RaceSetup setup)
      : question(q),
        columns(std::move(setup.columns)),
        data(std::move(setup.parts)),
        shown(std::move(setup.shown)),
        race(q.training, setup.starters, std::move(setup.data)) {}
};

/// What of a race is to be seen.
struct Sight {
  std::optional<std::size_t> inside = {};  ///< the number of a function whose network is looked into
  TrainSlice slice = {};
  bool operator==(const Sight&) const = default;
};

RaceNews newsOf(const Ring& ring, const Sight& sight = {});

/// One that so many features do not have, left from other data, is that of the first two.
TrainSlice sliceIn(std::size_t features, const TrainSlice& wanted);

/// What the features of the data span, with a margin: the frame of a map or a curve.
Range frameOf(const SplitData& data, std::size_t feature);
Range targetsOf(const SplitData& data);

}  // namespace alab
