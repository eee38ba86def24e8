#include "core/compare/framework_rows.h"

namespace alab {
namespace {

const RowPlan plans[] = {
    {{"leaky_relu"},
     Shown::Parameters,
     ALAB_TEXT("Leaky ReLU: slope for x < 0"),
     ALAB_TEXT("The same name lets 1 %, 20 % or 30 % of a negative input through: name the slope when you "
               "compare results.")},
    {{"prelu"},
     Shown::Parameters,
     ALAB_TEXT("PReLU: slope it starts from"),
     ALAB_TEXT("From 0 it starts as ReLU, from 0.25 as a leaky ReLU; training takes it on from there.")},
    {{"gelu", "gelu_tanh"},
     Shown::Form,
     ALAB_TEXT("GELU: which formula"),
     ALAB_TEXT(
         "The two are nowhere 0.0005 apart: training does not notice, but the same weights give slightly "
         "different outputs.")},
    {{"hard_sigmoid", "hard_sigmoid_ab"},
     Shown::Form,
     ALAB_TEXT("Hard sigmoid: its straight part"),
     ALAB_TEXT("With slope 1/6 it saturates at ±3, with 0.2 at ±2.5: weights moved from one to the other "
               "compute something else.")},
    {{"relu"},
     Shown::CornerSlope,
     ALAB_TEXT("ReLU: derivative at 0"),
     ALAB_TEXT("There is none at a corner, so each program takes one. It matters only to inputs that are "
               "exactly 0, such as those of a layer whose weights start at 0.")},
    {{"relu6", "hard_tanh"},
     Shown::CornerSlope,
     ALAB_TEXT("ReLU6, Hard tanh: derivative at the limits"),
     ALAB_TEXT("What is taken there decides whether a neuron that sits exactly on a limit still learns.")},
    {{"elu"},
     Shown::Parameters,
     ALAB_TEXT("ELU: α"),
     ALAB_TEXT("The plateau is at −α, and α is the slope just left of 0: only with α = 1 is there no "
               "corner.")},
    {{"selu"},
     Shown::Parameters,
     ALAB_TEXT("SELU: its constants"),
     ALAB_TEXT("Constants of fewer digits move the curve by less than 0.0001 for inputs up to 10: too little "
               "to notice.")},
    {{"swish", "silu"},
     Shown::Parameters,
     ALAB_TEXT("Swish: β"),
     ALAB_TEXT("With β = 1 all of them are SiLU; where β is fixed, write x σ(βx) yourself for another.")},
    {{"softplus"},
     Shown::Parameters,
     ALAB_TEXT("Softplus: β"),
     ALAB_TEXT(
         "The same curve everywhere. PyTorch takes x for large inputs, where what it leaves out is less "
         "than single precision can hold.")},
};

// What TensorFlow takes for GELU, for Swish and at the corner of ReLU is read from its nn_ops.py, nn_impl.py
// and relu_op_functor.h.
const Remark remarks[] = {
    {"leaky_relu", Framework::TensorFlow, ALAB_TEXT("seen in copies of its code")},
    {"prelu", Framework::Onnx, ALAB_TEXT("the slopes are an input of the operator")},
    {"prelu", Framework::Articles, ALAB_TEXT("002: one slope for each neuron")},
    {"hard_sigmoid", Framework::Articles, ALAB_TEXT("only as a part of hard swish")},
    {"relu6", Framework::Jax, ALAB_TEXT("documented for ReLU6 alone")},
    {"elu", Framework::TensorFlow, ALAB_TEXT("fixed")},
    {"swish", Framework::PyTorch, ALAB_TEXT("fixed")},
    {"swish", Framework::Keras, ALAB_TEXT("fixed")},
    {"swish", Framework::Jax, ALAB_TEXT("fixed")},
    {"softplus", Framework::Keras, ALAB_TEXT("fixed")},
    {"softplus", Framework::Jax, ALAB_TEXT("fixed")},
    {"softplus", Framework::Onnx, ALAB_TEXT("fixed")},
    {"softplus", Framework::TensorFlow, ALAB_TEXT("fixed")},
};

}  // namespace

std::span<const RowPlan> rowPlans() {
  return plans;
}

std::string_view remarkOn(const RowPlan& plan, Framework framework) {
  for (const Remark& remark : remarks)
    if (remark.id == plan.ids.front() && remark.framework == framework) return remark.text;
  return {};
}

}  // namespace alab
