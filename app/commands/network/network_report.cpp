#include "app/commands/network/network_report.h"

#include "core/scalar/object_writer.h"

namespace alab {
namespace {

using json::ObjectWriter;

constexpr int steps = 5;

std::string text(std::span<const double> values) {
  return json::list(values, [](double value) { return json::number(value); });
}

std::string text(const Matrix<double>& matrix) {
  std::vector<std::span<const double>> rows;
  for (std::size_t i = 0; i < matrix.rows(); ++i) rows.push_back(matrix.row(i));
  return json::list(rows, [](std::span<const double> row) { return text(row); });
}

/// "[...]" of something of each layer that has it.
template <class Layers, class Text>
std::string ofLayers(const Layers& layers, std::size_t count, const Text& textOf) {
  return json::list(std::span(layers).first(count), textOf);
}

struct Step {
  Trace<double> trace;
  Gradient<double> gradient;
  double dataLoss = 0, totalLoss = 0;
};

Step run(const NetworkCase& c, const Network<double>& network) {
  Step step;
  Matrix<double> d;
  forward(network, c.x, step.trace);
  step.dataLoss = lossOf(c.loss, step.trace.back().output(), c.y, d);
  step.totalLoss = step.dataLoss + penaltyOf(network, c.penalty);
  backward(network, c.x, step.trace, d, step.gradient);
  addPenalty(network, c.penalty, step.gradient);
  return step;
}

bool hasNorm(const NetworkCase& c) {
  return c.network.layers.front().norm.has_value();
}

std::size_t hiddenLayers(const NetworkCase& c) {
  return c.network.layers.size() - 1;
}

std::string traceText(const NetworkCase& c, const Step& step) {
  ObjectWriter object;
  const auto add = [&](const char* key, auto part) {
    object.add(key,
               ofLayers(step.trace, hiddenLayers(c), [&](const auto& layer) { return text(part(layer)); }));
  };
  add("pre", [](const LayerTrace<double>& layer) { return layer.activationInput(); });
  add("post", [](const LayerTrace<double>& layer) { return layer.output(); });
  if (hasNorm(c)) add("before_bn", [](const LayerTrace<double>& layer) { return layer.z; });
  return object.text();
}

/// One value for all layers.
std::string parameterGradients(const NetworkCase& c, const Step& step) {
  ObjectWriter object;
  for (std::size_t k = 0; k < c.activation.params.size(); ++k) {
    double sum = 0;
    for (std::size_t l = 0; l < hiddenLayers(c); ++l) sum += step.gradient[l].params[k];
    object.add(c.activation.card().params[k].name, sum);
  }
  return object.text();
}

/// Gradients of gamma and beta, the running statistics after this batch, and what inference gives with them.
void addNorm(ObjectWriter& object, const NetworkCase& c, const Step& step) {
  const auto part = [&](auto member) {
    return ofLayers(step.gradient, hiddenLayers(c), [&](const auto& layer) { return text(layer.*member); });
  };
  object.add("grad_gamma", part(&LayerGradient<double>::gamma));
  object.add("grad_beta", part(&LayerGradient<double>::beta));
  Network<double> updated = c.network;
  Trace<double> trace;
  forwardInTraining(updated, c.x, trace);
  std::vector<double> means, variances;
  for (std::size_t l = 0; l < hiddenLayers(c); ++l) {
    const BatchNorm<double>& norm = *updated.layers[l].norm;
    means.insert(means.end(), norm.runningMean.begin(), norm.runningMean.end());
    variances.insert(variances.end(), norm.runningVariance.begin(), norm.runningVariance.end());
  }
  object.add("running_mean", means);
  object.add("running_var", variances);
  object.add("eval_output", text(predict(updated, c.x)));
}

std::string parametersText(const NetworkCase& c, const Network<double>& network) {
  const auto& layers = network.layers;
  ObjectWriter object;
  object.add("W", ofLayers(layers, layers.size(), [](const auto& layer) { return text(layer.w); }));
  object.add("b", ofLayers(layers, layers.size(), [](const auto& layer) { return text(layer.b); }));
  if (!hasNorm(c)) return object.text();
  object.add("gamma",
             ofLayers(layers, hiddenLayers(c), [](const auto& layer) { return text(layer.norm->gamma); }));
  object.add("beta",
             ofLayers(layers, hiddenLayers(c), [](const auto& layer) { return text(layer.norm->beta); }));
  return object.text();
}

std::string optimizerText(const NetworkCase& c, const OptimizerSettings& settings) {
  Network<double> network = c.network;
  OptimizerState<double> state;
  std::vector<double> losses;
  std::string afterFirst;
  for (int i = 0; i < steps; ++i) {
    const Step step = run(c, network);
    losses.push_back(step.totalLoss);
    state.step(settings, network, step.gradient);
    if (i == 0) afterFirst = parametersText(c, network);
  }
  losses.push_back(run(c, network).totalLoss);
  ObjectWriter object;
  object.add("losses", losses);
  object.add("after_step_1", afterFirst);
  object.add("after_step_5", parametersText(c, network));
  return object.text();
}

std::string optimizersText(const NetworkCase& c) {
  ObjectWriter object;
  for (const NamedOptimizer& optimizer : c.optimizers)
    object.add(optimizer.name, optimizerText(c, optimizer.settings));
  return object.text();
}

}  // namespace

std::string networkReport(const NetworkCase& c) {
  const Step step = run(c, c.network);
  const auto gradients = [&](auto member) {
    return ofLayers(step.gradient, step.gradient.size(),
                    [&](const auto& layer) { return text(layer.*member); });
  };
  ObjectWriter object;
  object.add("trace", traceText(c, step));
  object.add("output", text(step.trace.back().output()));
  object.add("data_loss", step.dataLoss);
  object.add("total_loss", step.totalLoss);
  object.add("grad_W", gradients(&LayerGradient<double>::w));
  object.add("grad_b", gradients(&LayerGradient<double>::b));
  object.add("grad_params", parameterGradients(c, step));
  if (hasNorm(c)) addNorm(object, c, step);
  if (!c.optimizers.empty()) object.add("optimizers", optimizersText(c));
  return object.text() + "\n";
}

}  // namespace alab
