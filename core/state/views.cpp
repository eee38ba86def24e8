#include "core/names.h"
#include "core/state/lab_state.h"

namespace alab {
namespace {

constexpr Names<DepthView, 3> depthNames({{DepthView::Chain, "chain"},
                                          {DepthView::Network, "network"},
                                          {DepthView::Map, "map"}});

constexpr Names<DepthHistogram, 3> histogramNames({{DepthHistogram::Signal, "z"},
                                                   {DepthHistogram::Output, "a"},
                                                   {DepthHistogram::Gradient, "dz"}});

constexpr Names<TrainView, 5> trainNames({{TrainView::Loss, "loss"},
                                          {TrainView::Accuracy, "accuracy"},
                                          {TrainView::Gradient, "gradient"},
                                          {TrainView::Learned, "learned"},
                                          {TrainView::Sweep, "sweep"}});

}  // namespace

std::span<const DepthView> depthViews() {
  return depthNames.values();
}

std::string_view nameOf(DepthView view) {
  return depthNames.nameOf(view);
}

std::optional<DepthView> depthViewNamed(std::string_view name) {
  return depthNames.named(name);
}

std::span<const DepthHistogram> depthHistograms() {
  return histogramNames.values();
}

std::string_view nameOf(DepthHistogram histogram) {
  return histogramNames.nameOf(histogram);
}

std::optional<DepthHistogram> depthHistogramNamed(std::string_view name) {
  return histogramNames.named(name);
}

std::span<const TrainView> trainViews() {
  return trainNames.values();
}

std::string_view nameOf(TrainView view) {
  return trainNames.nameOf(view);
}

std::optional<TrainView> trainViewNamed(std::string_view name) {
  return trainNames.named(name);
}

}  // namespace alab
