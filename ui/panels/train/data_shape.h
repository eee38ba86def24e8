#pragma once
// What the cards know of the data that are learned from: of a set at once, of a file once it has been read.
#include <optional>

#include "core/train/train_data.h"

namespace alab {

struct DataShape {
  Task task = Task::Binary;
  std::vector<std::string> features;  ///< what goes into the network
  std::size_t targets = 2;            ///< classes, or values that are asked for at once
  bool operator==(const DataShape&) const = default;
};

/// Of the data in hand.
DataShape shapeOf(const DataSet& set);
/// Of a set that the program makes.
DataShape shapeOfSet(const DataSettings& settings);

/// A file that has been read.
struct ReadFile {
  std::vector<std::string> columns;  ///< empty: it has not been read, or cannot be
  std::optional<DataShape> shape;    ///< nothing: there is a problem with it
  bool operator==(const ReadFile&) const = default;
};

}  // namespace alab
