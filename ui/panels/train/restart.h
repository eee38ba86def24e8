#pragma once
// Which settings a running training takes up at once, and which ones begin it anew.
#include "core/state/lab_state.h"

namespace alab {

/// Whether the networks have to start again to be what `after` says. Learning rate, schedule, penalties,
/// clipping, batch and the last epoch can be changed on the way, and so can all that only shows.
bool needsRestart(const TrainState& before, const TrainState& after);

}  // namespace alab
