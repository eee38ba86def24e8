#pragma once
// One network given in full, as the cases of tests/golden/networks.json are.
#include <QByteArray>
#include <string>
#include <vector>

#include "core/nn/loss.h"
#include "core/nn/optimizer.h"
#include "core/result.h"

namespace alab {

struct NamedOptimizer {
  std::string name;
  OptimizerSettings settings;
};

struct NetworkCase {
  Function activation;  ///< of every hidden layer
  Network<double> network;
  Matrix<double> x, y;
  Loss loss = Loss::MeanSquared;
  Penalty penalty;
  std::vector<NamedOptimizer> optimizers;
};

/// The shapes fit each other. An error says where in the file: "W[1]: ...".
Result<NetworkCase> readNetworkCase(const QByteArray& json);

}  // namespace alab
