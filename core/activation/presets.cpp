#include "core/activation/presets.h"

#include "core/activation/reference.h"

namespace alab {
namespace {

struct Row {
  std::string_view framework, name, function;
  std::string_view note = {};
};

// The cells of the table "same name, different default", and the rest of each framework's names.
constexpr Row rows[] = {
    {"pytorch", "CELU", "celu"},
    {"pytorch", "ELU", "elu"},
    {"pytorch", "GELU", "gelu"},
    {"pytorch", "GELU(approximate='tanh')", "gelu_tanh"},
    {"pytorch", "Hardshrink", "hardshrink"},
    {"pytorch", "Hardsigmoid", "hard_sigmoid"},
    {"pytorch", "Hardswish", "hard_swish"},
    {"pytorch", "Hardtanh", "hard_tanh"},
    {"pytorch", "Identity", "identity"},
    {"pytorch", "LeakyReLU", "leaky_relu:alpha=0.01"},
    {"pytorch", "LogSigmoid", "log_sigmoid"},
    {"pytorch", "Mish", "mish"},
    {"pytorch", "PReLU", "prelu:alpha=0.25", ALAB_TEXT("start value; one shared or one per channel")},
    {"pytorch", "RReLU", "rrelu", ALAB_TEXT("random slope in training, its mean in evaluation")},
    {"pytorch", "ReLU", "relu"},
    {"pytorch", "ReLU6", "relu6"},
    {"pytorch", "SELU", "selu"},
    {"pytorch", "SiLU", "silu"},
    {"pytorch", "Sigmoid", "sigmoid"},
    {"pytorch", "Softplus", "softplus", ALAB_TEXT("switches to x when β x > 20")},
    {"pytorch", "Softshrink", "softshrink"},
    {"pytorch", "Softsign", "softsign"},
    {"pytorch", "Tanh", "tanh"},
    {"pytorch", "Tanhshrink", "tanhshrink"},
    {"pytorch", "Threshold", "threshold"},
    {"keras", "celu", "celu"},
    {"keras", "elu", "elu"},
    {"keras", "exponential", "exponential"},
    {"keras", "gelu", "gelu"},
    {"keras", "ops.gelu", "gelu_tanh"},
    {"keras", "hard_shrink", "hardshrink"},
    {"keras", "hard_sigmoid", "hard_sigmoid"},
    {"keras", "hard_silu", "hard_swish"},
    {"keras", "hard_swish", "hard_swish"},
    {"keras", "hard_tanh", "hard_tanh"},
    {"keras", "leaky_relu", "leaky_relu:alpha=0.2"},
    {"keras", "linear", "identity"},
    {"keras", "log_sigmoid", "log_sigmoid"},
    {"keras", "mish", "mish"},
    {"keras", "relu", "relu"},
    {"keras", "relu6", "relu6"},
    {"keras", "selu", "selu:alpha=1.67326324,scale=1.05070098",
     ALAB_TEXT("constants as its documentation gives them")},
    {"keras", "sigmoid", "sigmoid"},
    {"keras", "silu", "silu"},
    {"keras", "soft_shrink", "softshrink"},
    {"keras", "softplus", "softplus"},
    {"keras", "softsign", "softsign"},
    {"keras", "sparse_plus", "sparse_plus"},
    {"keras", "sparse_sigmoid", "sparse_sigmoid"},
    {"keras", "squareplus", "squareplus"},
    {"keras", "swish", "swish:beta=1"},
    {"keras", "tanh", "tanh"},
    {"keras", "tanh_shrink", "tanhshrink"},
    {"keras", "threshold", "threshold"},
    {"keras-layer", "ELU", "elu"},
    {"keras-layer", "LeakyReLU", "leaky_relu:alpha=0.3"},
    {"keras-layer", "PReLU", "prelu:alpha=0",
     ALAB_TEXT("start value; one per element unless shared_axes is set")},
    {"keras-layer", "ReLU", "relu"},
    {"jax", "celu", "celu"},
    {"jax", "elu", "elu"},
    {"jax", "gelu", "gelu_tanh", ALAB_TEXT("the tanh form unless approximate=False")},
    {"jax", "gelu(approximate=False)", "gelu"},
    {"jax", "hard_sigmoid", "hard_sigmoid"},
    {"jax", "hard_silu", "hard_swish"},
    {"jax", "hard_swish", "hard_swish"},
    {"jax", "hard_tanh", "hard_tanh"},
    {"jax", "identity", "identity"},
    {"jax", "leaky_relu", "leaky_relu:alpha=0.01"},
    {"jax", "log_sigmoid", "log_sigmoid"},
    {"jax", "mish", "mish"},
    {"jax", "relu", "relu"},
    {"jax", "relu6", "relu6"},
    {"jax", "selu", "selu"},
    {"jax", "sigmoid", "sigmoid"},
    {"jax", "silu", "silu"},
    {"jax", "soft_sign", "softsign"},
    {"jax", "softplus", "softplus", ALAB_TEXT("computed as logaddexp(x, 0)")},
    {"jax", "sparse_plus", "sparse_plus"},
    {"jax", "sparse_sigmoid", "sparse_sigmoid"},
    {"jax", "squareplus", "squareplus"},
    {"jax", "swish", "swish:beta=1"},
    {"jax", "tanh", "tanh"},
    {"onnx", "Affine", "affine"},
    {"onnx", "Celu", "celu"},
    {"onnx", "Clip", "clip:min_val=-3.4028234663852886e+38,max_val=3.4028234663852886e+38"},
    {"onnx", "Elu", "elu"},
    {"onnx", "Erf", "erf"},
    {"onnx", "Gelu", "gelu"},
    {"onnx", "HardSigmoid", "hard_sigmoid_ab:alpha=0.2,beta=0.5"},
    {"onnx", "HardSwish", "hard_swish"},
    {"onnx", "Identity", "identity"},
    {"onnx", "LeakyRelu", "leaky_relu:alpha=0.01"},
    {"onnx", "Mish", "mish"},
    {"onnx", "Relu", "relu"},
    {"onnx", "ScaledTanh", "scaled_tanh"},
    {"onnx", "Selu", "selu:alpha=1.6732631921768188,scale=1.0507010221481323",
     ALAB_TEXT("constants rounded to float32")},
    {"onnx", "Shrink", "shrink"},
    {"onnx", "Sigmoid", "sigmoid"},
    {"onnx", "Sign", "sign"},
    {"onnx", "Sin", "sin"},
    {"onnx", "Softplus", "softplus"},
    {"onnx", "Softsign", "softsign"},
    {"onnx", "Swish", "swish:beta=1"},
    {"onnx", "Tanh", "tanh"},
    {"onnx", "ThresholdedRelu", "thresholded_relu"},
    {"tensorflow", "elu", "elu"},
    {"tensorflow", "gelu", "gelu"},
    {"tensorflow", "leaky_relu", "leaky_relu:alpha=0.2"},
    {"tensorflow", "relu", "relu"},
    {"tensorflow", "relu6", "relu6"},
    {"tensorflow", "selu", "selu"},
    {"tensorflow", "sigmoid", "sigmoid"},
    {"tensorflow", "silu", "swish:beta=1"},
    {"tensorflow", "softplus", "softplus"},
    {"tensorflow", "softsign", "softsign"},
    {"tensorflow", "tanh", "tanh"},
    {"article-000", "leaky_relu", "leaky_relu:alpha=0.1"},
    {"article-001", "elu", "elu:alpha=0.5"},
    {"article-001", "leaky_relu", "leaky_relu:alpha=0.01"},
    {"article-001", "leaky_relu_tensorflow", "leaky_relu:alpha=2",
     ALAB_TEXT("a slip in the article: 0.2 was meant")},
    {"article-001", "swish", "swish:beta=1"},
    {"article-002", "leaky_relu", "leaky_relu:alpha=0.01"},
    {"article-002", "leaky_relu_figure", "leaky_relu:alpha=0.1"},
    {"article-002", "leaky_relu_tip", "leaky_relu:alpha=0.02"},
    {"article-002", "leaky_relu6", "leaky_relu6:alpha=0.01"},
    {"article-002", "hard_swish", "hard_swish", ALAB_TEXT("the article writes it with ReLU6")},
    {"article-004", "elu", "elu:alpha=1"},
    {"article-004", "leaky_relu", "leaky_relu:alpha=0.1"},
    {"article-004", "selu", "selu", ALAB_TEXT("full constants, as in the article's text")},
    {"article-004", "selu_code", "selu:alpha=1.6733,scale=1.0507",
     ALAB_TEXT("rounded, as in the article's code")},
};

std::vector<Preset> resolved() {
  std::vector<Preset> list;
  for (const Row& row : rows) {
    const std::optional<Result<Function>> function = parseNamedFunction(row.function);
    assert(function && *function);
    list.push_back({row.framework, row.name, (*function)->card().id, (*function)->params, row.note});
  }
  return list;
}

}  // namespace

std::span<const Preset> presets() {
  static const std::vector<Preset> list = resolved();
  return list;
}

std::vector<Preset> presetsOf(std::string_view id) {
  std::vector<Preset> list;
  for (const Preset& p : presets())
    if (p.id == id) list.push_back(p);
  return list;
}

}  // namespace alab
