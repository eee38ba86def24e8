// activation-lab plot: the figure of the Explore page, written to a file without a display.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <cmath>
#include <memory>

#include "app/commands/argument_text.h"
#include "app/commands/command.h"
#include "app/commands/functions.h"
#include "core/scalar/number_text.h"
#include "ui/panels/explore/explore_scene.h"
#include "ui/panels/explore/explore_table.h"
#include "ui/plot/figure_export.h"
#include "ui/plot/view_range.h"

namespace alab {
namespace {

struct PlotOptions {
  std::vector<std::string> activations;
  std::string out;
  std::vector<std::string> show = {"f", "df"};
  std::string range, yRange, probe;
  std::string title, caption;
  std::string size = "1000x560";
  std::string theme = "light";
  double scale = 2;
  bool transparent = false;
  int points = 1001;
};

/// All that the options say, checked.
struct Figure {
  LabState state;
  SceneOptions scene;
  FigureFormat format;
  FigureOptions look;
};

Error wrong(const std::string& option, const std::string& value, std::string hint) {
  return {.what = inQuotes(value) + " cannot be used", .where = option, .hint = std::move(hint)};
}

/// What the views of the window can show; the hand cannot move them beyond it either.
bool canBeShown(const Range& range) {
  return limitedRange(range, AxisScale::Linear, {-1, 1}) == range;
}

/// Nothing for an empty text: the default view.
Result<std::optional<Range>> viewRange(const std::string& option, const std::string& text) {
  if (text.empty()) return std::optional<Range>();
  const std::optional<Range> range = parseRange(text);
  if (!range) return wrong(option, text, "write two numbers, as in -5:5");
  if (!canBeShown(*range))
    return wrong(option, text, "the lower end first, both within 1e5 of 0, and 1e-6 to 1e4 between them");
  return std::optional(*range);
}

Result<QSize> sizeOf(const std::string& text) {
  const std::size_t cross = text.find('x');
  const auto width = parseNumber(text.substr(0, cross));
  const auto height = cross == std::string::npos ? std::nullopt : parseNumber(text.substr(cross + 1));
  constexpr double largest = 1e6;  // far beyond every picture; just so that it fits an int
  const auto isWhole = [](std::optional<double> n) {
    return n && *n == std::round(*n) && *n > 0 && *n <= largest;
  };
  if (!isWhole(width) || !isWhole(height))
    return wrong("--size", text, "write width and height, as in 1000x560");
  return QSize(static_cast<int>(*width), static_cast<int>(*height));
}

std::optional<Error> readProbe(const PlotOptions& options, Figure& figure) {
  figure.scene.probe = !options.probe.empty();
  if (!figure.scene.probe) return {};
  const std::optional<double> x = parseNumber(options.probe);
  if (!x || !std::isfinite(*x)) return wrong("--probe", options.probe, "write a number");
  figure.state.explore.probe.x = *x;
  return {};
}

std::optional<Error> readView(const PlotOptions& options, Figure& figure) {
  const auto x = viewRange("--range", options.range);
  const auto y = viewRange("--y-range", options.yRange);
  if (!x || !y) return (x ? y : x).error();
  figure.state.explore.x = *x;
  figure.state.explore.y = *y;
  return readProbe(options, figure);
}

std::optional<Error> readLook(const PlotOptions& options, Figure& figure) {
  const Result<QSize> size = sizeOf(options.size);
  if (!size) return size.error();
  figure.look = {.size = *size,
                 .scale = options.scale,
                 .theme = *themeFromName(QString::fromStdString(options.theme)),
                 .transparent = options.transparent};
  return problemWith(figure.look);
}

LabState emptyState() {
  LabState state = firstState();
  state.selection = {};
  return state;
}

void show(const PlotOptions& options, ExploreState& explore) {
  const auto isShown = [&](const char* order) { return std::ranges::count(options.show, order) > 0; };
  explore.showF = isShown("f");
  explore.showD1 = isShown("df");
  explore.showD2 = isShown("d2f");
}

Result<Figure> read(const PlotOptions& options) {
  const Result<FigureFormat> format = formatOfFile(QString::fromStdString(options.out));
  if (!format) return format.error();
  const Result<std::vector<Function>> functions = parseFunctions(options.activations);
  if (!functions) return functions.error();
  Figure figure{.state = emptyState(), .scene = {}, .format = *format, .look = {}};
  Selection& selection = figure.state.selection;
  for (const Function& f : *functions) selection.add(std::string(f.card().id), f.params);
  selection.focused = selection.functions.front().slot;
  show(options, figure.state.explore);
  if (const auto error = readView(options, figure)) return *error;
  if (const auto error = readLook(options, figure)) return *error;
  return figure;
}

/// The drawing areas inside the axes, titles and labels of a picture.
ViewSize viewSize(const QSize& picture) {
  constexpr double beside = 175, belowAndAbove = 110;
  return {std::max(1.0, picture.width() - beside), std::max(1.0, picture.height() - belowAndAbove)};
}

Result<QByteArray> bytesOf(const Figure& figure, const PlotOptions& options) {
  PlotScene scene = exploreScene(figure.state, viewSize(figure.look.size), figure.scene);
  scene.title = QString::fromStdString(options.title);
  scene.caption = QString::fromStdString(options.caption);
  if (figure.format != FigureFormat::Csv && figure.format != FigureFormat::Json)
    return figureBytes(scene, figure.format, figure.look);
  const DataTable table = exploreTable(figure.state, evenGrid(scene.x.range, options.points));
  return figure.format == FigureFormat::Csv ? tableCsv(table) : tableJson(table, scene.metadata);
}

/// A figure does not depend on the screen of the machine: no display, no scaling. What Qt thinks of such a
/// machine is no error of ours; those are one line each.
void leaveTheScreen() {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"}) qunsetenv(name);
  QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
}

Outcome plot(const PlotOptions& options) {
  const Result<Figure> figure = read(options);
  if (!figure) return Failure{Status::WrongCall, figure.error()};
  leaveTheScreen();
  int count = 1;
  char name[] = "activation-lab";
  char* arguments[] = {name, nullptr};
  const QApplication application(count, arguments);
  const Result<QByteArray> bytes = bytesOf(*figure, options);
  const std::optional<Error> error =
      bytes ? writeWhole(QString::fromStdString(options.out), *bytes) : std::optional(bytes.error());
  return error ? Outcome(Failure{Status::Failed, *error}) : std::nullopt;
}

}  // namespace

Action addPlot(CLI::App& parser) {
  auto options = std::make_shared<PlotOptions>();
  PlotOptions& o = *options;
  parser.add_option("ACTIVATION", o.activations, "Ids with parameters, or presets: swish:beta=2")->required();
  parser.add_option("--out", o.out, "File to write: .png .svg .pdf .csv .json")
      ->required()
      ->type_name("FILE");
  parser.add_option("--show", o.show, "What is shown, from f,df,d2f")
      ->delimiter(',')
      ->check(CLI::IsMember({"f", "df", "d2f"}));
  parser.add_option("--range", o.range, "x from A to B")->type_name("A:B");
  parser.add_option("--y-range", o.yRange, "y of f from A to B")->type_name("A:B");
  parser.add_option("--probe", o.probe, "Probe with tangent at this x")->type_name("X");
  parser.add_option("--title", o.title, "Above the figure");
  parser.add_option("--caption", o.caption, "Below the figure");
  parser.add_option("--size", o.size, "In px (PDF: points)")
      ->type_name("WIDTHxHEIGHT")
      ->capture_default_str();
  parser.add_option("--scale", o.scale, "Device pixels per px (PNG)")->capture_default_str();
  parser.add_option("--theme", o.theme, "Colours")
      ->capture_default_str()
      ->check(CLI::IsMember({"light", "dark", "projector", "print"}));
  parser.add_flag("--transparent", o.transparent, "No background");
  parser.add_option("--points", o.points, "Rows of .csv and .json")
      ->capture_default_str()
      ->check(CLI::Range(2, 1'000'000));
  return [options] { return plot(*options); };
}

}  // namespace alab
