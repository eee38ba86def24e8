#pragma once
// The networks of networks.json as values of the program.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/nn/loss.h"
#include "core/nn/network.h"
#include "core/nn/optimizer.h"
#include "tests/support/golden_properties.h"

namespace alab {

inline std::vector<double> goldenVector(const QJsonValue& json) {
  std::vector<double> values;
  for (const QJsonValue value : json.toArray()) values.push_back(value.toDouble());
  return values;
}

/// Rows of numbers; a list of numbers is one column.
inline Matrix<double> goldenMatrix(const QJsonValue& json) {
  const QJsonArray rows = json.toArray();
  const auto row = [&](qsizetype i) {
    return rows[i].isArray() ? goldenVector(rows[i]) : std::vector{rows[i].toDouble()};
  };
  Matrix<double> matrix(std::size_t(rows.size()), row(0).size());
  for (std::size_t i = 0; i < matrix.rows(); ++i) std::ranges::copy(row(qsizetype(i)), matrix.row(i).begin());
  return matrix;
}

inline Loss goldenLoss(const QJsonObject& golden) {
  const QString name = golden[u"loss"].toString();
  if (name == u"mse") return Loss::MeanSquared;
  return name == u"bce_with_logits" ? Loss::BinaryCrossEntropy : Loss::SoftmaxCrossEntropy;
}

inline Network<double> goldenNetwork(const QJsonObject& golden) {
  const QJsonArray weights = golden[u"W"].toArray();
  Network<double> network;
  for (qsizetype l = 0; l < weights.size(); ++l) {
    const Matrix<double> w = goldenMatrix(weights[l]);
    Layer<double>& layer = network.layers.emplace_back(w.columns(), w.rows());
    layer.w = w;
    layer.b = goldenVector(golden[u"b"][l]);
    if (l + 1 == weights.size()) break;
    layer.activation = goldenFunction(golden);
    if (!golden[u"batchnorm"].toBool()) continue;
    layer.norm.emplace(w.rows());
    layer.norm->gamma = goldenVector(golden[u"gamma"][l]);
    layer.norm->beta = goldenVector(golden[u"beta"][l]);
  }
  return network;
}

/// `name` is a key of "optimizers", `hyper` its numbers.
inline OptimizerSettings goldenOptimizer(const QString& name, const QJsonValue& hyper) {
  OptimizerSettings s;
  s.optimizer = name == u"sgd"        ? Optimizer::Sgd
                : name == u"momentum" ? Optimizer::Momentum
                : name == u"rmsprop"  ? Optimizer::RmsProp
                                      : Optimizer::Adam;
  s.rate = hyper[u"lr"].toDouble();
  s.momentum = hyper[u"momentum"].toDouble();
  s.alpha = hyper[u"alpha"].toDouble();
  s.beta1 = hyper[u"beta1"].toDouble();
  s.beta2 = hyper[u"beta2"].toDouble();
  s.epsilon = hyper[u"eps"].toDouble();
  return s;
}

/// Empty when there is no such file.
inline QJsonArray goldenNetworks() {
  QFile file(goldenFile(QStringLiteral("networks.json")));
  if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.readAll())[u"cases"].toArray();
}

}  // namespace alab
