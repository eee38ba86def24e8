#pragma once
// A state in which every setting differs from its default.
#include "core/activation/catalogue.h"
#include "core/state/lab_state.h"

namespace alab {

inline ExploreState unusualExplore() {
  return {.showF = false,
          .showD1 = false,
          .showD2 = true,
          .onePlot = true,
          .hideD1 = true,
          .showDifference = true,
          .shadeFlat = false,
          .x = Range{-1.0 / 3, 0.1},
          .y = Range{-2, 2},
          .slopeY = Range{0, 1e-3},
          .curvatureY = Range{-5e3, 5e3},
          .differenceY = Range{0, 2},
          .probe = {.x = 1.2, .tangent = false, .trace = true},
          .neuron = {.w = -2.5, .b = 0.1},
          .signal = {.on = true, .mu = -1, .sigma = 0.3},
          .family = {.on = true, .parameter = 1, .values = {0.01, 1.0 / 3}},
          .format = {.on = true, .format = NumberFormat::BFloat16},
          .table = {.from = -1, .to = 2, .step = 0.1}};
}

inline DepthState unusualDepth() {
  return {.view = DepthView::Map,
          .chain = {.layers = 12, .x = 0.1, .w = -3, .b = 2},
          .network = {.layers = 31,
                      .width = 17,
                      .batch = 33,
                      .input = StackInput::Spiral,
                      .nets = 7,
                      .seed = 9007199254740991,
                      .start = StartWeights::EdgeOfChaos,
                      .given = 0.3,
                      .sigmaB = 0.2,
                      .norm = StackNorm::LayerFirst,
                      .residual = true,
                      .branchScale = 0.5,
                      .format = NumberFormat::BFloat16,
                      .topGradient = 1e-3,
                      .weightGradients = true,
                      .histogramBins = 10},
          .histogram = DepthHistogram::Gradient,
          .layer = 3};
}

inline TrainSettings unusualTraining() {
  return {.hidden = {{.units = 3, .function = Function(builtIn("elu"), {0.1})}, {}, {}},
          .output = OutputPair::TanhHalfSquared,
          .start = StartWeights::Constant,
          .given = -0.2,
          .weightFactor = 4,
          .startBias = -8,
          .norm = TrainNorm::BatchAfter,
          .dropout = 0.1,
          .learn = LearnParams::PerUnit,
          .optimizer = {.optimizer = Optimizer::AdamW,
                        .rate = 1e-3,
                        .momentum = 0.8,
                        .alpha = 0.7,
                        .beta1 = 0.6,
                        .beta2 = 0.5,
                        .epsilon = 1e-7,
                        .weightDecay = 0.1},
          .schedule = Schedule::Cosine,
          .scheduleEpochs = 7,
          .scheduleFactor = 0.3,
          .clip = 2,
          .penalty = {.l1 = 0.01, .l2 = 0.02},
          .batch = 11,
          .epochs = 1000000,
          .stopLoss = 0.01,
          .patience = 12,
          .seeds = 9,
          .seed = 9007199254740991};
}

inline DataSettings unusualData() {
  return {.kind = DataKind::Moons,
          .points = 77,
          .noise = 0.1,
          .testShare = 1.0 / 3,
          .features = {InputFeature::X2, InputFeature::X1Squared, InputFeature::SinX1},
          .hand = {{.x1 = 1.0 / 3, .x2 = -2, .y = 1}, {}},
          .file = "/tables of mine/flowers.csv",
          .target = "species"};
}

inline TrainState unusualTrain() {
  TrainState state;
  state.view = TrainView::Gradient;
  state.logScale = false;
  state.epochsPerSecond = 0;
  state.chart = {.smoothing = 0.9, .epochs = Range{0.5, 1e5}, .values = Range{-1e-9, 1e11}};
  state.slice = {.across = 3, .up = 2};
  state.data = unusualData();
  state.training = unusualTraining();
  return state;
}

inline SoftmaxState unusualSoftmax() {
  return {.view = SoftmaxView::Rows,
          .scores = {-1.0 / 3, 4},
          .together = true,
          .temperature = 0.5,
          .variant = SoftmaxVariant::Sparsemax,
          .target = 1,
          .smoothing = 0.1,
          .format = NumberFormat::Float16,
          .matrix = {1, 2, 3},
          .columns = 1,
          .alongColumns = true,
          .curveEnd = 10,
          .curveStep = 0.1,
          .gate = GateUnit::Maxout,
          .maxout = 1};
}

inline CompareState unusualCompare() {
  return {.view = CompareView::Defaults,
          .rows = CompareRows::Family,
          .family = Family::Gated,
          .columns = {CompareColumn::Half, CompareColumn::Mean},
          .sortedBy = "mean",
          .descending = true};
}

inline LabState unusual() {
  LabState state;
  state.page = "depth";
  state.selection = {.functions = {{.id = "leaky_relu", .params = {0.2}, .slot = 3, .visible = false},
                                   {.id = "mish", .params = {}, .slot = 1}},
                     .focused = 3,
                     .compared = 1};
  state.explore = unusualExplore();
  state.depth = unusualDepth();
  state.train = unusualTrain();
  state.softmax = unusualSoftmax();
  state.compare = unusualCompare();
  return state;
}

}  // namespace alab
