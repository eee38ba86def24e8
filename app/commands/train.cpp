// activation-lab train: the same small network for each function, as a table, a picture or data.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "app/commands/figure_file.h"
#include "app/commands/option_values.h"
#include "app/commands/printed_table.h"
#include "app/commands/standard_streams.h"
#include "app/commands/train_figure.h"
#include "app/commands/trained.h"

namespace alab {
namespace {

Result<QByteArray> bytesOf(const TrainExperiment& experiment, const Trained& trained) {
  if (experiment.format == FigureFormat::Csv) return tableCsv(trained.epochs);
  const PlotScene scene = trainFigure(experiment, trained);
  if (experiment.format == FigureFormat::Json) return tableJson(trained.epochs, scene.metadata);
  return pictureBytes(scene, *experiment.format, experiment.look);
}

Outcome train(const TrainCall& call) {
  const auto read = readExperiment(call);
  if (const Failure* failure = std::get_if<Failure>(&read)) return *failure;
  const auto& experiment = std::get<TrainExperiment>(read);
  if (experiment.format)
    if (const auto problem = problemWithPlace(QString::fromStdString(call.out)))
      return Failure{Status::Failed, *problem};  // told before the work, not after it
  const Trained trained = train(experiment);
  if (!experiment.format) return writeOut(printed(resultTable(experiment, trained)));
  return writeFile(call.out, bytesOf(experiment, trained));
}

void addDataOptions(CLI::App& parser, TrainDataCall& o) {
  parser.add_option("--data", o.data, namesOfSets() + "; or a .csv file")
      ->capture_default_str()
      ->type_name("NAME|FILE");
  parser.add_option("--target", o.target, "What is to be learned: a column of the file")->type_name("COLUMN");
  parser.add_option("--curve", o.curve, "Of --data curve: the points above it are a class")
      ->type_name("ACTIVATION");
  parser.add_option("--points", o.points, "Samples in all, 2 to 5000 [500]")->type_name("N");
  parser.add_option("--noise", o.noise, "0 to 0.5 as in Playground [0]")->type_name("X");
  parser.add_option("--split", o.split, "The share of the samples that is only for the test, 0.1 to 0.9")
      ->capture_default_str();
}

void addNetworkOptions(CLI::App& parser, TrainCall& o) {
  const auto choice = [&](const char* name, std::string& text, const char* words, const auto& all) {
    parser.add_option(name, text, words)->capture_default_str()->check(CLI::IsMember(namesOf(all)));
  };
  parser.add_option("--hidden", o.hidden, "Units of each hidden layer, at most 8 of 1 to 256; or none")
      ->capture_default_str();
  choice("--loss", o.loss, "Output layer and loss", outputPairs());
  auto* init = parser.add_option("--init", o.init, "Start weights: xavier-uniform, he-normal ...")
                   ->capture_default_str();
  parser.add_option("--sigma-w", o.sigmaW, "Start weights are N(0, S^2 / inputs)")
      ->type_name("S")
      ->excludes(init);
  parser.add_option("--weight-factor", o.weightFactor, "Times all start weights")->capture_default_str();
  parser.add_option("--start-bias", o.startBias, "Of all hidden units")->capture_default_str();
  choice("--norm", o.norm, "Batch norm before or after the activation", trainNorms());
  parser.add_option("--dropout", o.dropout, "Share of hidden outputs, 0 to 0.9")->capture_default_str();
  choice("--learn", o.learn, "Train parameters of activations that can be learned", learnParams());
}

void addTrainingOptions(CLI::App& parser, TrainCall& o) {
  parser.add_option("--optimizer", o.optimizer, "As PyTorch's, with its defaults")
      ->capture_default_str()
      ->check(CLI::IsMember(namesOf(optimizers())));
  parser.add_option("--lr", o.rate, "Learning rate, 0 to 1000")->capture_default_str();
  parser.add_option("--batch", o.batch, "Samples of a step, 1 to 5000")->capture_default_str();
  parser.add_option("--epochs", o.epochs, "1 to 1000000")->capture_default_str();
  parser.add_option("--l1", o.l1, "Times the sum of |w|")->capture_default_str();
  parser.add_option("--l2", o.l2, "Times the sum of w^2")->capture_default_str();
  parser.add_option("--seeds", o.seeds, "Runs of each function, 1 to 50; medians are told")
      ->capture_default_str();
  parser.add_option("--seed", o.seed, "Of all that is random")->capture_default_str();
  parser.add_option("--threads", o.threads, "1 to 256; they change no number [one for each processor]")
      ->type_name("N");
  parser.add_option("--dtype", o.dtype, "Number type of the networks")
      ->capture_default_str()
      ->check(CLI::IsMember({"float32", "float64"}));
}

}  // namespace

Action addTrain(CLI::App& parser) {
  auto call = std::make_shared<TrainCall>();
  TrainCall& o = *call;
  parser.add_option("ACTIVATION", o.activations, "Ids with parameters, presets or formulas: swish:beta=2")
      ->required();
  parser
      .add_option("--out", o.out,
                  "File to write: loss curves as .png .svg .pdf, every epoch of every run as .csv .json; "
                  "without it a table of results is printed")
      ->type_name("FILE");
  addDataOptions(parser, o.data);
  addNetworkOptions(parser, o);
  addTrainingOptions(parser, o);
  addLookOptions(parser, o.look);
  return [call] { return train(*call); };
}

}  // namespace alab
