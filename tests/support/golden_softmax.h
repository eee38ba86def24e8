#pragma once
// The cases of softmax.json and the tolerances of its last convention.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/support/golden.h"
#include "tests/support/golden_rows.h"

namespace alab {

/// A number, or "inf", "-inf", "nan".
inline double softmaxNumber(const QJsonValue& json) {
  return json.isString() ? goldenNumber(json.toString().toUtf8()) : json.toDouble();
}

inline std::vector<double> softmaxNumbers(const QJsonValue& json) {
  std::vector<double> numbers;
  for (const QJsonValue value : json.toArray()) numbers.push_back(softmaxNumber(value));
  return numbers;
}

struct SoftmaxCase {
  QByteArray name;  ///< "masked, T = 0.5"
  std::vector<double> x;
  double temperature = 1;
  std::vector<double> softmax, logSoftmax, temperatureSlopes;
  double logSumExp = 0, entropy = 0;
  std::vector<std::vector<double>> jacobian;

  /// max_j |x_j - x_i| / T over the finite entries; 0 for an infinite one.
  double spread(std::size_t i) const {
    long double largest = 0;
    for (const double other : x)
      if (std::isfinite(other) && std::isfinite(x[i]))
        largest = std::max(largest, std::fabs(static_cast<long double>(other) - x[i]) / temperature);
    return static_cast<double>(std::min(largest, 1e308L));
  }
  double largestSpread() const {
    double largest = 0;
    for (std::size_t i = 0; i < x.size(); ++i) largest = std::max(largest, spread(i));
    return largest;
  }
};

inline SoftmaxCase softmaxCase(const QJsonObject& json) {
  SoftmaxCase c;
  c.temperature = json[u"temperature"].toDouble();
  c.name = json[u"name"].toString().toUtf8() + ", T = " + QByteArray::number(c.temperature);
  c.x = softmaxNumbers(json[u"x"]);
  c.softmax = softmaxNumbers(json[u"softmax"]);
  c.logSoftmax = softmaxNumbers(json[u"log_softmax"]);
  c.temperatureSlopes = softmaxNumbers(json[u"d_temperature"]);
  c.logSumExp = softmaxNumber(json[u"logsumexp"]);
  c.entropy = softmaxNumber(json[u"entropy"]);
  for (const QJsonValue row : json[u"jacobian"].toArray()) c.jacobian.push_back(softmaxNumbers(row));
  return c;
}

/// Empty when there is no such file.
inline std::vector<SoftmaxCase> goldenSoftmax() {
  QFile file(goldenFile(QStringLiteral("softmax.json")));
  std::vector<SoftmaxCase> cases;
  if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return cases;
  for (const QJsonValue json : QJsonDocument::fromJson(file.readAll())[u"cases"].toArray())
    cases.push_back(softmaxCase(json.toObject()));
  return cases;
}

/// How far a value is off, in units of what is allowed: up to 1 is well.
inline double softmaxError(double actual, double expected, double allowed) {
  if (std::isnan(actual) || std::isnan(expected)) return std::isnan(actual) == std::isnan(expected) ? 0 : 1e9;
  if (std::isinf(actual) || std::isinf(expected)) return actual == expected ? 0 : 1e9;
  return std::fabs(actual - expected) / allowed;
}

// Tolerances; eps = 2^-52.

inline double allowedForSoftmax(const SoftmaxCase& c, std::size_t i) {
  return (8 + 2 * c.spread(i)) * unitInLastPlace(c.softmax[i]);
}

inline double allowedForLogSoftmax(const SoftmaxCase& c, std::size_t i) {
  return 4 * unitInLastPlace(c.logSoftmax[i]) + 4 * 0x1p-52 * c.spread(i);
}

inline double allowedForJacobian(const SoftmaxCase& c, std::size_t i, std::size_t j) {
  return (16 + 4 * c.largestSpread()) * unitInLastPlace(c.jacobian[i][j]);
}

inline double allowedForLogSumExp(const SoftmaxCase& c) {
  return 4 * unitInLastPlace(c.logSumExp);
}

inline double allowedForEntropy(const SoftmaxCase& c) {
  double amplified = 0;
  for (std::size_t i = 0; i < c.x.size(); ++i) amplified += c.softmax[i] * c.spread(i);
  return 8 * unitInLastPlace(c.entropy) + 8 * 0x1p-52 * amplified;
}

inline double allowedForTemperatureSlope(const SoftmaxCase& c, std::size_t i) {
  const double s = c.largestSpread(), t = c.temperature;
  const double terms = c.softmax[i] * (1 + c.spread(i)) * s / t;
  return 8 * 0x1p-52 * (std::fabs(c.temperatureSlopes[i]) + terms) +
         8 * 0x1p-1074 * (1 + s) * (1 + 1 / (t * t));
}

}  // namespace alab
