#pragma once
// RaceNews: what is known of a race at some moment, as a value that never changes again.
#include <memory>

#include "core/train/inside.h"
#include "core/train/line_fit.h"
#include "core/train/race_report.h"
#include "ui/panels/train/run/race_question.h"

namespace alab {

struct RaceNews {
  std::optional<Error> problem;  ///< why there is no race: nothing else is known then
  std::size_t epoch = 0;
  std::size_t place = 0, samples = 0;  ///< of the epoch that has begun, and in all
  bool isFinished = false;
  Task task = Task::Binary;
  TrainSettings training;  ///< by then
  OutputPair pair = OutputPair::SigmoidCrossEntropy;
  std::shared_ptr<const SplitData> data;                   ///< as the networks see it
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
  std::shared_ptr<const SplitData> data;
  Race<float> race;

  Ring(RaceQuestion q, std::shared_ptr<const SplitData> d, Race<float> r)
      : question(std::move(q)), data(std::move(d)), race(std::move(r)) {}
};

/// The question has no problem that can be told without data and start weights.
Result<std::unique_ptr<Ring>> ringFor(const RaceQuestion& question);

/// `inside`: the number of a function whose network is looked into.
RaceNews newsOf(const Ring& ring, std::optional<std::size_t> inside = {});

/// What the features of the data span, with a margin: the frame of a map or a curve.
Range frameOf(const SplitData& data, std::size_t feature);
Range targetsOf(const SplitData& data);

}  // namespace alab
