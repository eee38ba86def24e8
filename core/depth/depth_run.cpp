#include "core/depth/depth_run.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>

namespace alab {
namespace {

constexpr double inputPower = 1;  // every unit of the input is N(0, 1)

/// Whether the summary is made anew after so many nets: often at first, and at most some 50 times in all.
bool isDue(std::size_t nets, std::size_t all) {
  return nets <= 16 || nets == all || nets % std::max<std::size_t>(all / 32, 1) == 0;
}

std::size_t functionsAtWork(const DepthSettings& settings, std::size_t functions, std::size_t workers) {
  const double results = memoryOfResults(settings, functions);
  std::size_t count = std::min(std::max<std::size_t>(functions, 1), workers);
  while (count > 1 && memoryNeeded(settings, count) + results > depthMemoryLimit) --count;
  return count;
}

template <class T>
class Experiment {
 public:
  Experiment(const std::vector<Function>& functions, const DepthSettings& settings, Workers& workers,
             const DepthSink& sink, const std::stop_token& stop)
      : m_functions(functions),
        m_settings(settings),
        m_workers(workers),
        m_sink(sink),
        m_stop(stop),
        m_runners(functionsAtWork(settings, functions.size(), workers.count())),
        m_nets(functions.size()) {
    m_result.curves.resize(functions.size());
  }

  DepthResult run() {
    findLaws();
    for (std::size_t net = 0; net < m_settings.nets && !m_stop.stop_requested(); ++net) runNet(net);
    return m_result;
  }

 private:
  void findLaws() {
    m_workers.forEach(m_functions.size(), [this](std::size_t f, std::size_t) {
      DepthCurve curve;
      if (!m_stop.stop_requested()) curve.law = lawOf(m_settings, m_functions[f]);
      m_result.curves[f] = std::make_shared<const DepthCurve>(std::move(curve));
    });
    for (const auto& curve : m_result.curves)
      if (curve->law) m_running = *curve->law, ++m_runningCount;
    if (m_runningCount == 0) m_result.progress = 1;
  }

  void runNet(std::size_t net) {
    if (m_runningCount == 0) return;
    const RandomStack<T> stack = randomStack<T>(m_settings, m_running.law, net, m_stop);
    std::atomic<std::size_t> next = 0;
    m_workers.forEach(m_runners.size(), [&](std::size_t lane, std::size_t) {
      for (std::size_t f = next++; f < m_functions.size(); f = next++)
        if (m_result.curves[f]->law && !m_stop.stop_requested()) runFunction(f, lane, net, stack);
    });
  }

  void runFunction(std::size_t f, std::size_t lane, std::size_t net, const RandomStack<T>& stack) {
    DepthSettings settings = m_settings;
    if (net > 0) settings.histogramBins = 0;  // of the first net only
    const auto watch = [this](const StackResult&) { countLayer(); };
    std::optional<StackResult> result =
        m_runners[lane].run(m_functions[f], *m_result.curves[f]->law, settings, stack, watch, m_stop);
    if (result) keep(f, net, std::move(*result));
  }

  std::vector<LayerTheory> theoryOf(std::size_t f) const {
    const auto start = theoryStart(m_settings, *m_result.curves[f]->law);
    if (!start) return {};
    return stackTheory(m_functions[f], *start, inputPower, m_settings.layers, m_stop);
  }

  /// A layer is passed twice, on the way up and on the way down.
  void countLayer() {
    const std::lock_guard lock(m_mutex);
    ++m_passed;
    if (m_sink.progress) m_sink.progress(shareOf(m_passed));
  }

  double shareOf(std::size_t passed) const {
    return static_cast<double>(passed) /
           (2.0 * static_cast<double>(m_settings.layers * m_settings.nets * m_runningCount));
  }

  /// Of this function alone, so that the others go on meanwhile.
  void keep(std::size_t f, std::size_t net, StackResult result) {
    const auto firstNet =
        net == 0 ? std::make_shared<const StackResult>(result) : m_result.curves[f]->firstNet;
    for (LayerStatistics& layer : result.layers) layer.z = layer.a = layer.d = {};
    m_nets[f].push_back(std::move(result));
    if (!isDue(net + 1, m_settings.nets)) return;
    const auto curve = std::make_shared<const DepthCurve>(
        DepthCurve{.law = m_result.curves[f]->law,
                   .theory = net == 0 ? theoryOf(f) : m_result.curves[f]->theory,
                   .nets = net + 1,
                   .summary = summaryOf(m_nets[f]),
                   .firstNet = firstNet});
    if (!m_stop.stop_requested()) tell(f, curve);
  }

  void tell(std::size_t f, const std::shared_ptr<const DepthCurve>& curve) {
    const std::lock_guard lock(m_mutex);
    m_result.curves[f] = curve;
    m_result.progress = shareOf(m_passed);
    if (m_sink.result) m_sink.result(m_result);
  }

  const std::vector<Function>& m_functions;
  const DepthSettings& m_settings;
  Workers& m_workers;
  const DepthSink& m_sink;
  const std::stop_token& m_stop;

  std::vector<StackRunner<T>> m_runners;         ///< one for each function at work
  ScaledLaw m_running;                           ///< of one of the functions that run: they share its numbers
  std::size_t m_runningCount = 0;                ///< functions that run
  std::vector<std::vector<StackResult>> m_nets;  ///< by function; only who runs it touches them
  std::size_t m_passed = 0;                      ///< layers
  std::mutex m_mutex;                            ///< for m_result, m_passed and the sink
  DepthResult m_result;
};

}  // namespace

double memoryOfResults(const DepthSettings& s, std::size_t functions) {
  const double histograms = 3.0 / static_cast<double>(histogramStep(s.layers));  // of the first net
  const double ofHistograms = histograms * sizeof(double) * static_cast<double>(s.histogramBins);
  const double perLayer = static_cast<double>(s.nets) * sizeof(LayerStatistics) + ofHistograms;
  return static_cast<double>(s.layers) * static_cast<double>(functions) * perLayer;
}

std::optional<Error> problemWith(const DepthSettings& settings, std::size_t functions) {
  if (const auto problem = problemWith(settings)) return problem;
  if (memoryNeeded(settings) + memoryOfResults(settings, functions) <= depthMemoryLimit) return std::nullopt;
  return Error{.what = ALAB_TEXT("these nets give more numbers than memory is allowed for"),
               .where = {},
               .hint = ALAB_TEXT("take fewer nets, layers or functions")};
}

bool hasTheory(const DepthSettings& settings) {
  // The samples of a data set differ in size from each other, which theory's one variance does not tell.
  return settings.norm == StackNorm::None && !settings.residual && settings.input == StackInput::Normal &&
         settings.start != StartWeights::Constant && settings.start != StartWeights::Zeros;
}

std::optional<StartVariance> theoryStart(const DepthSettings& settings, const ScaledLaw& law) {
  if (!hasTheory(settings)) return std::nullopt;
  return StartVariance{law.factor * law.factor * static_cast<double>(settings.width),
                       settings.sigmaB * settings.sigmaB};
}

std::optional<double> meanFactor(const std::vector<LayerTheory>& theory) {
  if (theory.size() < 2) return std::nullopt;
  double sum = 0;
  for (std::size_t l = 0; l + 1 < theory.size(); ++l) sum += std::log(theory[l].chi1) / 2;
  return std::exp(sum / static_cast<double>(theory.size() - 1));
}

DepthResult runDepth(const std::vector<Function>& functions, const DepthSettings& settings, Workers& workers,
                     const DepthSink& sink, const std::stop_token& stop) {
  if (settings.format == NumberFormat::Float64)
    return Experiment<double>(functions, settings, workers, sink, stop).run();
  return Experiment<float>(functions, settings, workers, sink, stop).run();
}

}  // namespace alab
