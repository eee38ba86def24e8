#pragma once
// A whole experiment: functions side by side through one random net after the other. All of them meet the
// same numbers, so that the function is the only difference.
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/mean_field.h"
#include "core/depth/depth_summary.h"
#include "core/workers.h"

namespace alab {

/// One function of the experiment.
struct DepthCurve {
  std::optional<ScaledLaw> law = {};  ///< nothing where these start weights do not exist: then nothing is run
  std::vector<LayerTheory> theory = {};  ///< for plain stacks of random weights on normal numbers; else empty
  std::size_t nets = 0;                  ///< that `summary` is about; it is empty before the first
  DepthSummary summary = {};
  std::shared_ptr<const StackResult> firstNet = {};  ///< with its histograms; null before it has run
};

/// Cheap to copy. What is found anew of a function stands in a curve of its own: those that were told stay as
/// they are, so that every thread may read them.
struct DepthResult {
  std::vector<std::shared_ptr<const DepthCurve>> curves;  ///< in the order of the functions; none is null
  double progress = 0;                                    ///< share of the work that is done; 1 at the end
};

/// Who watches. Both are called from the threads of the workers, never at the same time.
struct DepthSink {
  std::function<void(const DepthResult&)> result;  ///< what is known so far, after each function
  std::function<void(double)> progress;            ///< more often
};

/// Bytes that the numbers measured in all nets take; a part of what depthMemoryLimit bounds.
double memoryOfResults(const DepthSettings& settings, std::size_t functions);

/// The first setting that is out of its range, or that the experiment is too large even with one function at
/// work at a time.
std::optional<Error> problemWith(const DepthSettings& settings, std::size_t functions);

/// Whether mean-field theory speaks of such stacks: plain ones, of random weights, with normal inputs.
bool hasTheory(const DepthSettings& settings);

/// sigma_w^2 and sigma_b^2 of the stack: what theory starts from. Nothing for stacks it does not cover, with
/// norm, residual, a data set or weights that are not random.
std::optional<StartVariance> theoryStart(const DepthSettings& settings, const ScaledLaw& law);

/// Theory's factor of a layer for the gradient: the geometric mean over the layers shown, from the last down
/// to the first. Nothing without theory or with a single layer.
std::optional<double> meanFactor(const std::vector<LayerTheory>& theory);

/// The settings have no problem. As many functions are at work at once as there are workers and memory within
/// the limit; the result does not depend on it. On stop it is incomplete.
DepthResult runDepth(const std::vector<Function>& functions, const DepthSettings& settings, Workers& workers,
                     const DepthSink& sink = {}, const std::stop_token& stop = {});

}  // namespace alab
