#include "app/commands/depth_call.h"

#include "app/commands/functions.h"
#include "app/commands/option_values.h"
#include "core/depth/depth_run.h"

namespace alab {
namespace {

Range upTo(std::size_t most) {
  return {1, double(most)};
}

std::optional<Error> readSizes(const DepthCall& call, DepthSettings& s) {
  if (const auto error = readWhole("--depth", call.depth, upTo(mostLayers), s.layers)) return error;
  if (const auto error = readWhole("--width", call.width, upTo(mostUnits), s.width)) return error;
  if (const auto error = readWhole("--batch", call.batch, upTo(mostSamples), s.batch)) return error;
  if (const auto error = readWhole("--nets", call.nets, upTo(mostNets), s.nets)) return error;
  return readWhole("--seed", call.seed, {0, largestSeed}, s.seed);
}

std::optional<Error> whyNoStart(const DepthSettings& settings, const std::vector<Function>& functions) {
  for (const Function& function : functions)
    if (!lawOf(settings, function))
      return Error{.what = whyNoStart(settings.start, function) +
                           (settings.sigmaB == 0 ? " without biases" : " with these biases"),
                   .where = "--init",
                   .hint = "choose other start weights or another --sigma-b"};
  return std::nullopt;
}

DepthSettings firstSettings() {
  DepthSettings settings;
  settings.weightGradients = true;
  return settings;
}

std::optional<Error> readSettings(const DepthCall& call, DepthExperiment& experiment) {
  DepthSettings& s = experiment.settings = firstSettings();
  if (const auto error = readSizes(call, s)) return error;
  if (call.sigmaB)
    if (const auto error = readNumber("--sigma-b", *call.sigmaB, {0, largestSpread}, s.sigmaB)) return error;
  if (const auto error = readStart(call.init, call.sigmaW, s.start, s.given)) return error;
  s.norm = *stackNormNamed(call.norm);
  s.residual = call.residual;
  if (const auto error =
          readNumber("--branch-scale", call.branchScale, {-largestSpread, largestSpread}, s.branchScale))
    return error;
  if (const auto error = readNumber("--gradient", call.gradient, topGradients, s.topGradient)) return error;
  s.input = *stackInputNamed(call.input);
  s.format = *numberFormat(call.format);
  if (const auto error = problemWith(s, experiment.functions.size())) return error;
  return whyNoStart(s, experiment.functions);
}

/// The picture shows the values of each layer beside the gradients.
std::optional<Error> readPicture(const DepthCall& call, DepthExperiment& experiment) {
  const Result<FigureOptions> look = readLook(call.look);
  if (!look) return look.error();
  experiment.look = *look;
  if (call.out.empty()) return std::nullopt;
  const Result<FigureFormat> format = formatOfFile(QString::fromStdString(call.out));
  if (!format) return format.error();
  experiment.format = *format;
  experiment.settings.histogramBins = depthHistogramBins;
  return std::nullopt;
}

}  // namespace

Result<DepthExperiment> readExperiment(const DepthCall& call) {
  const Result<std::vector<Function>> functions = parseFunctions(call.activations);
  if (!functions) return functions.error();
  DepthExperiment experiment{.functions = *functions, .settings = {}, .format = {}, .look = {}};
  if (const auto error = readSettings(call, experiment)) return *error;
  if (const auto error = readPicture(call, experiment)) return *error;
  return experiment;
}

}  // namespace alab
