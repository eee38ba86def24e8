// activation-lab depth: functions side by side through random stacks, as a table, a picture or data.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/depth_call.h"
#include "app/commands/figure_file.h"
#include "app/commands/option_values.h"
#include "app/commands/printed_table.h"
#include "app/commands/progress.h"
#include "app/commands/standard_streams.h"
#include "ui/jobs/thread_workers.h"
#include "ui/panels/depth/depth_table.h"
#include "ui/panels/depth/scene/depth_caption.h"
#include "ui/panels/depth/scene/network_scene.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {
namespace {

DepthResult runWithProgress(const DepthExperiment& experiment) {
  ThreadWorkers workers;
  DepthSink sink;
  Progress progress;
  if (progress.isSeen()) sink.progress = [&](double done) { progress.tell(done); };
  return runDepth(experiment.functions, experiment.settings, workers, sink);
}

std::vector<DepthLine> linesOf(const DepthExperiment& experiment, const DepthResult& result) {
  constexpr int decimals = 4;
  std::vector<DepthLine> lines;
  for (std::size_t f = 0; f < experiment.functions.size(); ++f) {
    const Function& function = experiment.functions[f];
    lines.push_back(
        {.function = function,
         .name = displayName({.id = std::string(function.card().id), .params = function.params}, decimals),
         .slot = int(f),
         .isFocused = f == 0,
         .curve = result.curves[f]});
  }
  return lines;
}

Result<QByteArray> bytesOf(const DepthExperiment& experiment, const std::vector<DepthLine>& lines) {
  const FigureFormat format = *experiment.format;
  if (format == FigureFormat::Csv) return tableCsv(depthTable(lines, experiment.settings));
  PlotScene scene = networkScene({.lines = lines, .settings = experiment.settings, .cursor = {}});
  scene.caption = captionOf(experiment.settings);
  if (format == FigureFormat::Json) return tableJson(depthTable(lines, experiment.settings), scene.metadata);
  return pictureBytes(scene, format, experiment.look);
}

Outcome depth(const DepthCall& call) {
  const Result<DepthExperiment> experiment = readExperiment(call);
  if (!experiment) return Failure{Status::WrongCall, experiment.error()};
  if (experiment->format)
    if (const auto problem = problemWithPlace(QString::fromStdString(call.out)))
      return Failure{Status::Failed, *problem};  // told before the work, not after it
  const std::vector<DepthLine> lines = linesOf(*experiment, runWithProgress(*experiment));
  if (!experiment->format) return writeOut(printed(depthTable(lines, experiment->settings)));
  return writeFile(call.out, bytesOf(*experiment, lines));
}

std::string toAtMost(std::size_t most) {
  return ", 1 to " + std::to_string(most);
}

}  // namespace

Action addDepth(CLI::App& parser) {
  auto call = std::make_shared<DepthCall>();
  DepthCall& o = *call;
  parser.add_option("ACTIVATION", o.activations, "Ids with parameters, presets or formulas: swish:beta=2")
      ->required();
  parser
      .add_option("--out", o.out, "File to write: .png .svg .pdf .csv .json; without it a table is printed")
      ->type_name("FILE");
  parser.add_option("--depth", o.depth, "Layers" + toAtMost(mostLayers))->capture_default_str();
  parser.add_option("--width", o.width, "Units of every layer" + toAtMost(mostUnits))->capture_default_str();
  parser.add_option("--batch", o.batch, "Samples" + toAtMost(mostSamples))->capture_default_str();
  auto* init =
      parser.add_option("--init", o.init, "Start weights: he-normal, xavier-uniform, edge-of-chaos ...")
          ->capture_default_str();
  parser.add_option("--sigma-w", o.sigmaW, "Weights are N(0, S^2 / width)")->type_name("S")->excludes(init);
  parser.add_option("--sigma-b", o.sigmaB, "Biases are N(0, S^2)")->type_name("S");
  parser.add_option("--norm", o.norm, "Normalisation of the layers")
      ->capture_default_str()
      ->check(CLI::IsMember(namesOf(stackNorms())));
  auto* residual = parser.add_flag("--residual", o.residual, "Each layer adds to its input");
  parser.add_option("--branch-scale", o.branchScale, "Of what a layer adds to its input")
      ->type_name("S")
      ->capture_default_str()
      ->needs(residual);
  parser.add_option("--input", o.input, "What goes in")
      ->capture_default_str()
      ->check(CLI::IsMember(namesOf(stackInputs())));
  parser.add_option("--dtype", o.format, "Numbers are rounded to it after every step")
      ->capture_default_str()
      ->check(CLI::IsMember({"float64", "float32", "float16", "bfloat16"}));
  parser.add_option("--gradient", o.gradient, "At the top: dL/da of the last layer is N(0, S^2)")
      ->type_name("S")
      ->capture_default_str();
  parser.add_option("--nets", o.nets, "Random nets; medians are told" + toAtMost(mostNets))
      ->capture_default_str();
  parser.add_option("--seed", o.seed, "Of all that is random")->capture_default_str();
  addLookOptions(parser, o.look);
  return [call] { return depth(*call); };
}

}  // namespace alab
