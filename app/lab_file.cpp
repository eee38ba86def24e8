#include "app/lab_file.h"

#include <QFile>
#include <iostream>

#include "core/state/json.h"

namespace alab {

Outcome readLabFile(const std::string& name, std::optional<LabState>& state) {
  QFile file(QString::fromStdString(name));
  if (!file.open(QIODevice::ReadOnly))
    return Failure{Status::Failed, {.what = file.errorString().toStdString(), .where = name, .hint = {}}};
  const Result<LoadedState> loaded = readState(file.readAll());
  if (!loaded) return Failure{Status::Failed, {.what = loaded.error().line(), .where = name, .hint = {}}};
  for (const Error& problem : loaded->problems)
    std::cerr << onOneLine(name) << ": " << problem.line() << '\n';
  state = loaded->state;
  return {};
}

}  // namespace alab
