#include "core/state/train_reader.h"

#include <QJsonArray>
#include <algorithm>

namespace alab {
namespace {

std::optional<HandPoint> pointIn(const QJsonValue& value, const JsonPlace& place, Range limits) {
  const std::optional<std::vector<double>> numbers = numbersIn(value, place);
  if (!numbers) return std::nullopt;
  if (numbers->size() != 3) return place.report(ALAB_TEXT("expected x1, x2 and y of a point")), std::nullopt;
  const auto within = [&](std::size_t i) { return clamped((*numbers)[i], place, limits); };
  return HandPoint{.x1 = within(0), .x2 = within(1), .y = within(2)};
}

}  // namespace

void readValue(const QJsonValue& value, const JsonPlace& place, Range limits, std::vector<HandPoint>& out) {
  if (!value.isArray()) return place.reportKind(value, ALAB_TEXT("a list of points"));
  const QJsonArray array = value.toArray();
  if (array.size() > qsizetype(mostHandPoints))
    place.report(ALAB_TEXT("more than %1 points"), ALAB_TEXT("the first of them are taken"),
                 {std::to_string(mostHandPoints)});
  std::vector<HandPoint> points;
  for (qsizetype i = 0; i < std::min(array.size(), qsizetype(mostHandPoints)); ++i)
    if (const auto point = pointIn(array[i], place[i], limits)) points.push_back(*point);
  out = std::move(points);
}

void repair(TrainState& train, const JsonPlace& place) {
  OutputPair& output = train.training.output;
  const std::optional<DataFacts> data = factsOf(train.data);
  if (!data || fits(output, data->task)) return;
  (place / "training" / "output")
      .report(ALAB_TEXT("%1 does not fit the data set %2"), ALAB_TEXT("%3 is taken"),
              {std::string(nameOf(output)), std::string(nameOf(train.data.kind)),
               std::string(nameOf(OutputPair::Automatic))});
  output = OutputPair::Automatic;
}

}  // namespace alab
