#include "ui/panels/compare/cost_meter.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include "core/matrix/product.h"

namespace alab {
namespace {

constexpr std::size_t elements = 1 << 14;  ///< in the first cache, as what a layer has just computed
constexpr std::size_t passes = 8;          ///< in one run, to be longer than the clock's grain
constexpr std::size_t runs = 9;
constexpr std::size_t batch = 256;

/// The median over some runs of the seconds that a pass takes; the first one warms up.
std::optional<double> secondsOf(const auto& pass, const std::stop_token& stop) {
  using Clock = std::chrono::steady_clock;
  std::array<double, runs> seconds;
  pass();
  for (double& run : seconds) {
    if (stop.stop_requested()) return std::nullopt;
    const Clock::time_point start = Clock::now();
    for (std::size_t i = 0; i < passes; ++i) pass();
    run = std::chrono::duration<double>(Clock::now() - start).count() / passes;
  }
  std::ranges::nth_element(seconds, seconds.begin() + runs / 2);
  return seconds[runs / 2];
}

/// Inputs as layers have them: -4 to 4, in no order that a branch could be guessed from.
std::vector<float> inputs() {
  std::vector<float> x(elements);
  for (std::size_t i = 0; i < elements; ++i) x[i] = float((i * 40503) % 65536) / 8192.0f - 4;
  return x;
}

std::optional<double> nanoseconds(std::optional<double> seconds, std::size_t count) {
  return seconds ? std::optional(*seconds * 1e9 / double(count)) : std::nullopt;
}

}  // namespace

std::optional<double> costOf(const Function& function, const std::stop_token& stop) {
  const std::vector<float> x = inputs();
  std::vector<float> y(elements), dy(elements);
  const auto pass = [&] { function.activation.valueAndDerivative(x, function.params, y, dy); };
  return nanoseconds(secondsOf(pass, stop), elements);
}

std::optional<double> costOfLayer(const std::stop_token& stop) {
  Matrix<float> x(batch, costLayerUnits), w(costLayerUnits, costLayerUnits), z(batch, costLayerUnits);
  Matrix<float> dw(costLayerUnits, costLayerUnits), dx(batch, costLayerUnits);
  std::vector<float> b(costLayerUnits), db(costLayerUnits);
  DenseProducts<float> products;
  const auto pass = [&] {
    products.forward(x, w, b, z);
    products.backward(z, x, w, {dw, &db, &dx});
  };
  return nanoseconds(secondsOf(pass, stop), batch * costLayerUnits);
}

}  // namespace alab
