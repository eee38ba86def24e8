#include "ui/panels/explore/explore_figure.h"

#include "ui/panels/explore/scene/curve_cache.h"
#include "ui/plot/plot_figure.h"

namespace alab {
namespace {

ViewSize areaOf(const PlotScene& scene, QSize picture) {
  PlotFigure figure;
  figure.setSize(picture);
  figure.setScene(scene);
  ViewSize area{0, 0};
  for (const PaneGeometry& pane : figure.geometry()) {
    area.width = pane.rect.width();
    area.height += pane.rect.height();
  }
  return area;
}

}  // namespace

PlotScene exploreFigure(const LabState& state, QSize picture, const SceneOptions& options,
                        const FigureTexts& texts) {
  CurveCache cache;
  const auto sceneFor = [&](const ViewSize& size) {
    PlotScene scene = exploreScene(state, size, options, cache);
    scene.title = texts.title;
    scene.caption = texts.caption;
    return scene;
  };
  // The panes and labels, and so the drawing areas, are the same whatever size the first scene is made for.
  return sceneFor(areaOf(sceneFor({}), picture));
}

}  // namespace alab
