#pragma once
// The settings of a figure of the Depth page in a line under it, for pictures that leave the program.
#include <QString>
#include <optional>

#include "core/analysis/mean_field.h"
#include "core/depth/chain.h"
#include "core/depth/depth_settings.h"

namespace alab {

/// "layers 50, units 128, batch 256, nets 20, He, normal, seed 1".
QString captionOf(const DepthSettings& settings);

/// "Tanh, σ_w = 1.41421, σ_b = 0"; the name alone without a point.
QString captionOf(const QString& name, const std::optional<StartVariance>& point);

/// "x = 0.5, w = 1, b = 0".
QString captionOf(const ChainSettings& settings);

}  // namespace alab
