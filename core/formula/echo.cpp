#include "core/formula/echo.h"

#include "core/formula/definition.h"
#include "core/formula/symbolic/derivative.h"
#include "core/formula/text/tree_tex.h"
#include "core/formula/text/tree_text.h"

namespace alab {

FormulaEcho echoOf(const Tree& tree) {
  constexpr std::size_t longest = 150;  // numbers, names and signs that can still be read
  FormulaEcho echo{.tex = treeTex(tree), .derivative = {}, .derivativeTex = {}};
  if (sizeOf(tree, longest) >= longest) return echo;
  const Tree derivative = derivativeOf(tree);
  if (sizeOf(derivative, longest) >= longest) return echo;
  echo.derivative = treeText(derivative);
  echo.derivativeTex = treeTex(derivative);
  return echo;
}

Result<FormulaEcho, FormulaError> echoOf(std::string_view text) {
  const auto definition = parseDefinition(text);
  if (!definition) return definition.error();
  return echoOf(definition->tree);
}

}  // namespace alab
