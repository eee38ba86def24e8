#pragma once
// A data set as a small picture: points in the colours and shapes of their classes.
#include <QPainter>

#include "core/data/data_set.h"
#include "ui/theme/theme.h"

namespace alab {

/// The set in the rectangle, to the edges: two features across and up (of four the last two, which part iris
/// best), one feature with its value up. Values are shaded between the colours of two classes; of several
/// labels the first one that holds counts.
void paintData(QPainter& painter, const DataSet& data, const QRectF& rect, const Theme& theme);

QPixmap dataPicture(const DataSet& data, QSize size, double pixelRatio, const Theme& theme);

}  // namespace alab
