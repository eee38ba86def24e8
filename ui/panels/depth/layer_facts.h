#pragma once
// What is measured in one layer, as rows of the card.
#include "ui/panels/depth/scene/depth_line.h"
#include "ui/widgets/facts/fact_rows.h"

namespace alab {

/// Of the layer (from 1) in a line that has run; else nothing.
std::vector<Fact> layerFacts(const DepthLine& line, std::size_t layer);

}  // namespace alab
