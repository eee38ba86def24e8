#pragma once
// LabState: everything the user has set and nothing that can be computed from it. A regular value.
#include <optional>
#include <string>
#include <vector>

#include "core/depth/chain.h"
#include "core/depth/depth_settings.h"
#include "core/range.h"
#include "core/scalar/number_format.h"
#include "core/state/compare_state.h"
#include "core/state/softmax_state.h"
#include "core/train/train_data.h"
#include "core/train/train_settings.h"

namespace alab {

/// One function of the function bar.
struct ChosenFunction {
  std::string id;              ///< of the catalogue
  std::vector<double> params;  ///< complete, in the card's order
  int slot = 0;                ///< colour slot, unique in the selection; taken when added, kept ever after
  bool visible = true;
  bool operator==(const ChosenFunction&) const = default;
};

/// The most functions that a selection, and so a file, may hold.
inline constexpr std::size_t maxFunctions = 64;

/// The function bar: the chosen functions, shared by every page. Functions are referred to by slot.
struct Selection {
  std::vector<ChosenFunction> functions;
  int focused = -1;   ///< slot of the focused function, -1: none
  int compared = -1;  ///< slot of the second one (f1 - f2), -1: none
  bool operator==(const Selection&) const = default;

  bool isFull() const { return functions.size() >= maxFunctions; }
  int lowestFreeSlot() const;

  const ChosenFunction* bySlot(int slot) const;
  ChosenFunction* bySlot(int slot);
  const ChosenFunction* focusedFunction() const { return bySlot(focused); }
  ChosenFunction* focusedFunction() { return bySlot(focused); }

  /// Appends with the lowest free slot, focuses it, and returns it. Ask isFull() first: files hold no more.
  ChosenFunction& add(std::string id, std::vector<double> params);
  /// Removes; the focus goes to the neighbour.
  void remove(int slot);
  /// Moves the function to the position `to` of the bar.
  void move(int slot, int to);
};

/// The probe: one x through all plots, and what is drawn there.
struct ProbeSettings {
  double x = 0;
  bool tangent = true;
  bool trace = false;  ///< f' starts empty and is drawn by the dragged probe
  bool operator==(const ProbeSettings&) const = default;
};

/// The neuron card: y = f(w x + b).
struct NeuronSettings {
  double w = 1;
  double b = 0;
  bool operator==(const NeuronSettings&) const = default;
};

/// The signal card: pre-activations N(mu, sigma^2) sent through f.
struct SignalSettings {
  bool on = false;
  double mu = 0;
  double sigma = 1;
  bool operator==(const SignalSettings&) const = default;
};

/// Curve family: the focused function for several values of one parameter.
struct FamilySettings {
  bool on = false;
  int parameter = 0;           ///< index into the focused card's parameters
  std::vector<double> values;  ///< empty: spread over the slider's range
  bool operator==(const FamilySettings&) const = default;
};

/// Number format card: the focused function as a narrow format computes it.
struct FormatSettings {
  bool on = false;
  NumberFormat format = NumberFormat::Float16;
  bool operator==(const FormatSettings&) const = default;
};

/// The grid of the value table.
struct TableSettings {
  double from = -5;
  double to = 5;
  double step = 1;
  bool operator==(const TableSettings&) const = default;
};

struct ExploreState {
  bool showF = true;
  bool showD1 = true;
  bool showD2 = false;
  bool onePlot = false;              ///< all orders over each other in one plot, as textbooks do
  bool hideD1 = false;               ///< f' is hidden while its axes stay: the class guesses first
  bool showDifference = false;       ///< focused minus compared, in a plot of its own
  bool shadeFlat = true;             ///< shade where |f'| < 0.01
  std::optional<Range> x;            ///< visible ranges; unset: the default view for the window's size
  std::optional<Range> y;            ///< of f (and of everything in one plot)
  std::optional<Range> slopeY;       ///< of f'
  std::optional<Range> curvatureY;   ///< of f''
  std::optional<Range> differenceY;  ///< of f1 - f2
  ProbeSettings probe;
  NeuronSettings neuron;
  SignalSettings signal;
  FamilySettings family;
  FormatSettings format;
  TableSettings table;
  bool operator==(const ExploreState&) const = default;
};

/// What the Depth page shows.
enum class DepthView {
  Chain,    ///< one neuron a layer
  Network,  ///< the whole network
  Map,      ///< theory over sigma_w and sigma_b
};

std::span<const DepthView> depthViews();
/// "chain", "network", "map".
std::string_view nameOf(DepthView view);
std::optional<DepthView> depthViewNamed(std::string_view name);

/// Of what each layer has a small histogram.
enum class DepthHistogram {
  Signal,    ///< z, what goes into f
  Output,    ///< a, what the layer gives
  Gradient,  ///< dL/dz
};

std::span<const DepthHistogram> depthHistograms();
/// "z", "a", "dz".
std::string_view nameOf(DepthHistogram histogram);
std::optional<DepthHistogram> depthHistogramNamed(std::string_view name);

/// What is measured in a first run: the numbers as they are, and the picture of each layer.
inline DepthSettings firstDepthSettings() {
  DepthSettings settings;
  settings.layers = 10;
  settings.nets = 20;
  settings.format = NumberFormat::Float64;
  settings.histogramBins = depthHistogramBins;
  return settings;
}

struct DepthState {
  DepthView view = DepthView::Chain;
  ChainSettings chain;
  DepthSettings network = firstDepthSettings();
  DepthHistogram histogram = DepthHistogram::Output;
  int layer = 5;  ///< under the cursor, from 1
  bool operator==(const DepthState&) const = default;
};

/// What the chart of the Train page shows.
enum class TrainView {
  Loss,      ///< over the epochs
  Accuracy,  ///< the same of the test
  Gradient,  ///< RMS of dL/dz, layer by layer
  Learned,   ///< parameters of activations that are learned, over the epochs
  Sweep,     ///< the metric at the end, over the learning rate
};

std::span<const TrainView> trainViews();
/// "loss", "accuracy", "gradient", "learned", "sweep".
std::string_view nameOf(TrainView view);
std::optional<TrainView> trainViewNamed(std::string_view name);

/// How the chart shows what is over epochs.
struct TrainChart {
  double smoothing = 0;         ///< memory of a running mean, see smoothed()
  std::optional<Range> epochs;  ///< visible ranges; unset: all
  std::optional<Range> values;  ///< of the view
  bool operator==(const TrainChart&) const = default;
};

/// The plane of the maps where the data have more than two features: their numbers.
struct TrainSlice {
  std::size_t across = 0, up = 1;
  bool operator==(const TrainSlice&) const = default;
};

struct TrainState {
  TrainView view = TrainView::Loss;
  bool logScale = true;         ///< of the loss
  double epochsPerSecond = 20;  ///< 0: as fast as it goes
  TrainChart chart;
  TrainSlice slice;
  DataSettings data;
  TrainSettings training;
  bool operator==(const TrainState&) const = default;
};

struct LabState {
  std::string page = "explore";
  Selection selection;
  ExploreState explore;
  DepthState depth;
  TrainState train;
  SoftmaxState softmax;
  CompareState compare;
  bool operator==(const LabState&) const = default;
};

/// What a new user sees: Sigmoid (focused), Tanh, ReLU on Explore.
LabState firstState();

}  // namespace alab
