#include "core/code/python_library.h"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "core/code/snippet.h"

namespace alab {
namespace {

// Each argument stands once: in nested calls, more would multiply.
constexpr SpelledWord wordsOfNumbers[] = {
    {"Phi", "(0.5 * math.erfc(-(%1) / math.sqrt(2)))"},
    {"abs", "abs(%1)"},
    {"max", "max(%1)"},
    {"min", "min(%1)"},
    {"relu", "max(%1, 0)"},
    {"sigmoid", "(1 / (1 + math.exp(-(%1))))"},
    {"sign", "(lambda u: (u > 0) - (u < 0))(%1)"},
    {"sinc", "(lambda u: math.sin(u) / u if u else 1)(%1)"},
    {"softplus", "math.log1p(math.exp(%1))"},
    {"softsign", "(lambda u: u / (1 + abs(u)))(%1)"},
    {"step", "(1 if (%1) >= 0 else 0)"},
};

constexpr SpelledWord numpyWords[] = {
    {"Phi", "(0.5 * elementwise_erfc(-(%1) / math.sqrt(2)))"},
    {"atan", "np.arctan(%1)"},
    {"erf", "elementwise_erf(%1)"},
    {"erfc", "elementwise_erfc(%1)"},
    {"relu", "np.maximum(%1, 0)"},
    {"sigmoid", "stable_sigmoid(%1)"},
    {"sinc", "np.sinc((%1) / math.pi)"},
    {"softplus", "np.logaddexp(0, %1)"},
    {"softsign", "softsign_of(%1)"},
    {"step", "np.heaviside(%1, 1)"},
};
constexpr Needed numpyImports[] = {{"math.", "import math\n"}, {"np.", "import numpy as np\n"}};
constexpr Needed numpyHelpers[] = {
    {"elementwise_erf(", "elementwise_erf = np.vectorize(math.erf, otypes=[float])\n"},
    {"elementwise_erfc(", "elementwise_erfc = np.vectorize(math.erfc, otypes=[float])\n"},
    {"softsign_of(", R"(def softsign_of(x):
    return x / (1 + np.abs(x))
)"},
    {"stable_sigmoid(", R"(def stable_sigmoid(x):
    e = np.exp(-np.abs(x))  # never overflows
    return np.where(x >= 0, 1, e) / (1 + e)
)"},
};

constexpr SpelledWord torchWords[] = {
    {"Phi", "(0.5 * torch.erfc(-(%1) / math.sqrt(2)))"},
    {"atan", "torch.arctan(%1)"},
    {"relu", "F.relu(%1)"},
    {"sinc", "torch.sinc((%1) / math.pi)"},
    {"softplus", "F.softplus(%1, threshold=40)"},
    {"softsign", "F.softsign(%1)"},
    {"step", "((%1) >= 0).to(x.dtype)"},
};
constexpr Needed torchImports[] = {
    {"math.", "import math\n"}, {"torch.", "import torch\n"}, {"F.", "import torch.nn.functional as F\n"}};

constexpr SpelledWord kerasWords[] = {
    {"Phi", "(0.5 * (1 + ops.erf((%1) / math.sqrt(2))))"},
    {"atan", "ops.arctan(%1)"},
    {"erfc", "(1 - ops.erf(%1))"},
    {"sinc", "sinc_of(%1)"},
    {"step", "ops.where((%1) >= 0, ops.ones_like(x), 0)"},
};
constexpr Needed kerasImports[] = {
    {"math.", "import math\n"}, {"keras.", "import keras\n"}, {"ops.", "from keras import ops\n"}};
constexpr Needed kerasHelpers[] = {{"sinc_of(", R"(def sinc_of(x):
    u = ops.where(x == 0, ops.ones_like(x), x)  # no 0 / 0, for the gradient
    return ops.where(x == 0, ops.ones_like(x), ops.sin(u) / u)
)"}};

constexpr SpelledWord jaxWords[] = {
    {"Phi", "jax.scipy.stats.norm.cdf(%1)"},
    {"atan", "jnp.arctan(%1)"},
    {"erf", "jax.scipy.special.erf(%1)"},
    {"erfc", "jax.scipy.special.erfc(%1)"},
    {"relu", "jax.nn.relu(%1)"},
    {"sigmoid", "jax.nn.sigmoid(%1)"},
    {"sinc", "jnp.sinc((%1) / math.pi)"},
    {"softplus", "jax.nn.softplus(%1)"},
    {"softsign", "jax.nn.soft_sign(%1)"},
    {"step", "jnp.heaviside(%1, 1)"},
};
constexpr Needed jaxImports[] = {
    {"math.", "import math\n"}, {"jax.", "import jax\n"}, {"jnp.", "import jax.numpy as jnp\n"}};

/// torch.maximum and torch.minimum want two tensors; clamp takes numbers.
class TorchLibrary : public PythonLibrary {
 public:
  TorchLibrary() : PythonLibrary("torch.", torchWords, torchImports, {}) {}

 protected:
  std::string maximum(const TranslatedText& a, const TranslatedText& b) const override {
    return a.hasX && b.hasX ? PythonLibrary::maximum(a, b) : bounded(a, b, "min");
  }
  std::string minimum(const TranslatedText& a, const TranslatedText& b) const override {
    return a.hasX && b.hasX ? PythonLibrary::minimum(a, b) : bounded(a, b, "max");
  }

 private:
  static std::string bounded(const TranslatedText& a, const TranslatedText& b, const std::string& bound) {
    const auto& [array, number] = a.hasX ? std::tie(a, b) : std::tie(b, a);
    return "torch.clamp(" + array.text + ", " + bound + "=" + number.text + ")";
  }
};

}  // namespace

std::string PythonLibrary::name(std::string_view word) const {
  return word == "pi" || word == "e" ? "math." + std::string(word) : safeName(word);
}

std::string PythonLibrary::opposite(const TranslatedText& condition) const {
  return condition.hasX ? own("logical_not") + "(" + condition.text + ")" : "(not " + condition.text + ")";
}

std::string PythonLibrary::call(std::string_view word, const std::vector<TranslatedText>& arguments) const {
  const bool hasX = std::ranges::any_of(arguments, &TranslatedText::hasX);
  if (word == "if" && arguments.size() == 3) return chosen(arguments);
  if (word == "clamp" && arguments.size() == 3) return clamped(arguments);
  if (!hasX)
    return spelled(wordsOfNumbers, word, arguments).value_or(called("math." + std::string(word), arguments));
  if ((word == "max" || word == "min") && arguments.size() > 1) return outermost(word, arguments);
  return ofArray(word, arguments);
}

std::string PythonLibrary::outermost(std::string_view word,
                                     const std::vector<TranslatedText>& arguments) const {
  TranslatedText result = arguments.front();
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const TranslatedText& next = arguments[i];
    const bool hasX = result.hasX || next.hasX;
    if (!hasX)
      result.text = called(word, {result, next});
    else
      result.text = word == "max" ? maximum(result, next) : minimum(result, next);
    result.hasX = hasX;
  }
  return result.text;
}

std::string PythonLibrary::clamped(const std::vector<TranslatedText>& arguments) const {
  const auto& [inside, lower, upper] = std::tie(arguments[0], arguments[1], arguments[2]);
  if (inside.hasX && !lower.hasX && !upper.hasX) return ofArray("clip", arguments);
  return call("min", {{call("max", {inside, lower}), inside.hasX || lower.hasX}, upper});
}

std::string PythonLibrary::chosen(const std::vector<TranslatedText>& arguments) const {
  const auto& [condition, yes, no] = std::tie(arguments[0], arguments[1], arguments[2]);
  if (!condition.hasX) return "(" + yes.text + " if " + condition.text + " else " + no.text + ")";
  // of two numbers it would be an array of integers or of another precision
  const std::string other = yes.hasX || no.hasX ? no.text : likeX(no.text);
  return own("where") + "(" + condition.text + ", " + yes.text + ", " + other + ")";
}

std::string PythonLibrary::ofArray(std::string_view word,
                                   const std::vector<TranslatedText>& arguments) const {
  return spelled(m_words, word, arguments).value_or(called(own(word), arguments));
}

std::string PythonLibrary::maximum(const TranslatedText& a, const TranslatedText& b) const {
  return ofArray("maximum", {a, b});
}

std::string PythonLibrary::minimum(const TranslatedText& a, const TranslatedText& b) const {
  return ofArray("minimum", {a, b});
}

const PythonLibrary& pythonLibrary(CodeLanguage language) {
  static const PythonLibrary numpy("np.", numpyWords, numpyImports, numpyHelpers);
  static const PythonLibrary keras("ops.", kerasWords, kerasImports, kerasHelpers);
  static const PythonLibrary jax("jnp.", jaxWords, jaxImports, {});
  static const TorchLibrary torch;
  switch (language) {
    case CodeLanguage::PyTorch:
      return torch;
    case CodeLanguage::Keras:
      return keras;
    case CodeLanguage::Jax:
      return jax;
    case CodeLanguage::NumPy:
      return numpy;
    case CodeLanguage::Cpp:
    case CodeLanguage::Latex:
      break;
  }
  assert(false && "no library of Python");
  return numpy;
}

}  // namespace alab
