#pragma once
// From a table to samples to learn from.
#include "core/data/csv.h"
#include "core/data/data_set.h"

namespace alab {

/// The column that is asked for becomes the target, all others features, which have to be numbers. A target
/// with text in it, or with at most 10 whole numbers that come twice each on average, is a class (two:
/// Binary), else a value. Numbers are classes in their order, texts as they come. An error names line and
/// column.
Result<DataSet> dataFromCsv(const CsvTable& table, const std::string& targetColumn);

}  // namespace alab
