#pragma once
// The instruction sets that the span kernels are compiled for.
#include <array>
#include <optional>
#include <string_view>

namespace alab {

enum class InstructionSet { Baseline, Avx2, Avx512 };

inline constexpr std::array instructionSets = {InstructionSet::Baseline, InstructionSet::Avx2,
                                               InstructionSet::Avx512};

/// "baseline", "avx2", "avx512".
std::string_view nameOf(InstructionSet set);
std::optional<InstructionSet> instructionSetNamed(std::string_view name);

/// Whether this machine can run the kernels of `set`. The baseline runs everywhere.
bool machineHas(InstructionSet set);

/// What the catalogue's spans run on: the one that the environment variable ALAB_ISA names, if it names one
/// that this machine has (the command line refuses others, app/commands/instruction_set.h), else the best.
/// Fixed at the first call.
InstructionSet instructionSet();

}  // namespace alab
