#include "ui/panels/train/train_table.h"

#include "core/activation/reference.h"

namespace alab {

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
    for (std::size_t i = 0; i < r.testLoss.epochs.size(); ++i)
      table.labels.append(QString::fromStdString(functionText(line.function)));
  }
  return table;
}

}  // namespace alab
