#pragma once
// How formulas are written for each of the array libraries of Python.
#include <span>
#include <string>
#include <string_view>

#include "core/code/code_language.h"
#include "core/code/formula_translation.h"

namespace alab {

/// What code needs before it: `lines` where `mark` stands in it.
struct Needed {
  std::string_view mark;
  std::string_view lines;
};

/// A library in whose arrays a formula is computed. What does not depend on x is a number there, for
/// Python's own math.
class PythonLibrary : public FormulaLanguage {
 public:
  PythonLibrary(std::string_view prefix, std::span<const SpelledWord> words, std::span<const Needed> imports,
                std::span<const Needed> helpers)
      : m_prefix(prefix), m_words(words), m_imports(imports), m_helpers(helpers) {}

  std::span<const Needed> imports() const { return m_imports; }
  std::span<const Needed> helpers() const { return m_helpers; }
  /// An array like x of a text that is a number.
  std::string likeX(const std::string& number) const { return own("full_like") + "(x, " + number + ")"; }

  std::string number(std::string_view digits) const override { return std::string(digits); }
  std::string name(std::string_view word) const override;
  std::string call(std::string_view word, const std::vector<TranslatedText>& arguments) const override;
  std::string opposite(const TranslatedText& condition) const override;
  /// Arrays have the signs of bits for it, which do as well for numbers.
  std::string logic(std::string_view sign) const override { return std::string(sign.substr(1)); }
  std::string power(const std::string& base, const std::string& exponent) const override {
    return base + "**" + exponent;
  }

 protected:
  virtual std::string maximum(const TranslatedText& a, const TranslatedText& b) const;
  virtual std::string minimum(const TranslatedText& a, const TranslatedText& b) const;
  /// The word with the library's name before it: "np.where".
  std::string own(std::string_view word) const { return std::string(m_prefix) + std::string(word); }

 private:
  /// The largest or smallest of any number of arguments.
  std::string outermost(std::string_view word, const std::vector<TranslatedText>& arguments) const;
  std::string clamped(const std::vector<TranslatedText>& arguments) const;
  std::string chosen(const std::vector<TranslatedText>& arguments) const;
  std::string ofArray(std::string_view word, const std::vector<TranslatedText>& arguments) const;

  std::string_view m_prefix;
  std::span<const SpelledWord> m_words;
  std::span<const Needed> m_imports, m_helpers;
};

/// `language` is NumPy, PyTorch, Keras or Jax.
const PythonLibrary& pythonLibrary(CodeLanguage language);

}  // namespace alab
