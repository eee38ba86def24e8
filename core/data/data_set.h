#pragma once
// What a network learns from.
#include <string>
#include <vector>

#include "core/matrix/matrix.h"

namespace alab {

/// What a network is asked for.
enum class Task {
  Values,   ///< regression: one column of targets for each value
  Binary,   ///< two classes: one column, 0 or 1
  Classes,  ///< three classes or more: one column with the number of the class
  Labels,   ///< several yes-or-no labels at once: one column each, 0 or 1
};

/// Samples in rows.
struct DataSet {
  Task task = Task::Binary;
  Matrix<double> x;                   ///< samples x features
  Matrix<double> y;                   ///< samples x targets, see Task
  std::vector<std::string> features;  ///< a name for each column of x
  std::vector<std::string> targets;   ///< names of the classes (Binary: 2, Classes) or of the columns of y
  bool operator==(const DataSet&) const = default;
};

/// A data set in two parts.
struct SplitData {
  DataSet train, test;
};

}  // namespace alab
