// Row D: a whole frame of the plot, from a new scene to the painted window: two panes, 12 + 12 curves of 1000
// points each, 2 px wide and antialiased. Every frame moves all curves, so nothing can be kept from the last
// one; beside it what Qt's own stroker takes for those curves alone, without axes. And a key press on a
// slider of the Explore page, until its picture is painted.
#include <QApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <chrono>
#include <cmath>

#include "core/activation/catalogue.h"
#include "tests/benchmarks/figure.h"
#include "ui/panels/explore/explore_panel.h"
#include "ui/plot/paint/polyline.h"
#include "ui/plot/plot_view.h"
#include "ui/widgets/slider/slider_track.h"

namespace {

using namespace alab;

constexpr int functions = 12;
constexpr int points = 1000;
constexpr int frames = 300;

Series curve(int slot, double shift, double (*f)(double)) {
  Series series = {
      .id = QString::number(slot), .label = {}, .role = SeriesRole::Curve, .slot = slot, .x = {}, .y = {}};
  for (int i = 0; i < points; ++i) {
    const double x = -6 + 12.0 * i / (points - 1);
    series.x.push_back(x);
    series.y.push_back(f(x * (0.5 + 0.1 * slot) + shift));
  }
  return series;
}

double slope(double x) {
  return 1 - std::tanh(x) * std::tanh(x);
}

PlotPane pane(const QString& id, Range y, double shift, double (*f)(double)) {
  PlotPane pane;
  pane.id = id;
  pane.y = {.label = id, .range = y};
  for (int slot = 0; slot < functions; ++slot) pane.series.push_back(curve(slot, shift, f));
  return pane;
}

PlotScene scene(double shift) {
  PlotScene scene;
  scene.x = {.label = QStringLiteral("x"), .range = {-6, 6}};
  scene.panes = {pane(QStringLiteral("f"), {-1.2, 1.2}, shift, [](double x) { return std::tanh(x); }),
                 pane(QStringLiteral("d1"), {-0.1, 1.1}, shift, slope)};
  return scene;
}

/// In ms, of the work and what it posts to the event loop.
template <class Work>
double timeOf(Work work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  QCoreApplication::processEvents();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double medianFrame(QSize size) {
  PlotView view;
  view.setStyle({.curveWidth = 2});
  view.resize(size);
  view.show();
  QCoreApplication::processEvents();
  std::vector<double> times;
  for (int frame = 0; frame < frames; ++frame) {
    const PlotScene next = scene(0.01 * frame);
    times.push_back(timeOf([&] { view.setScene(next); }));
  }
  return median(times);
}

QRectF halfOf(QSize size, std::size_t pane) {
  return QRectF(0, 0.5 * size.height() * static_cast<double>(pane), size.width(), 0.5 * size.height());
}

/// Without axes, the panes one over the other.
void strokeByQt(QImage& image, const PlotScene& scene) {
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 0; i < scene.panes.size(); ++i) {
    const PlotPane& pane = scene.panes[i];
    const PaneGeometry geometry = {pane.id, halfOf(image.size(), i), scene.x, pane.y};
    for (const Series& series : pane.series) {
      painter.setPen(Theme::of(ThemeId::Light).seriesPen(series.slot, 2));
      for (const QPolygonF& line : toPixelPieces(geometry, series.x, series.y)) painter.drawPolyline(line);
    }
  }
}

double medianByQt(QSize size) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  std::vector<double> times;
  for (int frame = 0; frame < frames / 4; ++frame)
    times.push_back(timeOf([&, next = scene(0.01 * frame)] { strokeByQt(image, next); }));
  return median(times);
}

/// The first with a parameter is focused.
LabState twelveFunctions() {
  LabState state;
  for (const char* id : {"swish", "relu", "tanh", "sigmoid", "gelu", "elu", "mish", "softplus", "softsign",
                         "leaky_relu", "selu", "hard_swish"})
    state.selection.add(id, builtIn(id).defaults());
  state.selection.focused = 0;
  state.explore.showD2 = true;
  return state;
}

double medianSliderEvent(QSize size) {
  Document document(twelveFunctions());
  QWidget window;
  auto* panel = new ExplorePanel(document);
  auto* row = new QHBoxLayout(&window);
  row->addWidget(panel, 1);
  row->addWidget(panel->sidebar());
  QObject::connect(&document, &Document::changed, panel, &ExplorePanel::refresh);
  Appearance look;
  look.theme = &Theme::of(ThemeId::Light);
  panel->setAppearance(look);
  panel->sidebar()->show();
  window.resize(size);
  window.show();
  QCoreApplication::processEvents();
  auto* slider = panel->sidebar()->findChild<SliderTrack*>();
  std::vector<double> times;
  for (int frame = 0; frame < frames; ++frame) {
    QKeyEvent press(QEvent::KeyPress, frame % 40 < 20 ? Qt::Key_Right : Qt::Key_Left, Qt::NoModifier);
    times.push_back(timeOf([&] { QCoreApplication::sendEvent(slider, &press); }));
  }
  return median(times);
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  print({"D  full redraw, 12 + 12 curves of 1000 points, 1280x720", medianFrame({1280, 720}), "ms", 3});
  print({"D    the curves alone, by Qt's stroker", medianByQt({1280, 720}), "ms"});
  print({"D  full redraw, 12 + 12 curves of 1000 points, 2560x1440", medianFrame({2560, 1440}), "ms", 7});
  print({"D    the curves alone, by Qt's stroker", medianByQt({2560, 1440}), "ms"});
  print({"D  key on a slider to painted frame, 12 functions, 2560x1440", medianSliderEvent({2560, 1440}),
         "ms", 16});
}
