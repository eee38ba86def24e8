#include "app/commands/instruction_set.h"

#include <cstdlib>
#include <string_view>

#include "core/result.h"

namespace alab {
namespace {

#if defined(__x86_64__)
bool machineHas(std::string_view set) {
  if (set == "avx2") return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (set == "avx512") return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq");
  return true;
}
#else
bool machineHas(std::string_view set) {
  return set == "baseline";
}
#endif

}  // namespace

Outcome checkInstructionSet() {
  const char* wanted = std::getenv("ALAB_ISA");
  const std::string_view set = wanted ? wanted : "";
  if (set.empty()) return {};
  if (set != "baseline" && set != "avx2" && set != "avx512")
    return Failure{Status::WrongCall,
                   {.what = "unknown instruction set " + inQuotes(set),
                    .where = "ALAB_ISA",
                    .hint = "use baseline, avx2 or avx512"}};
  if (!machineHas(set))
    return Failure{Status::Failed,
                   {.what = "this machine has no " + std::string(set), .where = "ALAB_ISA", .hint = {}}};
  return {};
}

}  // namespace alab
