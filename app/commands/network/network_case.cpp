#include "app/commands/network/network_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

#include "core/activation/catalogue.h"
#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "core/state/value_reader.h"

namespace alab {
namespace {

constexpr qsizetype mostLayers = 100, mostNumbers = 1'000'000;

/// Takes a case apart; the first problem ends it, as an exception that does not leave this file.
class CaseReader {
 public:
  explicit CaseReader(QJsonObject json) : m_json(std::move(json)) {}

  NetworkCase read() {
    NetworkCase result{.activation = activation(),
                       .network = {},
                       .x = matrix(m_json[u"X"], "X"),
                       .y = {},
                       .penalty = {},
                       .optimizers = {}};
    result.network = network(result);
    result.loss = loss();
    result.y = targets(result);
    result.penalty = {optionalNumber(m_json, "l1", 0), optionalNumber(m_json, "l2", 0)};
    result.optimizers = optimizers();
    return result;
  }

 private:
  [[noreturn]] static void fail(std::string where, std::string what, std::string hint = {}) {
    throw Error{std::move(what), std::move(where), std::move(hint)};
  }
  [[noreturn]] static void fail(std::string where, Error error) {
    error.where = std::move(where);
    throw error;
  }

  static std::string item(std::string_view list, qsizetype index) {
    return std::string(list) + '[' + std::to_string(index) + ']';
  }

  static QJsonArray list(const QJsonValue& value, const std::string& where) {
    if (!value.isArray()) fail(where, "a list is expected");
    if (value.toArray().isEmpty() || value.toArray().size() > mostNumbers)
      fail(where, "a list of 1 to " + std::to_string(mostNumbers) + " is expected");
    return value.toArray();
  }

  static double number(const QJsonValue& value, const std::string& where) {
    const std::optional<double> number = numberIn(value);
    if (!number) fail(where, "a number is expected");
    return *number;
  }

  static std::vector<double> numbers(const QJsonValue& value, const std::string& where,
                                     std::size_t count = 0) {
    const QJsonArray items = list(value, where);
    if (count > 0 && std::size_t(items.size()) != count)
      fail(where, "holds " + std::to_string(items.size()) + " numbers instead of " + std::to_string(count));
    std::vector<double> all;
    for (qsizetype i = 0; i < items.size(); ++i) all.push_back(number(items[i], item(where, i)));
    return all;
  }

  static Matrix<double> matrix(const QJsonValue& value, const std::string& where, std::size_t columns = 0) {
    const QJsonArray rows = list(value, where);
    const std::vector<double> first = numbers(rows[0], item(where, 0), columns);
    Matrix<double> result(std::size_t(rows.size()), first.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
      std::ranges::copy(numbers(rows[i], item(where, i), first.size()), result.row(std::size_t(i)).begin());
    return result;
  }

  static double optionalNumber(const QJsonObject& object, const char* key, double initial) {
    const QJsonValue value = object[QLatin1String(key)];
    return value.isUndefined() ? initial : number(value, key);
  }

  Function activation() const {
    const Result<Function> found = parseFunction(m_json[u"activation"].toString().toStdString());
    if (!found) fail("activation", found.error());
    Function function = *found;
    const QJsonObject params = m_json[u"params"].toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
      setParameter(function, it.key().toStdString(), it.value());
    const auto checked = function.activation.checked(function.params);
    if (!checked) fail("params", checked.error());
    return function;
  }

  static void setParameter(Function& function, const std::string& name, const QJsonValue& value) {
    const auto& known = function.card().params;
    const auto found = std::ranges::find(known, name, &Parameter::name);
    if (found == known.end()) {
      fail("params", unknownParameter(function.card(), name));
    }
    function.params[std::size_t(found - known.begin())] = number(value, "params." + name);
  }

  /// Each layer takes what the one before it gives.
  Network<double> network(const NetworkCase& result) const {
    const QJsonArray weights = list(m_json[u"W"], "W");
    if (weights.size() > mostLayers) fail("W", "more than " + std::to_string(mostLayers) + " layers");
    Network<double> network;
    std::size_t inputs = result.x.columns();
    for (qsizetype l = 0; l < weights.size(); ++l) {
      const Matrix<double> w = matrix(weights[l], item("W", l), inputs);
      Layer<double>& layer = network.layers.emplace_back(inputs, w.rows());
      layer.w = w;
      layer.b = numbers(m_json[u"b"][l], item("b", l), w.rows());
      if (l + 1 < weights.size()) addHidden(layer, l, result.activation);
      inputs = w.rows();
    }
    return network;
  }

  void addHidden(Layer<double>& layer, qsizetype l, const Function& function) const {
    layer.activation = function;
    if (!m_json[u"batchnorm"].toBool()) return;
    layer.norm.emplace(layer.b.size());
    layer.norm->gamma = numbers(m_json[u"gamma"][l], item("gamma", l), layer.b.size());
    layer.norm->beta = numbers(m_json[u"beta"][l], item("beta", l), layer.b.size());
  }

  Loss loss() const {
    const QString name = m_json[u"loss"].toString();
    if (name == u"mse") return Loss::MeanSquared;
    if (name == u"bce_with_logits") return Loss::BinaryCrossEntropy;
    if (name == u"softmax_cross_entropy") return Loss::SoftmaxCrossEntropy;
    fail("loss", inQuotes(name.toStdString()) + " is unknown",
         "there are mse, bce_with_logits, softmax_cross_entropy");
  }

  Matrix<double> targets(const NetworkCase& result) const {
    const std::size_t outputs = result.network.layers.back().b.size();
    if (result.loss == Loss::SoftmaxCrossEntropy) return classes(result.x.rows(), outputs);
    const Matrix<double> y = matrix(m_json[u"Y"], "Y", outputs);
    if (y.rows() != result.x.rows()) fail("Y", "there must be a row for each of X");
    return y;
  }

  Matrix<double> classes(std::size_t samples, std::size_t outputs) const {
    Matrix<double> y(samples, 1);
    const std::vector<double> given = numbers(m_json[u"Y"], "Y", samples);
    for (std::size_t i = 0; i < samples; ++i) {
      const bool isClass = given[i] >= 0 && given[i] < double(outputs) && given[i] == std::floor(given[i]);
      if (!isClass)
        fail(item("Y", qsizetype(i)), "a class from 0 to " + std::to_string(outputs - 1) + " is expected");
      y(i, 0) = given[i];
    }
    return y;
  }

  std::vector<NamedOptimizer> optimizers() const {
    std::vector<NamedOptimizer> all;
    const QJsonObject given = m_json[u"optimizers"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
      all.push_back(
          {it.key().toStdString(), optimizer(it.key().toStdString(), it.value()[u"hyper"].toObject())});
    return all;
  }

  static OptimizerSettings optimizer(const std::string& name, const QJsonObject& hyper) {
    const std::optional<Optimizer> found = optimizerNamed(name);
    if (!found)
      fail("optimizers", inQuotes(name) + " is unknown",
           "sgd, momentum, nesterov, rmsprop, adagrad, adam or adamw");
    OptimizerSettings s{.optimizer = *found};
    s.rate = optionalNumber(hyper, "lr", s.rate);
    s.momentum = optionalNumber(hyper, "momentum", s.momentum);
    s.alpha = optionalNumber(hyper, "alpha", s.alpha);
    s.beta1 = optionalNumber(hyper, "beta1", s.beta1);
    s.beta2 = optionalNumber(hyper, "beta2", s.beta2);
    s.epsilon = optionalNumber(hyper, "eps", s.epsilon);
    s.weightDecay = optionalNumber(hyper, "weight_decay", s.weightDecay);
    return s;
  }

  QJsonObject m_json;
};

}  // namespace

Result<NetworkCase> readNetworkCase(const QByteArray& json) {
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
  if (problem.error != QJsonParseError::NoError)
    return Error{.what = "no JSON: " + problem.errorString().toStdString(), .where = {}, .hint = {}};
  if (document[u"cases"].isArray())
    return Error{.what = "this is a list of networks", .where = {}, .hint = "give one of its cases"};
  try {
    return CaseReader(document.object()).read();
  } catch (const Error& error) {
    return error;
  }
}

}  // namespace alab
