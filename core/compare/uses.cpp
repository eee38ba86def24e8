#include <algorithm>

#include "core/compare/notes.h"

#include "core/text.h"

namespace alab {
namespace {

constexpr FunctionNote useNotes[] = {
    {"identity", ALAB_TEXT("regression outputs")},
    {"sigmoid", ALAB_TEXT("binary and multi-label outputs, gates")},
    {"tanh", ALAB_TEXT("recurrent layers, outputs from −1 to 1")},
    {"relu", ALAB_TEXT("hidden layers: the usual first choice")},
    {"leaky_relu", ALAB_TEXT("where ReLU units die; GANs")},
    {"prelu", ALAB_TEXT("image networks")},
    {"elu", ALAB_TEXT("hidden layers without batch norm")},
    {"selu", ALAB_TEXT("self-normalising networks")},
    {"gelu", ALAB_TEXT("transformers (BERT, ViT)")},
    {"gelu_tanh", ALAB_TEXT("transformers (GPT-2)")},
    {"quick_gelu", ALAB_TEXT("CLIP")},
    {"silu", ALAB_TEXT("image networks (EfficientNet), gated language models")},
    {"swish", ALAB_TEXT("image networks; β learned or fixed")},
    {"mish", ALAB_TEXT("object detection (YOLOv4)")},
    {"softplus", ALAB_TEXT("positive outputs: variances, rates")},
    {"relu6", ALAB_TEXT("mobile networks (MobileNetV2)")},
    {"hard_swish", ALAB_TEXT("mobile networks (MobileNetV3)")},
    {"hard_sigmoid", ALAB_TEXT("gates on small devices (MobileNetV3)")},
    {"hard_tanh", ALAB_TEXT("networks with few bits")},
    {"squared_relu", ALAB_TEXT("language models (Primer)")},
    {"star_relu", ALAB_TEXT("image networks (MetaFormer)")},
    {"sin", ALAB_TEXT("signals as networks (SIREN)")},
    {"snake", ALAB_TEXT("periodic signals, audio")},
    {"gaussian", ALAB_TEXT("radial basis networks")},
    {"binary_step", ALAB_TEXT("the perceptron; history")},
    {"sign", ALAB_TEXT("networks with one bit")},
    {"softsign", ALAB_TEXT("in place of tanh: saturates more slowly")},
    {"log_sigmoid", ALAB_TEXT("losses")},
    {"softshrink", ALAB_TEXT("sparse coding")},
    {"exponential", ALAB_TEXT("rates of counts")},
    {"scaled_tanh", ALAB_TEXT("LeNet; history")},
};

}  // namespace

std::span<const FunctionNote> knownUses() {
  return useNotes;
}

std::string_view noteOn(std::string_view id, std::span<const FunctionNote> notes) {
  const auto note = std::ranges::find(notes, id, &FunctionNote::id);
  return note == notes.end() ? std::string_view() : note->text;
}

}  // namespace alab
