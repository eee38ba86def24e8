#pragma once
// The words round the axes: title, caption, axis titles.
#include <QPainter>

#include "ui/plot/plot_scene.h"
#include "ui/plot/plot_style.h"
#include "ui/theme/theme.h"

namespace alab {

struct FigureLayout;

/// Heights in px at a width, 0 where there is no text.
int titleHeight(const PlotScene& scene, const PlotStyle& style, int width);
int captionHeight(const PlotScene& scene, const PlotStyle& style, int width);

void paintFrameText(QPainter& painter, const FigureLayout& layout, const PlotScene& scene, const Theme& theme,
                    const PlotStyle& style);

}  // namespace alab
