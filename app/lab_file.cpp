#include "app/lab_file.h"

#include <iostream>

#include "ui/files/lab_store.h"

namespace alab {

Outcome checkLabFile(const std::string& name) {
  const Result<LoadedLab> loaded = loadLab(QString::fromStdString(name));
  if (!loaded) return Failure{Status::Failed, loaded.error()};
  for (const Error& remark : remarksOn(*loaded))
    std::cerr << onOneLine(name) << ": " << remark.line() << '\n';
  return {};
}

}  // namespace alab
