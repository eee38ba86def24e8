#include "core/formula/program/constant.h"

#include <cmath>

#include "core/formula/program/tape.h"

namespace alab {

double constantValue(const Tree& tree) {
  return static_cast<double>(tapeOf(tree, {}, Reading::Accurate).steps.back().constant);
}

Tree partWithoutValue(const Tree& tree) {
  for (const Tree& arg : tree->args)
    if (Tree part = partWithoutValue(arg)) return part;
  const bool isFine = tree->args.empty() || !tree->isConstant() || std::isfinite(constantValue(tree));
  return isFine ? nullptr : tree;
}

}  // namespace alab
