#include "core/activation/instruction_set.h"

#include <algorithm>
#include <cstdlib>

namespace alab {

std::string_view nameOf(InstructionSet set) {
  switch (set) {
    case InstructionSet::Baseline:
      return "baseline";
    case InstructionSet::Avx2:
      return "avx2";
    case InstructionSet::Avx512:
      return "avx512";
  }
  return {};
}

std::optional<InstructionSet> instructionSetNamed(std::string_view name) {
  const auto found = std::ranges::find(instructionSets, name, [](InstructionSet set) { return nameOf(set); });
  return found == instructionSets.end() ? std::nullopt : std::optional(*found);
}

#if defined(__x86_64__)
bool machineHas(InstructionSet set) {
  switch (set) {
    case InstructionSet::Baseline:
      return true;
    case InstructionSet::Avx2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
             __builtin_cpu_supports("bmi2");
    case InstructionSet::Avx512:
      return machineHas(InstructionSet::Avx2) && __builtin_cpu_supports("avx512f") &&
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
             __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd");
  }
  return false;
}
#else
bool machineHas(InstructionSet set) {
  return set == InstructionSet::Baseline;
}
#endif

namespace {

InstructionSet chosenOrBest() {
  const char* wanted = std::getenv("ALAB_ISA");
  const std::optional<InstructionSet> chosen = instructionSetNamed(wanted ? wanted : "");
  if (chosen && machineHas(*chosen)) return *chosen;
  return *std::find_if(instructionSets.rbegin(), instructionSets.rend(), machineHas);
}

}  // namespace

InstructionSet instructionSet() {
  static const InstructionSet set = chosenOrBest();
  return set;
}

}  // namespace alab
