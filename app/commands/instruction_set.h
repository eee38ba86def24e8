#pragma once
// ALAB_ISA, the instruction set that the batch kernels are asked to use.
#include "app/commands/command.h"

namespace alab {

/// A wrong call when ALAB_ISA is none of baseline, avx2 and avx512; failed when this machine lacks it.
Outcome checkInstructionSet();

}  // namespace alab
