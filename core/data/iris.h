#pragma once
#include "core/data/data_set.h"

namespace alab {

/// The 150 flowers of R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of
/// Eugenics 7 (1936) 179, measured by E. Anderson: 50 of each species in turn, lengths in cm.
DataSet iris();

}  // namespace alab
