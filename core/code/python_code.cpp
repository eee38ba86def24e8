#include "core/code/python_code.h"

#include "core/code/formula_translation.h"
#include "core/code/python_library.h"
#include "core/code/ready_made.h"
#include "core/code/snippet.h"
#include "core/scalar/number_text.h"

namespace alab {
namespace {

std::string pythonDefault(double value) {
  if (!isEndless(value)) return numberText(value);
  return value < 0 ? "-math.inf" : "math.inf";
}

/// What the function returns, as a Python expression.
std::string resultOf(const Function& function, CodeLanguage language) {
  if (const auto ready = readyMade(language, function)) return std::string(*ready);
  const Card& card = function.card();
  const PythonLibrary& library = pythonLibrary(language);
  const bool isNumpy = language == CodeLanguage::NumPy;
  const TranslatedText result = translated(isNumpy ? card.formula : differentiableFormula(card), library);
  return result.hasX ? result.text : library.likeX(result.text);
}

/// With the parameters that the result depends on.
std::string signatureOf(const Function& function, const std::string& result) {
  const Card& card = function.card();
  std::string text = "def " + functionName(card) + "(x";
  for (std::size_t i = 0; i < card.params.size(); ++i) {
    const std::string name = safeName(card.params[i].name);
    if (mentions(result, name)) text += ", " + name + "=" + pythonDefault(function.params[i]);
  }
  return text + "):\n";
}

/// What NumPy would warn of, and why there is nothing to warn of; empty where there is no such thing.
std::string_view expectedWarnings(const std::string& result) {
  if (mentions(result, "where")) return "all=\"ignore\"):  # where computes both sides";
  return mentions(result, "exp") ? "over=\"ignore\"):  # inf is right" : "";
}

std::string bodyOf(const std::string& result, CodeLanguage language) {
  if (language != CodeLanguage::NumPy) return "    return " + result + "\n";
  const std::string asArray = "    x = np.asarray(x, dtype=float)\n";
  const std::string_view warnings = expectedWarnings(result);
  if (warnings.empty()) return asArray + "    return " + result + "\n";
  return asArray + "    with np.errstate(" + std::string(warnings) + "\n        return " + result + "\n";
}

std::string importsOf(const std::string& code, const PythonLibrary& library) {
  std::string text;
  for (const Needed& import : library.imports())
    if (code.find(import.mark) != std::string::npos) text += import.lines;
  return text.empty() ? text : text + "\n\n";
}

std::string helpersOf(const std::string& code, const PythonLibrary& library) {
  std::string text;
  for (const Needed& helper : library.helpers())
    if (code.find(helper.mark) != std::string::npos) text += std::string(helper.lines) + "\n\n";
  return text;
}

}  // namespace

std::string pythonModule(const Function& function, CodeLanguage language) {
  const std::string result = resultOf(function, language);
  const std::string own = signatureOf(function, result) + bodyOf(result, language);
  const PythonLibrary& library = pythonLibrary(language);
  const std::string code = helpersOf(own, library) + own;
  return "# " + summaryLine(function.card()) + "\n" + importsOf(code, library) + code;
}

}  // namespace alab
