#include "ui/panels/train/data_shape.h"

#include "core/activation/catalogue.h"
#include "core/data/generate.h"

namespace alab {

DataShape shapeOf(const DataSet& set) {
  return {set.task, set.features, set.task == Task::Binary ? 2 : set.targets.size()};
}

/// A few points tell it; whose curve parts them does not matter.
DataShape shapeOfSet(const DataSettings& settings) {
  const DataOptions few = {.points = 10, .function = Function(builtIn("tanh"))};
  return shapeOf(withFeatures(dataSet(settings.kind, few), settings.features));
}

}  // namespace alab
