#include "ui/plot/plot_figure.h"

#include <qcustomplot.h>

#include <algorithm>

#include "ui/plot/drawing_layer.h"
#include "ui/plot/figure_layout.h"
#include "ui/plot/paint/end_labels.h"
#include "ui/plot/paint/fonts.h"
#include "ui/plot/paint/frame_text.h"
#include "ui/plot/paint/heat_key.h"
#include "ui/plot/paint/mark_painter.h"
#include "ui/plot/paint/pane_painter.h"
#include "ui/plot/paint/probe_painter.h"
#include "ui/plot/paint/table_painter.h"
#include "ui/plot/paint/tile_painter.h"
#include "ui/plot/pane_axes.h"

namespace alab {
namespace {

/// Paints straight into the window's picture. QCustomPlot's own buffers are pictures as large as the figure,
/// to be cleared and blended in each frame: that costs more than all axes and curves.
class Canvas : public QCustomPlot {
 public:
  /// QCustomPlot has queued a replot already, which would fill those buffers once. It believes for good that
  /// it is in one, and leaves: whoever wants a new picture calls update().
  Canvas() { mReplotting = true; }

  void setBackdrop(const QBrush& brush) {
    m_backdrop = brush;
    setBackground(brush);  // of files; there is no getter
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    setViewport(rect());
    QCPPainter painter(this);
    painter.fillRect(rect(), m_backdrop);
    draw(&painter);
    emit afterReplot();
  }
  void resizeEvent(QResizeEvent*) override { update(); }

 private:
  QBrush m_backdrop;
};

/// A place in px is the corner of a pixel; lines that the axes draw run through the middle of pixels.
void alignWithPixels(QCPPainter& painter) {
  if (!painter.modes().testFlag(QCPPainter::pmVectorized)) painter.translate(0.5, 0.5);
}

}  // namespace

class PlotFigure::Private {
 public:
  Private();

  void rebuild();
  void measure();
  PlotAxis withRoomForNames() const;
  void paintScene(QCPPainter& painter);
  void paintPaneOf(QPainter& painter, std::size_t i);
  void paintTiles(QPainter& painter) const;
  void paintMarks(QPainter& painter) const;
  void paintBackdrop();
  void toDevice(QPaintDevice& device, double scale, Medium medium, int top = 0);

  Canvas plot;
  PlotScene scene;
  PlotStyle style;
  Theme theme = Theme::of(ThemeId::Light);
  Backdrop backdrop = Backdrop::Opaque;
  QSize size = {640, 480};
  FigureLayout layout;
  PaneGeometries geometry;
  CurvePainter curves;
  std::vector<std::unique_ptr<PaneAxes>> axes;
  std::function<void(QPainter&)> overlay;
  QCPLayerable* painted;  ///< owned by the plot
};

PlotFigure::Private::Private() {
  plot.plotLayout()->clear();
  plot.plotLayout()->setRowSpacing(0);
  plot.addLayer(QStringLiteral("scene"), plot.layer(QStringLiteral("axes")));
  painted = addDrawing(plot, QStringLiteral("scene"), [this](QCPPainter& painter) { paintScene(painter); });
  addDrawing(plot, QStringLiteral("overlay"), [this](QCPPainter& painter) {
    if (overlay) overlay(painter);
  });
  plot.setNoAntialiasingOnDrag(false);
  paintBackdrop();
}

void PlotFigure::Private::rebuild() {
  while (axes.size() > scene.panes.size()) axes.pop_back();
  while (axes.size() < scene.panes.size()) axes.push_back(std::make_unique<PaneAxes>(plot));
  for (std::size_t i = 0; i < axes.size(); ++i) {
    axes[i]->setTheme(theme);
    axes[i]->setStyle(style);
    axes[i]->setAxes(scene.x, scene.panes[i].y,
                     i + 1 == axes.size() ? TickLabels::Shown : TickLabels::Hidden);
  }
  measure();
  plot.update();
}

/// The heights of the panes decide the ticks, the ticks the left margin.
void PlotFigure::Private::measure() {
  layout = layOut(scene, style, size, 0);
  double widest = 0;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    axes[i]->chooseTickCounts(layout.panes[i].size(), style.fontPixels);
    widest = std::max(widest, axes[i]->tickLabelWidth());
  }
  const PlotAxis shownX = withRoomForNames();
  for (const auto& pane : axes) pane->setRangeX(shownX.range);
  const double beyondX = axes.empty() ? 0 : axes.back()->beyondX(layout.panes.back().width());
  layout = layOut(scene, style, size, widest, beyondX);
  geometry.clear();
  int top = 0;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    const QRect& area = layout.panes[i];
    const bool isLast = i + 1 == axes.size();
    const int bottom = isLast ? size.height() : (area.bottom() + layout.panes[i + 1].top()) / 2;
    axes[i]->place(QRect(0, top, size.width(), bottom - top), area);
    top = bottom;
    // As QCPAxis::coordToPixel: the lowest value lies on the last row of pixels.
    const QRectF rect(area.left(), area.bottom() - area.height(), area.width(), area.height());
    geometry.push_back({scene.panes[i].id, rect, shownX, scene.panes[i].y});
  }
}

/// Names at the left ends of curves stand inside the panes, left of what the scene shows.
PlotAxis PlotFigure::Private::withRoomForNames() const {
  PlotAxis axis = scene.x;
  const double names = leftNamesWidth(scene, style);
  if (names == 0 || layout.panes.empty()) return axis;
  const double width = layout.panes.front().width();
  axis.range.lower -= axis.range.span() * std::min(names / std::max(width - names, 1.0), 0.5);
  return axis;
}

void PlotFigure::Private::paintBackdrop() {
  plot.setBackdrop(backdrop == Backdrop::Opaque ? QBrush(theme.plot) : QBrush(Qt::NoBrush));
}

void PlotFigure::Private::paintPaneOf(QPainter& painter, std::size_t i) {
  paintPane(painter, curves, geometry[i], scene.panes[i], theme, style);
}

void PlotFigure::Private::paintTiles(QPainter& painter) const {
  painter.setFont(letters(style.fontPixels));
  const std::vector<QRectF> rooms = tileRooms(layout.tiles, scene.tiles.size());
  const QRectF device(0, 0, painter.device()->width(), painter.device()->height());
  const QRectF strip = painter.transform().inverted().mapRect(device);  // of a large picture
  for (std::size_t i = 0; i < rooms.size(); ++i)
    if (rooms[i].intersects(strip)) paintTile(painter, rooms[i], scene.tiles[i], theme);
}

void PlotFigure::Private::paintMarks(QPainter& painter) const {
  paintTiles(painter);
  for (const PlotTable& table : scene.tables)
    paintTable(painter, layout.tiles, table, style.fontPixels, theme);
  for (const ProbeLine& probe : scene.probes) paintProbeLine(painter, geometry, probe.x, theme);
  for (std::size_t i = 0; i < geometry.size(); ++i) {
    ::alab::paintMarks(painter, geometry[i], scene.panes[i], theme, style);
    paintMarginLabels(painter, geometry[i], scene.panes[i], size.width(), theme, style);
    for (const HeatMap& heat : scene.panes[i].heat) paintHeatKey(painter, geometry[i], heat, theme, style);
  }
}

void PlotFigure::Private::paintScene(QCPPainter& painter) {
  for (std::size_t i = 0; i < geometry.size(); ++i) {
    painter.save();
    painter.setClipRect(layout.panes[i]);
    alignWithPixels(painter);
    paintPaneOf(painter, i);
    painter.restore();
  }
  alignWithPixels(painter);
  paintMarks(painter);
  paintFrameText(painter, layout, scene, theme, style);
}

void PlotFigure::Private::toDevice(QPaintDevice& device, double scale, Medium medium, int top) {
  QCPPainter painter(&device);
  painter.setMode(QCPPainter::pmNoCaching);
  painter.setMode(QCPPainter::pmNonCosmetic, scale > 1);
  painter.setMode(QCPPainter::pmVectorized, medium == Medium::Vector);
  painter.translate(0, -top);
  painter.scale(scale, scale);
  plot.toPainter(&painter, size.width(), size.height());
}

PlotFigure::PlotFigure() : d(std::make_unique<Private>()) {}

PlotFigure::~PlotFigure() = default;

void PlotFigure::setScene(const PlotScene& scene) {
  d->scene = scene;
  d->rebuild();
}

void PlotFigure::setTheme(const Theme& theme) {
  d->theme = theme;
  d->paintBackdrop();
  d->rebuild();
}

void PlotFigure::setStyle(const PlotStyle& style) {
  d->style = style;
  d->rebuild();
}

void PlotFigure::setSize(QSize size) {
  d->size = size;
  d->rebuild();
}

void PlotFigure::setBackdrop(Backdrop backdrop) {
  d->backdrop = backdrop;
  d->paintBackdrop();
}

const PlotScene& PlotFigure::scene() const {
  return d->scene;
}

const PlotStyle& PlotFigure::style() const {
  return d->style;
}

const Theme& PlotFigure::theme() const {
  return d->theme;
}

const PaneGeometries& PlotFigure::geometry() const {
  return d->geometry;
}

QRect PlotFigure::clipOf(std::size_t pane) const {
  return d->layout.panes[pane];
}

void PlotFigure::setOverlay(std::function<void(QPainter&)> paint) {
  d->overlay = std::move(paint);
}

void PlotFigure::refresh() {
  d->plot.update();
}

void PlotFigure::setDevicePixelRatio(double ratio) {
  d->plot.setBufferDevicePixelRatio(ratio);
}

QWidget* PlotFigure::widget() {
  return &d->plot;
}

void PlotFigure::paint(QPaintDevice& device, double scale, Medium medium, int top) {
  d->toDevice(device, scale, medium, top);
}

void PlotFigure::paintFrame(QPaintDevice& device) {
  d->painted->setVisible(false);
  d->toDevice(device, 1, Medium::Vector);
  d->painted->setVisible(true);
}

void PlotFigure::paintContents(QPaintDevice& device, std::size_t pane) {
  QPainter painter(&device);
  d->paintPaneOf(painter, pane);
}

void PlotFigure::paintMarks(QPaintDevice& device) {
  QPainter painter(&device);
  d->paintMarks(painter);
  paintFrameText(painter, d->layout, d->scene, d->theme, d->style);
}

}  // namespace alab
