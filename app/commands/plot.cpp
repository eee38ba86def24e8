// activation-lab plot: the figure of the Explore page, written to a file without a display.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QApplication>
#include <algorithm>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/figure_call.h"
#include "app/commands/figure_file.h"
#include "ui/panels/explore/explore_figure.h"
#include "ui/panels/explore/explore_table.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

Result<QByteArray> bytesOf(const Figure& figure, const FigureCall& call) {
  const FigureTexts texts = {QString::fromStdString(call.title), QString::fromStdString(call.caption)};
  const PlotScene scene = exploreFigure(figure.state, figure.look.size, figure.scene, texts);
  if (figure.format != FigureFormat::Csv && figure.format != FigureFormat::Json)
    return figureBytes(scene, figure.format, figure.look);
  const DataTable table = exploreTable(figure.state, evenGrid(scene.x.range, call.points));
  return figure.format == FigureFormat::Csv ? tableCsv(table) : tableJson(table, scene.metadata);
}

Outcome plot(const FigureCall& call) {
  const Result<Figure> figure = readFigure(call);
  if (!figure) return Failure{Status::WrongCall, figure.error()};
  leaveTheScreen();
  int count = 1;
  char name[] = "activation-lab";
  char* arguments[] = {name, nullptr};
  const QApplication application(count, arguments);
  return writeFile(call.out, bytesOf(*figure, call));
}

}  // namespace

Action addPlot(CLI::App& parser) {
  auto call = std::make_shared<FigureCall>();
  FigureCall& o = *call;
  parser.add_option("ACTIVATION", o.activations, "Ids with parameters, presets or formulas: swish:beta=2")
      ->required();
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
  addLookOptions(parser, o.look);
  parser.add_option("--points", o.points, "Rows of .csv and .json")
      ->capture_default_str()
      ->check(CLI::Range(2, 1'000'000));
  return [call] { return plot(*call); };
}

}  // namespace alab
