#include "app/commands/functions.h"

#include "core/formula/reference.h"

namespace alab {

Result<std::vector<Function>> parseFunctions(const std::vector<std::string>& texts) {
  std::vector<Function> functions;
  for (const std::string& text : texts) {
    Result<Function> function = parseFunction(text);
    if (!function) return function.error();
    functions.push_back(std::move(*function));
  }
  return functions;
}

}  // namespace alab
