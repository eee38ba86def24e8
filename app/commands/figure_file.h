#pragma once
// Figures as files, without a window.
#include "app/commands/command.h"
#include "ui/plot/figure_export.h"

namespace alab {

/// The bytes of a picture; makes the application that fonts need, so once in a run of the program.
Result<QByteArray> pictureBytes(const PlotScene& scene, FigureFormat format, const FigureOptions& look);

/// Into the file, whole or not at all.
Outcome writeFile(const std::string& name, const Result<QByteArray>& bytes);

}  // namespace alab
