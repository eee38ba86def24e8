#pragma once
// exploreTable: the numbers behind the figure of the Explore page, for CSV, JSON and the clipboard.
#include <span>
#include <vector>

#include "core/activation/activation.h"
#include "core/range.h"
#include "core/state/lab_state.h"
#include "ui/plot/plot_scene.h"

namespace alab {

/// Columns x, then <name>.f, <name>.df, <name>.d2f of every visible function, as far as the state shows f,
/// f', f'' and f' is not to be guessed. <name> is functionText: "sigmoid", "leaky_relu:alpha=0.2";
/// of a neuron y = f(w x + b) "sigmoid(1.47*x-1)", with dy/dx under <name>.df.
DataTable exploreTable(const LabState& state, std::span<const double> xs);

/// The headings of the same columns for the eye: the name of the chip over f, f′ or f″.
QStringList exploreHeadings(const LabState& state, int decimals);

/// f, f' or f'' of all, order 0 to 2.
std::vector<double> columnOf(const std::vector<Derivatives>& values, int order);

/// `count` (2 or more) points from lower to upper, both ends exact.
std::vector<double> evenGrid(const Range& range, int count);

/// from, from + step, ... up to `to` and never beyond: a step that misses `to` by rounding alone ends on it.
/// At most `limit` points. Empty unless the numbers are finite, step > 0 and from <= to.
std::vector<double> steppedGrid(const TableSettings& grid, int limit = 10'000);

}  // namespace alab
