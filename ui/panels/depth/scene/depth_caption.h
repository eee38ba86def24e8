#pragma once
// The settings of a figure of the Depth page in a line under it, for pictures that leave the program.
#include <QString>

#include "core/depth/chain.h"
#include "core/depth/depth_settings.h"

namespace alab {

/// "50 layers of 128 units, batch of 256, median of 20 nets, He, normal, seed 1".
QString captionOf(const DepthSettings& settings);

/// "x = 0.5, w = 1, b = 0".
QString captionOf(const ChainSettings& settings);

}  // namespace alab
