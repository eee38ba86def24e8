#include "ui/panels/train/run/race_news.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr std::size_t mostMaps = 8;
constexpr std::size_t curvePoints = 121;

/// Fine for a small network; a wide one would take longer than a frame.
std::size_t sideFor(const TrainSettings& settings) {
  std::size_t weights = 0, before = 2;
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
  return facts(question.data.kind).features == 2;
}

MapPlane planeOf(const Ring& ring) {
  constexpr Range playground = {-6, 6};
  if (isPlane(ring.question))
    return {.x = playground, .y = playground, .others = {0, 0}, .features = ring.question.data.features};
  const std::size_t features = ring.data->train.x.columns();
  return {.x = frameOf(*ring.data, 0),
          .y = frameOf(*ring.data, 1),
          .others = std::vector<double>(features, 0.0),  // they are standardised: their means
          .features = {}};
}

void addPictures(const Ring& ring, RaceNews& news) {
  const std::size_t count = std::min(ring.race.functions(), mostMaps);
  const bool isCurve = facts(ring.question.data.kind).features == 1;
  const Range x = frameOf(*ring.data, 0), targets = targetsOf(*ring.data);
  for (std::size_t k = 0; isCurve && k < curvePoints; ++k)
    news.fittedX.push_back(x.lower + x.span() * double(k) / (curvePoints - 1));
  for (std::size_t f = 0; f < count; ++f) {
    const Trainer<float>& trainer = ring.race.run(f, 0).trainer;
    if (isCurve)
      news.fitted.push_back(fittedCurve(trainer.network(), trainer.data(), news.fittedX));
    else
      news.maps.push_back(decisionMap(trainer.network(), trainer.data(), planeOf(ring),
                                      sideFor(ring.question.training), targets));
  }
}

std::shared_ptr<const InsideNetwork> insideOf(const Ring& ring, std::size_t function) {
  constexpr std::size_t side = 24, along = 64;
  const Trainer<float>& trainer = ring.race.run(function, 0).trainer;
  const bool isCurve = facts(ring.question.data.kind).features == 1;
  const MapPlane plane =
      isCurve ? MapPlane{.x = frameOf(*ring.data, 0), .y = {}, .others = {0}, .features = {}} : planeOf(ring);
  const DataSet& set = ring.data->train;
  return std::make_shared<const InsideNetwork>(alab::insideOf(trainer.network(), trainer.data(), set.features,
                                                              plane, isCurve ? along : side,
                                                              std::max<std::size_t>(set.targets.size(), 2)));
}

}  // namespace

Result<std::unique_ptr<Ring>> ringFor(const RaceQuestion& q) {
  auto parts = std::make_shared<const SplitData>(splitData(q.data, q.curve, q.training.seed));
  auto data = std::make_shared<const TrainingData<float>>(trainingData<float>(*parts, q.training.output));
  const auto starters = startersFor(q.training, q.functions, shapeFor(*data));
  if (!starters) return starters.error();
  return std::make_unique<Ring>(q, std::move(parts), Race<float>(q.training, *starters, std::move(data)));
}

Range frameOf(const SplitData& data, std::size_t feature) {
  const Range range = rangeOf(data.train.x, data.test.x, feature);
  const double margin = range.span() > 0 ? 0.08 * range.span() : 1;
  return {range.lower - margin, range.upper + margin};
}

Range targetsOf(const SplitData& data) {
  return rangeOf(data.train.y, data.test.y, 0);
}

RaceNews newsOf(const Ring& ring, std::optional<std::size_t> inside) {
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
  for (std::size_t f = 0; f < ring.race.functions(); ++f)
    news.reports.push_back(std::make_shared<const RaceReport>(reportOn(ring.race, f)));
  addPictures(ring, news);
  if (ring.question.data.kind == DataKind::Line) {
    news.leastSquares = leastSquares(ring.data->train.x, ring.data->train.y);
    news.nextUpdate = nextUpdate(first);
  }
  if (inside && *inside < ring.race.functions()) {
    news.lookedInto = inside;
    news.inside = insideOf(ring, *inside);
  }
  return news;
}

}  // namespace alab
