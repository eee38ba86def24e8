#include "app/lab_file.h"

#include <QFile>
#include <iostream>

#include "app/commands/argument_text.h"
#include "core/state/json.h"

namespace alab {
namespace {

Failure unreadable(const std::string& name, const QFile& file) {
  if (name.find_first_of("./") == std::string::npos)
    return {
        Status::WrongCall,
        {.what = "unknown sub-command " + inQuotes(name), .where = {}, .hint = "see activation-lab --help"}};
  return {Status::Failed, {.what = file.errorString().toStdString(), .where = name, .hint = {}}};
}

}  // namespace

Outcome readLabFile(const std::string& name, std::optional<LabState>& state) {
  QFile file(QString::fromStdString(name));
  if (!file.open(QIODevice::ReadOnly)) return unreadable(name, file);
  const Result<LoadedState> loaded = readState(file.readAll());
  if (!loaded) return Failure{Status::Failed, {.what = loaded.error().line(), .where = name, .hint = {}}};
  for (const Error& problem : loaded->problems) std::cerr << name << ": " << problem.line() << '\n';
  state = loaded->state;
  return {};
}

}  // namespace alab
