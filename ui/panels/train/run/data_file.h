#pragma once
// A CSV file of one's own, for the page and the command line.
#include <memory>

#include "core/data/data_set.h"
#include "core/result.h"

namespace alab {

struct DataFile {
  std::vector<std::string> columns = {};    ///< their names; of a table that cannot be learned from, too
  std::shared_ptr<const DataSet> set = {};  ///< null: there is a problem
  std::optional<Error> problem = {};        ///< without the name of the file
};

/// `target`: the column to be learned; empty: the last one. On any thread; a large file takes a second.
DataFile readDataFile(const std::string& path, const std::string& target);

}  // namespace alab
