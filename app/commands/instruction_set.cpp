#include "app/commands/instruction_set.h"

#include <cstdlib>

#include "core/activation/instruction_set.h"
#include "core/result.h"

namespace alab {

Outcome checkInstructionSet() {
  const char* wanted = std::getenv("ALAB_ISA");
  const std::string_view name = wanted ? wanted : "";
  if (name.empty()) return {};
  const std::optional<InstructionSet> set = instructionSetNamed(name);
  if (!set)
    return Failure{Status::WrongCall,
                   {.what = "unknown instruction set " + inQuotes(name),
                    .where = "ALAB_ISA",
                    .hint = "use baseline, avx2 or avx512"}};
  if (!machineHas(*set))
    return Failure{Status::Failed,
                   {.what = "this machine has no " + std::string(name), .where = "ALAB_ISA", .hint = {}}};
  return {};
}

}  // namespace alab
