#pragma once
// Samples to learn from: what goes in and what is asked for, as numbers.
#include <string>
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

/// What a network is asked for.
enum class Task {
  Values,   ///< regression: one column of targets for each value
  Binary,   ///< two classes: one column, 0 or 1
  Classes,  ///< three classes or more: one column with the number of the class, from 0 on
  Labels,   ///< several yes-or-no labels at once: one column each, 0 or 1
};

/// Samples in rows: x and y have as many. All numbers are finite.
struct DataSet {
  Task task = Task::Binary;
  Matrix<double> x;                   ///< samples x features
  Matrix<double> y;                   ///< samples x targets, see Task
  std::vector<std::string> features;  ///< a name for each column of x
  std::vector<std::string> targets;   ///< names of the classes (Binary: 2, Classes) or of the columns of y
  std::size_t samples() const { return x.rows(); }
  bool operator==(const DataSet&) const = default;
};

/// x -> (x - mean) / spread for each column.
struct FeatureScale {
  std::vector<double> means, spreads;
  bool operator==(const FeatureScale&) const = default;
};

/// A data set in two parts; `train` is learned from, `test` only measured.
struct SplitData {
  DataSet train, test;
  FeatureScale scale = {}, targetScale = {};  ///< what was done to x and to y; empty: nothing
  bool operator==(const SplitData&) const = default;
};

}  // namespace alab
