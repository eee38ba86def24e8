#pragma once
// For tests/benchmarks: how long it takes from the start of the process to the first painted frame.

namespace alab {

/// With ALAB_QUIT_AFTER_FIRST_FRAME in the environment, an application that is created from now on says so on
/// standard output as soon as its first window is painted, queued drawing included, and quits.
void quitAfterFirstFrameIfAsked();

}  // namespace alab
