#include "app/commands/figure_call.h"

#include <algorithm>

#include "app/commands/argument_text.h"
#include "app/commands/functions.h"
#include "app/commands/option_values.h"
#include "core/scalar/number_text.h"
#include "ui/plot/view_range.h"

namespace alab {
namespace {

/// What the views of the window can show; the hand cannot move them beyond it either.
bool canBeShown(const Range& range) {
  return limitedRange(range, AxisScale::Linear, {-1, 1}) == range;
}

Result<std::optional<Range>> viewRange(const std::string& option, const std::optional<std::string>& text) {
  if (!text) return std::optional<Range>();
  const std::optional<Range> range = parseRange(*text);
  if (!range) return wrongOption(option, *text, "write two numbers, as in -5:5");
  if (!canBeShown(*range))
    return wrongOption(option, *text,
                       "the lower end first, both within 1e5 of 0, and 1e-6 to 1e4 between them");
  return std::optional(*range);
}

std::optional<Error> readProbe(const FigureCall& call, Figure& figure) {
  figure.scene.probe = call.probe.has_value();
  if (!figure.scene.probe) return {};
  const Range shown = figure.state.explore.x.value_or(Range{-6, 6});
  const std::optional<double> x = parseNumber(*call.probe);
  if (!x || !shown.contains(*x))
    return wrongOption("--probe", *call.probe, "write a number inside the range that is shown");
  figure.state.explore.probe.x = *x;
  return {};
}

std::optional<Error> readView(const FigureCall& call, Figure& figure) {
  const auto x = viewRange("--range", call.range);
  const auto y = viewRange("--y-range", call.yRange);
  if (!x || !y) return (x ? y : x).error();
  figure.state.explore.x = *x;
  figure.state.explore.y = *y;
  return readProbe(call, figure);
}

LabState emptyState() {
  LabState state = firstState();
  state.selection = {};
  return state;
}

void show(const FigureCall& call, ExploreState& explore) {
  const auto isShown = [&](const char* order) { return std::ranges::count(call.show, order) > 0; };
  explore.showF = isShown("f");
  explore.showD1 = isShown("df");
  explore.showD2 = isShown("d2f");
}

}  // namespace

Result<Figure> readFigure(const FigureCall& call) {
  const Result<FigureFormat> format = formatOfFile(QString::fromStdString(call.out));
  if (!format) return format.error();
  const Result<std::vector<Function>> functions = parseFunctions(call.activations);
  if (!functions) return functions.error();
  Figure figure{.state = emptyState(), .scene = {}, .format = *format, .look = {}};
  if (functions->size() > maxFunctions)
    return Error{.what = "a figure shows at most " + std::to_string(maxFunctions) + " functions",
                 .where = {},
                 .hint = {}};
  Selection& selection = figure.state.selection;
  for (const Function& f : *functions) selection.add(std::string(f.card().id), f.params);
  selection.focused = selection.functions.front().slot;
  show(call, figure.state.explore);
  if (const auto error = readView(call, figure)) return *error;
  const Result<FigureOptions> look = readLook(call.look);
  if (!look) return look.error();
  figure.look = *look;
  return figure;
}

}  // namespace alab
