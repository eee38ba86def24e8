#include "core/code/code_language.h"

#include "core/names.h"

namespace alab {
namespace {

constexpr Names<CodeLanguage, 6> languageNames({{CodeLanguage::NumPy, "numpy"},
                                                {CodeLanguage::PyTorch, "pytorch"},
                                                {CodeLanguage::Keras, "keras"},
                                                {CodeLanguage::Jax, "jax"},
                                                {CodeLanguage::Cpp, "cpp"},
                                                {CodeLanguage::Latex, "latex"}});

constexpr Names<CodeLanguage, 6> languageTitles({{CodeLanguage::NumPy, "NumPy"},
                                                 {CodeLanguage::PyTorch, "PyTorch"},
                                                 {CodeLanguage::Keras, "Keras"},
                                                 {CodeLanguage::Jax, "JAX"},
                                                 {CodeLanguage::Cpp, "C++"},
                                                 {CodeLanguage::Latex, "LaTeX"}});

}  // namespace

std::string_view nameOf(CodeLanguage language) {
  return languageNames.nameOf(language);
}

std::optional<CodeLanguage> codeLanguageNamed(std::string_view name) {
  return languageNames.named(name);
}

std::string_view titleOf(CodeLanguage language) {
  return languageTitles.nameOf(language);
}

std::span<const CodeLanguage> codeLanguages() {
  return languageNames.values();
}

}  // namespace alab
