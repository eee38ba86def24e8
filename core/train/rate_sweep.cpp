#include "core/train/rate_sweep.h"

namespace alab {

std::span<const double> sweepRates() {
  static constexpr double rates[] = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3};
  return rates;
}

template <class T>
std::optional<std::vector<SweepPoint>> pointsAt(double rate, TrainSettings settings,
                                                const std::vector<Starter>& starters,
                                                std::shared_ptr<const TrainingData<T>> data, Workers& workers,
                                                const std::stop_token& stop) {
  settings.optimizer.rate = rate;
  Race<T> race(settings, starters, std::move(data));
  race.advance(settings.epochs, workers, stop);
  if (!race.isFinished()) return std::nullopt;
  std::vector<SweepPoint> points;
  for (std::size_t f = 0; f < race.functions(); ++f) {
    const RaceReport report = reportOn(race, f);
    points.push_back({rate, report.finalMetric, report.finalLoss, report.diverged, report.isEmpty()});
  }
  return points;
}

template std::optional<std::vector<SweepPoint>> pointsAt(double, TrainSettings, const std::vector<Starter>&,
                                                         std::shared_ptr<const TrainingData<float>>, Workers&,
                                                         const std::stop_token&);
template std::optional<std::vector<SweepPoint>> pointsAt(double, TrainSettings, const std::vector<Starter>&,
                                                         std::shared_ptr<const TrainingData<double>>,
                                                         Workers&, const std::stop_token&);

}  // namespace alab
