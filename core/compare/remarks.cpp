#include "core/compare/notes.h"

namespace alab {
namespace {

// Where the articles that the program grew from say it otherwise, theirs is told, too.
constexpr FunctionNote remarkNotes[] = {
    {"identity",
     ALAB_TEXT("A stack of layers without another activation is exactly one affine layer, however deep. "
               "As an output it is what regression needs.")},
    {"sigmoid",
     ALAB_TEXT(
         "Often said to be never used: in hidden layers rarely, but it is the output for yes or no and "
         "the gate of an LSTM. Its slope is small where the output, not the input, nears 0 or 1; an input a "
         "little below 0 gives nearly a half: sigmoid(−0.1) = 0.475. Outputs that stay small are no "
         "advantage: "
         "their mean is 0.5.")},
    {"tanh", ALAB_TEXT("tanh(x) = 2 sigmoid(2x) − 1: a sigmoid stretched and moved, with four times its "
                       "slope at 0. Near 0 it is "
                       "nearly x: easy to start from, and nothing non-linear has been learned yet.")},
    {"relu",
     ALAB_TEXT("Often said to have one problem only: it is not zero-centred, its units can die, and it is "
               "unbounded. It keeps the gradient with He weights alone. Its output is never negative, but "
               "may be 0: that is sparse, and yet saves no work in dense layers. An input layer has no "
               "activation.")},
    {"leaky_relu",
     ALAB_TEXT("Often written max(αx, x): that is right for α up to 1 only. The articles use 0.01, 0.02 "
               "and 0.1, a snippet of theirs by mistake 2; frameworks differ as well.")},
    {"prelu",
     ALAB_TEXT("α is no hyper-parameter but learned with the weights, for a layer, a channel or a unit, "
               "and without weight decay (He et al. 2015).")},
    {"relu6",
     ALAB_TEXT(
         "The cap was meant for float16 on mobile devices: between 4 and 8 its numbers lie 0.0039 apart.")},
    {"leaky_relu6",
     ALAB_TEXT("Said to be in no framework: Keras has it as relu(x, negative_slope=0.01, max_value=6).")},
    {"elu", ALAB_TEXT("Its slope is continuous at 0 only for α = 1, the default of the frameworks; with "
                      "another α it jumps.")},
    {"selu",
     ALAB_TEXT("The constants alone do not do it: it needs LeCun weights, standardised inputs and alpha "
               "dropout (Klambauer et al. 2017).")},
    {"gelu",
     ALAB_TEXT("Better than ReLU in many reports, yet in a deep plain network with He weights its gradient "
               "fades layer after layer. In transformers layer norm and a residual path keep it.")},
    {"gelu_tanh", ALAB_TEXT("An approximation of GELU, at most 0.00047 away from it; the default in JAX.")},
    {"silu",
     ALAB_TEXT(
         "Swish with β = 1. That it is smooth, everywhere, is a hypothesis for why it works, not a proof; it "
         "is not monotone.")},
    {"swish", ALAB_TEXT("β = 0 is a straight line, a large β nearly ReLU (Ramachandran et al. 2017).")},
    {"mish",
     ALAB_TEXT(
         "The gains often quoted, +0.494 % over Swish and +1.671 % over ReLU, are one experiment of the "
         "first version of the paper (CIFAR-100, SE-Net-18), no law.")},
    {"hard_swish",
     ALAB_TEXT("x · ReLU6(x + 3) / 6: not merely ReLU in place of a sigmoid; its slope jumps at "
               "both ends of the middle piece.")},
    {"softplus", ALAB_TEXT("A smooth ReLU whose derivative is the sigmoid; its output is always positive.")},
};

}  // namespace

std::span<const FunctionNote> knownRemarks() {
  return remarkNotes;
}

}  // namespace alab
