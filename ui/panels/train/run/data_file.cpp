#include "ui/panels/train/run/data_file.h"

#include <QFile>

#include "core/data/csv_data.h"

namespace alab {
namespace {

/// One byte more than may be read, so that a file that is too large is seen to be.
Result<CsvTable> readTable(const std::string& path) {
  QFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::ReadOnly)) return Error{file.errorString().toStdString(), {}, {}};
  const QByteArray bytes = file.read(qint64(CsvLimits::bytes) + 1);
  return readCsv({bytes.data(), std::size_t(bytes.size())});
}

}  // namespace

DataFile readDataFile(const std::string& path, const std::string& target) {
  DataFile file;
  const Result<CsvTable> table = readTable(path);
  if (!table) return file.problem = table.error(), file;
  file.columns = table->names;
  Result<DataSet> set = dataFromCsv(*table, target.empty() ? table->names.back() : target);
  if (set)
    file.set = std::make_shared<const DataSet>(std::move(*set));
  else
    file.problem = set.error();
  return file;
}

}  // namespace alab
