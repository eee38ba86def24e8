#include "app/commands/figure_file.h"

#include <QApplication>

#include "app/commands/look_options.h"

namespace alab {

Result<QByteArray> pictureBytes(const PlotScene& scene, FigureFormat format, const FigureOptions& look) {
  leaveTheScreen();
  int count = 1;
  char name[] = "activation-lab";
  char* arguments[] = {name, nullptr};
  const QApplication application(count, arguments);
  return figureBytes(scene, format, look);
}

Outcome writeFile(const std::string& name, const Result<QByteArray>& bytes) {
  const std::optional<Error> error =
      bytes ? writeWhole(QString::fromStdString(name), *bytes) : std::optional(bytes.error());
  return error ? Outcome(Failure{Status::Failed, *error}) : std::nullopt;
}

}  // namespace alab
