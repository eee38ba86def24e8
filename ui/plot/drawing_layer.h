#pragma once
#include <QString>
#include <functional>

class QCPLayerable;
class QCPPainter;
class QCustomPlot;

namespace alab {

/// Our own drawing as a thing on one of the plot's layers; the plot owns it.
QCPLayerable* addDrawing(QCustomPlot& plot, const QString& layer, std::function<void(QCPPainter&)> draw);

}  // namespace alab
