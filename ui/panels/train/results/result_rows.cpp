#include "ui/panels/train/results/result_rows.h"

#include <algorithm>

namespace alab {
namespace {

/// Of two that differ by more than chance both are beyond noise.
bool isBeyondNoise(const TrainLine& line, const std::vector<TrainLine>& lines) {
  return std::ranges::any_of(lines, [&](const TrainLine& other) {
    return !line.report->isEmpty() && !other.report->isEmpty() && !isWithinNoise(*line.report, *other.report);
  });
}

}  // namespace

std::vector<ResultRow> resultRows(const std::vector<TrainLine>& lines) {
  std::vector<ResultRow> rows;
  for (const TrainLine& line : lines) {
    const RaceReport& r = *line.report;
    ResultRow row{.name = line.name,
                  .slot = line.slot,
                  .accuracy = r.finalMetric.median,
                  .lower = r.finalMetric.lower,
                  .upper = r.finalMetric.upper,
                  .loss = r.finalLoss.median,
                  .dead = int(r.dead),
                  .isBeyondNoise = isBeyondNoise(line, lines)};
    if (r.epochsToThreshold) row.epochsTo95 = int(*r.epochsToThreshold);
    if (r.isEmpty() && r.divergedAt) row.divergedAt = int(*r.divergedAt);
    rows.push_back(row);
  }
  return rows;
}

}  // namespace alab
