#pragma once
// The numbers behind the figures of the Depth page, as they are exported.
#include <span>

#include "ui/panels/depth/scene/chain_scene.h"
#include "ui/panels/depth/scene/map_scene.h"

namespace alab {

/// One row for each function and layer: activation, layer (from 1), rms_a, rms_z, rms_dz, rms_dw (medians
/// over the nets; rms_dw is NaN when it was not measured) and theory_dz, NaN where theory says nothing.
/// Functions that have not run are left out.
DataTable depthTable(std::span<const DepthLine> lines, const DepthSettings& settings);

/// The same with what the figure shows: left, RMS dL/dz over that of the last layer (a median over the nets).
/// The columns of the command are fixed; those of the page need not be.
DataTable depthPageTable(std::span<const DepthLine> lines, const DepthSettings& settings);

/// One row for each function and layer: activation, layer, z, a, factor, left.
DataTable chainTable(std::span<const ChainLine> lines);

/// One row for each cell: sigma_w, sigma_b, q (inf: it grows without end) and chi_1; none while it is
/// computed (null).
DataTable mapTable(const FoundMap* found);

/// RMS dL/dz of every layer by theory, in the units of the run; empty without theory.
std::vector<double> theoryGradients(const DepthSettings& settings, const DepthCurve& curve);

}  // namespace alab
