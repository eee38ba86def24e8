// activation-lab render: the figure of a page as the lab of a file has it, once all of it has been computed.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QApplication>
#include <QEventLoop>
#include <memory>

#include "app/commands/command.h"
#include "app/commands/figure_file.h"
#include "app/commands/look_options.h"
#include "app/commands/option_values.h"
#include "app/pages.h"
#include "ui/files/lab_store.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

struct RenderCall {
  std::string lab, panel, out;
  LookCall look;
};

/// What the call asks for, checked.
struct Rendering {
  Lab lab;
  FigureFormat format;
  FigureOptions look;
};

std::variant<Rendering, Failure> readRendering(const RenderCall& call) {
  const Result<FigureFormat> format = formatOfFile(QString::fromStdString(call.out));
  if (!format) return Failure{Status::WrongCall, format.error()};
  const Result<FigureOptions> look = readLook(call.look);
  if (!look) return Failure{Status::WrongCall, look.error()};
  const Result<StoredLab> loaded = loadLab(QString::fromStdString(call.lab));
  if (!loaded) return Failure{Status::Failed, loaded.error()};
  if (!loaded->problems.empty())
    return Failure{Status::Failed, {loaded->problems.front().line(), call.lab, "see: activation-lab check"}};
  if (const auto problem = problemWithPlace(QString::fromStdString(call.out)))
    return Failure{Status::Failed, *problem};  // told before the work, not after it
  Rendering rendering{.lab = loaded->lab, .format = *format, .look = *look};
  if (!call.panel.empty()) rendering.lab.state.page = call.panel;
  rendering.lab.state.train.epochsPerSecond = 0;  // as fast as it goes
  return rendering;
}

/// A page of a later version is none.
const Page* pageOf(const std::vector<Page>& pages, const std::string& id) {
  const auto found = std::ranges::find(pages, QString::fromStdString(id), &Page::id);
  return found == pages.end() ? nullptr : &*found;
}

void complete(Panel& panel) {
  QEventLoop loop;
  QObject::connect(&panel, &Panel::figuresChanged, &loop, [&] {
    if (panel.areFiguresComplete()) loop.quit();
  });
  panel.completeFigures();
  if (!panel.areFiguresComplete()) loop.exec();
}

Result<QByteArray> bytesOf(const Exportable& figure, const Rendering& rendering) {
  if (rendering.format == FigureFormat::Csv) return tableCsv(figure.table({}));
  if (rendering.format == FigureFormat::Json) return tableJson(figure.table({}), figure.scene.metadata);
  return figureBytes(figure.scene, rendering.format, rendering.look);
}

Outcome render(const Rendering& rendering, const std::string& out) {
  Preferences preferences;
  preferences.probeWasDragged = true;  // no invitation in a figure
  Document document(rendering.lab);
  const std::vector<Page> all = pages(preferences);
  const Page* page = pageOf(all, rendering.lab.state.page);
  if (!page)
    return Failure{Status::Failed,
                   {"there is no page " + inQuotes(rendering.lab.state.page), {}, "choose one with --panel"}};
  const Theme& theme = Theme::of(rendering.look.theme);
  const std::unique_ptr<Panel> panel(page->make(document));
  Appearance appearance;
  appearance.theme = &theme;
  appearance.reducedMotion = true;
  panel->setAppearance(appearance);
  panel->resize(rendering.look.size);
  panel->show();
  complete(*panel);
  if (const auto problem = panel->problemWithFigures()) return Failure{Status::Failed, *problem};
  return writeFile(out, bytesOf(panel->exportables(rendering.look.size).front(), rendering));
}

Outcome render(const RenderCall& call) {
  const auto rendering = readRendering(call);
  if (const Failure* failure = std::get_if<Failure>(&rendering)) return *failure;
  leaveTheScreen();
  int count = 1;
  char name[] = "activation-lab";
  char* arguments[] = {name, nullptr};
  const QApplication application(count, arguments);
  return render(std::get<Rendering>(rendering), call.out);
}

}  // namespace

Action addRender(CLI::App& parser) {
  auto call = std::make_shared<RenderCall>();
  RenderCall& o = *call;
  parser.add_option("LAB_FILE", o.lab, "A lab that was saved: spiral.actlab")->required();
  parser.add_option("--panel", o.panel, "Which page's figure; not given: the page that the lab shows")
      ->check(CLI::IsMember({"explore", "depth", "train", "softmax", "compare"}));
  parser.add_option("--out", o.out, "File to write: .png .svg .pdf .csv .json")
      ->required()
      ->type_name("FILE");
  addLookOptions(parser, o.look);
  return [call] { return render(*call); };
}

}  // namespace alab
