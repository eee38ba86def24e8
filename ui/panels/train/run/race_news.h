#pragma once
// RaceNews: what is known of a race at some moment, as a value that never changes again.
#include <memory>

#include "core/train/decision_map.h"
#include "core/train/race_report.h"
#include "ui/panels/train/run/race_question.h"

namespace alab {

struct RaceNews {
  std::size_t epoch = 0;
  bool isFinished = false;
  Task task = Task::Binary;
  OutputPair pair = OutputPair::SigmoidCrossEntropy;
  std::shared_ptr<const SplitData> data;    ///< as the networks see it
  std::vector<RaceReport> reports;          ///< by function, as in the question
  std::vector<DecisionMap> maps;            ///< of the first seed; none for data with one feature
  std::vector<std::vector<double>> fitted;  ///< for data with one feature: y at fittedX
  std::vector<double> fittedX;
};

/// A race with its data: touched by one thread at a time.
struct Ring {
  RaceQuestion question;
  std::shared_ptr<const SplitData> data;
  Race<float> race;

  explicit Ring(const RaceQuestion& q);
};

RaceNews newsOf(const Ring& ring);

/// What the features of the data span, with a margin: the frame of a map or a curve.
Range frameOf(const SplitData& data, std::size_t feature);
Range targetsOf(const SplitData& data);

}  // namespace alab
