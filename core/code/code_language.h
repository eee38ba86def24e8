#pragma once
// The languages in which an activation can be copied as code.
#include <optional>
#include <span>
#include <string_view>

namespace alab {

enum class CodeLanguage { NumPy, PyTorch, Keras, Jax, Cpp, Latex };

/// As on the command line and in files: "numpy", "cpp".
std::string_view nameOf(CodeLanguage language);
std::optional<CodeLanguage> codeLanguageNamed(std::string_view name);

/// As it calls itself, in every language of the window: "NumPy", "C++".
std::string_view titleOf(CodeLanguage language);

/// All of them, in the order in which they are offered.
std::span<const CodeLanguage> codeLanguages();

}  // namespace alab
