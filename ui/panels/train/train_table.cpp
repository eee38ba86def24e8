#include "ui/panels/train/train_table.h"

#include <algorithm>

#include "core/activation/reference.h"
#include "core/train/decision_map.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

void addColumn(DataTable& table, const QString& name, std::vector<double> values) {
  table.columns.append(name);
  table.values.push_back(std::move(values));
}

/// No feature is called so.
QString columnOf(const TrainLine& line) {
  return u"map."_s + QString::fromStdString(functionText(line.function));
}

QString nameOf(const TrainLine& line) {
  return QString::fromStdString(functionText(line.function));
}

void addPlaces(const RaceNews& news, DataTable& table) {
  const DecisionMap& map = news.maps.front();
  const auto& names = news.shown->train.features;
  std::vector<double> across, up;
  for (std::size_t k = 0; k < map.value.size(); ++k) {
    across.push_back(middleOf(map.plane.x, k % map.side, map.side));
    up.push_back(middleOf(map.plane.y, k / map.side, map.side));
  }
  addColumn(table, QString::fromStdString(names[map.plane.featureX]), std::move(across));
  addColumn(table, QString::fromStdString(names[map.plane.featureY]), std::move(up));
}

/// From -1 ... 1 to what is asked for.
std::vector<double> guessed(const DecisionMap& map, Range asked) {
  std::vector<double> values;
  for (const float value : map.value) values.push_back(asked.lower + asked.span() * (double(value) + 1) / 2);
  return values;
}

void addMap(const RaceNews& news, const DecisionMap& map, const QString& name, DataTable& table) {
  if (news.task != Task::Classes)
    return addColumn(table, name,
                     guessed(map, news.task == Task::Values ? targetsOf(*news.data) : Range{0, 1}));
  addColumn(table, name + u".class"_s, {map.winner.begin(), map.winner.end()});
  addColumn(table, name + u".sure"_s, {map.value.begin(), map.value.end()});
}

}  // namespace

DataTable trainTable(const std::vector<TrainLine>& lines) {
  DataTable table;
  table.labelColumn = QStringLiteral("activation");
  table.columns = {QStringLiteral("epoch"),        QStringLiteral("train_loss"),
                   QStringLiteral("test_loss"),    QStringLiteral("test_loss_10"),
                   QStringLiteral("test_loss_90"), QStringLiteral("metric"),
                   QStringLiteral("metric_10"),    QStringLiteral("metric_90")};
  table.values.resize(std::size_t(table.columns.size()));
  for (const TrainLine& line : lines) {
    const RaceReport& r = *line.report;
    const std::vector<double>* columns[] = {&r.testLoss.epochs, &r.trainLoss.median, &r.testLoss.median,
                                            &r.testLoss.lower,  &r.testLoss.upper,   &r.metric.median,
                                            &r.metric.lower,    &r.metric.upper};
    for (std::size_t c = 0; c < table.values.size(); ++c)
      table.values[c].insert(table.values[c].end(), columns[c]->begin(), columns[c]->end());
    for (std::size_t i = 0; i < r.testLoss.epochs.size(); ++i) table.labels.append(nameOf(line));
  }
  return table;
}

DataTable mapsTable(const std::vector<TrainLine>& lines, const RaceNews* news) {
  DataTable table;
  if (!news) return table;
  if (!news->fittedX.empty())
    addColumn(table, QString::fromStdString(news->shown->train.features.front()), news->fittedX);
  if (!news->maps.empty()) addPlaces(*news, table);
  for (std::size_t i = 0; i < std::min(lines.size(), news->fitted.size()); ++i)
    addColumn(table, columnOf(lines[i]), news->fitted[i]);
  for (std::size_t i = 0; i < std::min(lines.size(), news->maps.size()); ++i)
    addMap(*news, news->maps[i], columnOf(lines[i]), table);
  return table;
}

}  // namespace alab
