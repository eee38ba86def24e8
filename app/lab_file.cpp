#include "app/lab_file.h"

#include <iostream>

namespace alab {

Outcome readLabFile(const std::string& name, std::optional<StoredLab>& stored) {
  const Result<StoredLab> loaded = loadLab(QString::fromStdString(name));
  if (!loaded) return Failure{Status::Failed, loaded.error()};
  for (const Error& remark : remarksOn(*loaded))
    std::cerr << onOneLine(name) << ": " << remark.line() << '\n';
  stored = *loaded;
  return {};
}

}  // namespace alab
