#include <algorithm>
#include <set>

#include "core/activation/catalogue.h"
#include "core/code/python.h"
#include "core/train/network_numbers.h"
#include "core/train/trained_network.h"

namespace alab {
namespace {

constexpr std::string_view numpyWords = R"(import math

import numpy as np
from numpy import abs, arctan, clip, cos, exp, expm1, log1p, maximum, minimum, pi, sign, sin, sqrt, tanh, where

erf = np.vectorize(math.erf, otypes=[float])


def sigmoid(x):
    return 0.5 * (1 + tanh(0.5 * x))


def softplus(x):
    return np.logaddexp(0, x)


def softmax(z):
    e = exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
)";

/// torch's functions of numbers want tensors.
constexpr std::string_view torchWords = R"(import math

import torch
from torch import nn

pi = math.pi


def number(x):
    return torch.as_tensor(x, dtype=torch.float32)


def of_numbers(function):
    return lambda *x: function(*(number(value) for value in x))


def where(condition, a, b):
    return torch.where(torch.as_tensor(condition, dtype=torch.bool), number(a), number(b))


arctan, cos, erf, exp, expm1, log1p = map(of_numbers, (torch.arctan, torch.cos, torch.erf, torch.exp, torch.expm1, torch.log1p))
maximum, minimum, sign, sin, sqrt, tanh = map(of_numbers, (torch.maximum, torch.minimum, torch.sign, torch.sin, torch.sqrt, torch.tanh))
clip, sigmoid = map(of_numbers, (torch.clip, torch.sigmoid))


def softplus(x):
    return torch.logaddexp(number(0), number(x))


def softmax(z):
    return torch.softmax(z, dim=1)
)";

/// For typed formulas, which have more words than the cards.
constexpr std::string_view moreNumpyWords = R"(
from numpy import cosh, e, floor, log, logical_not, sinh, tan

erfc = np.vectorize(math.erfc, otypes=[float])


def sinc(x):
    return np.sinc(x / pi)
)";

constexpr std::string_view moreTorchWords = R"(
e = math.e
cosh, floor, log, sinh, tan = map(of_numbers, (torch.cosh, torch.floor, torch.log, torch.sinh, torch.tan))
erfc, sinc = map(of_numbers, (torch.special.erfc, lambda x: torch.sinc(x / pi)))


def logical_not(condition):
    return ~torch.as_tensor(condition, dtype=torch.bool)
)";

constexpr std::string_view moreWords = R"(

def Phi(x):
    return 0.5 * erfc(-x / sqrt(2))


def softsign(x):
    return x / (1 + abs(x))


def relu(x):
    return where(x > 0, x, 0)


def step(x):
    return where(x >= 0, 1, 0)
)";

/// What is different in the two kinds of code.
struct Dialect {
  std::string_view words, moreWords;
  std::string_view array;  ///< what makes one of a list
  std::string_view indent;
};
constexpr Dialect numpyDialect = {numpyWords, moreNumpyWords, "np.array", "    "};
constexpr Dialect torchDialect = {torchWords, moreTorchWords, "number", "        "};

std::string commented(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// Line breaks in names of a file's columns would end the comment.
std::string oneLine(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  return text;
}

std::string headOf(const TrainedNetwork& trained) {
  return "# " + oneLine(trained.origin) + "\n# inputs: " + oneLine(commented(trained.inputs)) +
         "\n# outputs: " + oneLine(commented(trained.outputs)) + "\n";
}

bool isTyped(const Layer<float>& layer) {
  return layer.activation && !findActivation(layer.activation->card().id);
}

std::string functionsOf(const TrainedNetwork& trained, const Dialect& dialect) {
  std::string text;
  if (std::ranges::any_of(trained.network.layers, isTyped))
    text += std::string(dialect.moreWords) + std::string(moreWords);
  std::set<std::string_view> written;
  for (const Layer<float>& layer : trained.network.layers)
    if (layer.activation && written.insert(layer.activation->card().id).second)
      text += "\n\n" + pythonFunction(layer.activation->activation);
  return text;
}

std::string arrayText(const Dialect& dialect, std::string_view list) {
  return std::string(dialect.array) + "(" + std::string(list) + ")";
}

std::string numbersOf(const TrainedNetwork& trained, const Dialect& dialect) {
  std::string text = "\n\n";
  for (std::size_t l = 0; l < trained.network.layers.size(); ++l) {
    const Layer<float>& layer = trained.network.layers[l];
    const std::string number = std::to_string(l + 1);
    const auto add = [&](std::string_view name, std::string_view list) {
      text += std::string(name) + number + " = " + arrayText(dialect, list) + "\n";
    };
    add("w", matrixText(layer.w, "    "));
    add("b", rowText(layer.b));
    if (!layer.norm) continue;
    add("gamma", rowText(layer.norm->gamma));
    add("beta", rowText(layer.norm->beta));
    add("mean", rowText(layer.norm->runningMean));
    add("variance", rowText(layer.norm->runningVariance));
  }
  return text;
}

std::vector<std::string> paramsOf(const Layer<float>& layer, const Dialect& dialect) {
  const Function& f = *layer.activation;
  std::vector<std::string> params;
  for (std::size_t p = 0; p < f.params.size(); ++p) {
    std::vector<double> ofUnits;
    for (std::size_t unit = 0; unit < layer.paramsOfUnit.rows(); ++unit)
      ofUnits.push_back(layer.paramsOfUnit(unit, p));
    params.push_back(ofUnits.empty() ? pythonNumber(f.params[p]) : arrayText(dialect, rowText(ofUnits)));
  }
  return params;
}

std::string outputOf(OutputPair pair) {
  switch (pair) {
    case OutputPair::SigmoidCrossEntropy:
      return "sigmoid(x)";
    case OutputPair::SoftmaxCrossEntropy:
      return "softmax(x)";
    case OutputPair::TanhHalfSquared:
      return "tanh(x)";
    case OutputPair::IdentitySquared:
    case OutputPair::Automatic:
      break;
  }
  return "x";
}

/// From what goes in to what comes out, line by line.
std::string stepsOf(const TrainedNetwork& trained, const Dialect& dialect) {
  std::string text;
  const auto add = [&](const std::string& line) {
    text += std::string(dialect.indent) + "x = " + line + "\n";
  };
  for (std::size_t l = 0; l < trained.network.layers.size(); ++l) {
    const Layer<float>& layer = trained.network.layers[l];
    const std::string n = std::to_string(l + 1);
    const std::string norm = "(x - mean" + n + ") / sqrt(variance" + n + " + " + pythonNumber(normEpsilon) +
                             ") * gamma" + n + " + beta" + n;
    add("x @ w" + n + ".T + b" + n);
    if (layer.isNormed(NormPlace::BeforeActivation)) add(norm);
    if (layer.activation) add(pythonCall(layer.activation->card(), "x", paramsOf(layer, dialect)));
    if (layer.isNormed(NormPlace::AfterActivation)) add(norm);
  }
  return text + std::string(dialect.indent) + "return " + outputOf(trained.pair) + "\n";
}

}  // namespace

std::string numpyCode(const TrainedNetwork& trained) {
  return headOf(trained) + std::string(numpyDialect.words) + functionsOf(trained, numpyDialect) +
         numbersOf(trained, numpyDialect) +
         "\n\ndef outputs(x):\n    \"\"\"Samples in rows.\"\"\"\n    x = np.asarray(x, dtype=float)\n"
         "    with np.errstate(all=\"ignore\"):  # where computes both sides\n" +
         "        return steps(x)\n\n\ndef steps(x):\n" + stepsOf(trained, numpyDialect);
}

std::string pytorchCode(const TrainedNetwork& trained) {
  return headOf(trained) + std::string(torchDialect.words) + functionsOf(trained, torchDialect) +
         numbersOf(trained, torchDialect) +
         "\n\nclass Network(nn.Module):\n    \"\"\"Samples in rows.\"\"\"\n\n    def forward(self, x):\n"
         "        x = number(x)\n" +
         stepsOf(trained, torchDialect);
}

}  // namespace alab
