#pragma once
// A trained network on its way out of the program: as data, and as code that reproduces its outputs.
#include <string>
#include <vector>

#include "core/nn/network.h"
#include "core/train/train_settings.h"

namespace alab {

struct TrainedNetwork {
  Network<float> network;
  OutputPair pair = OutputPair::SigmoidCrossEntropy;  ///< not Automatic
  std::vector<std::string> inputs;                    ///< a name for each column of what goes in
  std::vector<std::string> outputs;                   ///< names of the classes or of what is asked for
  std::string origin;                                 ///< where it comes from, in a line
};

/// Layers with weights (outputs x inputs), biases, batch norm as inference uses it, activation and
/// parameters. Floats in the shortest form that reads back to the same float.
std::string networkJson(const TrainedNetwork& trained);

/// A Python module with outputs(x), samples in rows: sigmoid, softmax or tanh of the last layer as its loss
/// has it. Float64.
std::string numpyCode(const TrainedNetwork& trained);

/// A Python module with a torch.nn.Module; its forward gives the same. Float32.
std::string pytorchCode(const TrainedNetwork& trained);

}  // namespace alab
