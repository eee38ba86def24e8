#pragma once
// An activation as LaTeX, as the program typesets it.
#include <optional>
#include <string>
#include <string_view>

#include "core/activation/activation.h"

namespace alab {

/// The TeX of f and f': "f(x) = ...", "f'(x) = ...".
struct TexFormulas {
  std::string_view f;
  std::string_view d1;
};

/// Those of a built-in activation, from resources/formulas/formulas.tex.json; nothing for another id.
std::optional<TexFormulas> texFormulas(std::string_view id);

/// Two displayed formulas (amsmath), f with the values of the parameters: "\qquad \beta = 1.5".
std::string latexOf(const Function& function, const TexFormulas& tex);

/// The same by the id: a built-in one's or a typed formula's; f alone where f' is too long to be read. Text
/// that is neither is set in typewriter letters.
std::string latexOf(const Function& function);

}  // namespace alab
