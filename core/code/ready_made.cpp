#include "core/code/ready_made.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <utility>

namespace alab {
namespace {

struct ReadyMade {
  std::string_view id;
  std::string_view expression;
  bool (*fits)(const Function&) = nullptr;  ///< always when null
};

bool hasDefaults(const Function& function) {
  return function.params == function.activation.defaults();
}

constexpr double endless = std::numeric_limits<double>::max();

/// Keras cuts at 0 on the way to the cap.
bool isUncappedRelu(const Function& function) {
  return function.params[1] >= endless;
}
bool isReluAboveZero(const Function& function) {
  return function.params[2] >= 0;
}

// Beyond 40, ln(1 + e^x) is x in float64; the default of PyTorch, 20, is that of float32.
constexpr ReadyMade torchFunctions[] = {
    {"celu", "F.celu(x, alpha)"},
    {"clip", "torch.clamp(x, min_val, max_val)"},
    {"elu", "F.elu(x, alpha)"},
    {"gelu", "F.gelu(x)"},
    {"gelu_tanh", "F.gelu(x, approximate=\"tanh\")"},
    {"hard_sigmoid", "F.hardsigmoid(x)"},
    {"hard_swish", "F.hardswish(x)"},
    {"hard_tanh", "F.hardtanh(x, min_val, max_val)"},
    {"hardshrink", "F.hardshrink(x, lambd)"},
    {"leaky_relu", "F.leaky_relu(x, alpha)"},
    {"log_sigmoid", "F.logsigmoid(x)"},
    {"mish", "F.mish(x)"},
    {"prelu", "F.prelu(x, x.new_tensor([alpha]))"},
    {"relu", "F.relu(x)"},
    {"relu6", "F.relu6(x)", hasDefaults},
    {"relu6", "F.hardtanh(x, 0, cap)"},
    {"rrelu", "F.rrelu(x, lower, upper, training=False)"},
    {"selu", "F.selu(x)", hasDefaults},
    {"sigmoid", "torch.sigmoid(x)", hasDefaults},
    {"silu", "F.silu(x)"},
    {"sinc", "torch.sinc(omega * x / math.pi)"},
    {"softplus", "F.softplus(x, beta, threshold=40)"},
    {"softshrink", "F.softshrink(x, lambd)"},
    {"softsign", "F.softsign(x)"},
    {"swish", "F.silu(x)", hasDefaults},
    {"tanhshrink", "F.tanhshrink(x)"},
    {"threshold", "F.threshold(x, theta, value)"},
    {"thresholded_relu", "F.threshold(x, theta, 0)"},
};

constexpr ReadyMade kerasFunctions[] = {
    {"celu", "keras.activations.celu(x, alpha)"},
    {"elu", "keras.activations.elu(x, alpha)"},
    {"exponential", "keras.activations.exponential(x)"},
    {"gelu", "keras.activations.gelu(x, approximate=False)"},
    {"gelu_tanh", "keras.activations.gelu(x, approximate=True)"},
    {"hard_sigmoid", "keras.activations.hard_sigmoid(x)"},
    {"hard_swish", "keras.activations.hard_swish(x)"},
    {"hard_tanh", "keras.activations.hard_tanh(x)", hasDefaults},
    {"hardshrink", "keras.activations.hard_shrink(x, lambd)"},
    {"leaky_relu", "keras.activations.leaky_relu(x, negative_slope=alpha)"},
    {"leaky_relu6", "keras.activations.relu(x, negative_slope=alpha, max_value=cap)"},
    {"log_sigmoid", "keras.activations.log_sigmoid(x)"},
    {"mish", "keras.activations.mish(x)"},
    {"prelu", "keras.activations.leaky_relu(x, negative_slope=alpha)"},
    {"relu", "keras.activations.relu(x)"},
    {"relu6", "keras.activations.relu6(x)", hasDefaults},
    {"relu6", "keras.activations.relu(x, max_value=cap)"},
    {"relu_general", "keras.activations.relu(x, negative_slope=slope, threshold=threshold)", isUncappedRelu},
    {"relu_general",
     "keras.activations.relu(x, negative_slope=slope, max_value=max_value, threshold=threshold)",
     isReluAboveZero},
    {"selu", "keras.activations.selu(x)", hasDefaults},
    {"sigmoid", "keras.activations.sigmoid(x)", hasDefaults},
    {"silu", "keras.activations.silu(x)"},
    {"softplus", "keras.activations.softplus(x)", hasDefaults},
    {"softshrink", "keras.activations.soft_shrink(x, lambd)"},
    {"softsign", "keras.activations.softsign(x)"},
    {"sparse_plus", "keras.activations.sparse_plus(x)"},
    {"sparse_sigmoid", "keras.activations.sparse_sigmoid(x)"},
    {"squareplus", "keras.activations.squareplus(x, b)"},
    {"swish", "keras.activations.silu(x)", hasDefaults},
    {"tanh", "keras.activations.tanh(x)"},
    {"tanhshrink", "keras.activations.tanh_shrink(x)"},
    {"threshold", "keras.activations.threshold(x, theta, value)"},
    {"thresholded_relu", "keras.activations.threshold(x, theta, 0)"},
};

constexpr ReadyMade jaxFunctions[] = {
    {"celu", "jax.nn.celu(x, alpha)"},
    {"elu", "jax.nn.elu(x, alpha)"},
    {"gelu", "jax.nn.gelu(x, approximate=False)"},
    {"gelu_tanh", "jax.nn.gelu(x, approximate=True)"},
    {"hard_sigmoid", "jax.nn.hard_sigmoid(x)"},
    {"hard_swish", "jax.nn.hard_swish(x)"},
    {"hard_tanh", "jax.nn.hard_tanh(x)", hasDefaults},
    {"leaky_relu", "jax.nn.leaky_relu(x, negative_slope=alpha)"},
    {"log_sigmoid", "jax.nn.log_sigmoid(x)"},
    {"mish", "jax.nn.mish(x)"},
    {"prelu", "jax.nn.leaky_relu(x, negative_slope=alpha)"},
    {"relu", "jax.nn.relu(x)"},
    {"relu6", "jax.nn.relu6(x)", hasDefaults},
    {"selu", "jax.nn.selu(x)", hasDefaults},
    {"sigmoid", "jax.nn.sigmoid(x)", hasDefaults},
    {"silu", "jax.nn.silu(x)"},
    {"sinc", "jnp.sinc(omega * x / math.pi)"},
    {"softplus", "jax.nn.softplus(x)", hasDefaults},
    {"softsign", "jax.nn.soft_sign(x)"},
    {"sparse_plus", "jax.nn.sparse_plus(x)"},
    {"sparse_sigmoid", "jax.nn.sparse_sigmoid(x)"},
    {"squareplus", "jax.nn.squareplus(x, b)"},
    {"swish", "jax.nn.silu(x)", hasDefaults},
};

std::span<const ReadyMade> functionsOf(CodeLanguage language) {
  switch (language) {
    case CodeLanguage::PyTorch:
      return torchFunctions;
    case CodeLanguage::Keras:
      return kerasFunctions;
    case CodeLanguage::Jax:
      return jaxFunctions;
    case CodeLanguage::NumPy:
    case CodeLanguage::Cpp:
    case CodeLanguage::Latex:
      break;
  }
  return {};
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> differentiable = {{
    {"cloglog", "1 - exp(-exp(min(x, 30)))"},
    {"elish", "if(x >= 0, x, expm1(min(x, 0))) * sigmoid(x)"},
    {"elu", "if(x > 0, x, alpha * expm1(min(x, 0)))"},
    {"hard_elish", "if(x >= 0, x, expm1(min(x, 0))) * clamp((x + 1) / 2, 0, 1)"},
    {"nlrelu", "log1p(beta * max(x, 0))"},
    {"selu", "scale * if(x > 0, x, alpha * expm1(min(x, 0)))"},
    {"serlu", "lambda_ * if(x > 0, x, alpha * x * exp(min(x, 0)))"},
    {"squared_relu", "max(x, 0)^power"},
    {"tanhexp", "x * tanh(exp(min(x, 30)))"},
}};

}  // namespace

std::optional<std::string_view> readyMade(CodeLanguage language, const Function& function) {
  for (const ReadyMade& ready : functionsOf(language))
    if (ready.id == function.card().id && (!ready.fits || ready.fits(function))) return ready.expression;
  return std::nullopt;
}

std::string_view differentiableFormula(const Card& card) {
  const auto found =
      std::ranges::find(differentiable, card.id, &std::pair<std::string_view, std::string_view>::first);
  return found == differentiable.end() ? card.formula : found->second;
}

}  // namespace alab
