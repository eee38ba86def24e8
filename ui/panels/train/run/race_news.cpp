#include "ui/panels/train/run/race_news.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr std::size_t curvePoints = 121;

/// Fine for a small network; a wide one, or very many features, would take longer than a frame.
std::size_t sideFor(const TrainSettings& settings, std::size_t inputs) {
  constexpr std::size_t weightsOfAFeature = 20;  // what it costs to write its places down
  std::size_t weights = weightsOfAFeature * inputs, before = inputs;
  for (const HiddenLayer& layer : settings.hidden) {
    weights += before * layer.units;
    before = layer.units;
  }
  return weights < 4000 ? 56 : weights < 40'000 ? 40 : 24;
}

Range rangeOf(const Matrix<double>& train, const Matrix<double>& test, std::size_t column) {
  Range range = {HUGE_VAL, -HUGE_VAL};
  for (const Matrix<double>* part : {&train, &test})
    for (std::size_t i = 0; i < part->rows(); ++i)
      range = {std::min(range.lower, (*part)(i, column)), std::max(range.upper, (*part)(i, column))};
  return range;
}

/// The points of the plane that the networks see as several input features.
bool isPlane(const RaceQuestion& question) {
  const std::optional<DataFacts> facts = factsOf(question.data);
  return facts && facts->features == 2;
}

bool isCurve(const Ring& ring) {
  return !isPlane(ring.question) && ring.data->train.x.columns() == 1;
}

MapPlane planeOf(const Ring& ring, const TrainSlice& wanted) {
  constexpr Range playground = {-6, 6};
  if (isPlane(ring.question))
    return {.x = playground, .y = playground, .others = {0, 0}, .features = ring.question.data.features};
  const std::size_t features = ring.data->train.x.columns();
  const TrainSlice slice = sliceIn(features, wanted);
  return {.x = frameOf(*ring.data, slice.across),
          .y = frameOf(*ring.data, slice.up),
          .featureX = slice.across,
          .featureY = slice.up,
          .others = std::vector<double>(features, 0.0),  // they are standardised: their means
          .features = {}};
}

void addCurves(const Ring& ring, std::size_t count, RaceNews& news) {
  const Range x = frameOf(*ring.data, 0);
  for (std::size_t k = 0; k < curvePoints; ++k)
    news.fittedX.push_back(x.lower + x.span() * double(k) / (curvePoints - 1));
  for (std::size_t f = 0; f < count; ++f) {
    const Trainer<float>& trainer = ring.race.run(f, 0).trainer;
    news.fitted.push_back(fittedCurve(trainer.network(), trainer.data(), news.fittedX));
  }
}

void addMaps(const Ring& ring, const TrainSlice& slice, std::size_t count, RaceNews& news) {
  const MapPlane plane = planeOf(ring, slice);
  const std::size_t side = sideFor(ring.question.training, ring.data->train.x.columns());
  const Matrix<float> places = placesOf<float>(plane, side);
  const Range targets = targetsOf(*ring.data);
  for (std::size_t f = 0; f < count; ++f) {
    const Trainer<float>& trainer = ring.race.run(f, 0).trainer;
    news.maps.push_back(decisionMap(trainer.network(), trainer.data(), plane, side, places, targets));
  }
}

void addPictures(const Ring& ring, const TrainSlice& slice, RaceNews& news) {
  const std::size_t count = std::min(ring.race.functions(), mostMaps);
  isCurve(ring) ? addCurves(ring, count, news) : addMaps(ring, slice, count, news);
}

std::shared_ptr<const InsideNetwork> insideOf(const Ring& ring, std::size_t function,
                                              const TrainSlice& slice) {
  constexpr std::size_t side = 24, along = 64;
  const Trainer<float>& trainer = ring.race.run(function, 0).trainer;
  const MapPlane plane = isCurve(ring)
                             ? MapPlane{.x = frameOf(*ring.data, 0), .y = {}, .others = {0}, .features = {}}
                             : planeOf(ring, slice);
  const DataSet& set = ring.data->train;
  return std::make_shared<const InsideNetwork>(alab::insideOf(trainer.network(), trainer.data(), set.features,
                                                              plane, isCurve(ring) ? along : side,
                                                              std::max<std::size_t>(set.targets.size(), 2)));
}

}  // namespace

TrainSlice sliceIn(std::size_t features, const TrainSlice& wanted) {
  const bool isThere = wanted.across < features && wanted.up < features && wanted.across != wanted.up;
  return isThere ? wanted : TrainSlice();
}

Range frameOf(const SplitData& data, std::size_t feature) {
  const Range range = rangeOf(data.train.x, data.test.x, feature);
  const double margin = range.span() > 0 ? 0.08 * range.span() : 1;
  return {range.lower - margin, range.upper + margin};
}

Range targetsOf(const SplitData& data) {
  return rangeOf(data.train.y, data.test.y, 0);
}

RaceNews newsOf(const Ring& ring, const Sight& sight) {
  RaceNews news;
  news.epoch = ring.race.epoch();
  const Trainer<float>& first = ring.race.run(0, 0).trainer;
  news.place = first.epoch() == news.epoch ? first.place() : 0;
  news.samples = first.data().train.x.rows();
  news.isFinished = ring.race.isFinished();
  news.training = ring.question.training;
  news.task = ring.data->train.task;
  news.pair = pairFor(ring.question.training.output, news.task);
  news.data = ring.data;
  news.columns = ring.columns;
  news.shown = ring.shown;
  for (std::size_t f = 0; f < ring.race.functions(); ++f)
    news.reports.push_back(std::make_shared<const RaceReport>(reportOn(ring.race, f)));
  addPictures(ring, sight.slice, news);
  if (!ring.question.data.isFile() && ring.question.data.kind == DataKind::Line) {
    news.leastSquares = leastSquares(ring.data->train.x, ring.data->train.y);
    news.nextUpdate = nextUpdate(first);
  }
  if (sight.inside && *sight.inside < ring.race.functions()) {
    news.lookedInto = sight.inside;
    news.inside = insideOf(ring, *sight.inside, sight.slice);
  }
  return news;
}

}  // namespace alab
