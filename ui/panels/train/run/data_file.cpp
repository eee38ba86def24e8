#include "ui/panels/train/run/data_file.h"

#include <QFile>
#include <QFileInfo>

#include "core/data/csv_data.h"

namespace alab {
namespace {

Error whyNotOpened(const QFile& file) {
  if (!file.exists()) return {ALAB_TEXT("there is no such file"), {}, ALAB_TEXT("choose it again")};
  if (!QFileInfo(file).isReadable()) return {ALAB_TEXT("you may not read this file"), {}, {}};
  return {ALAB_TEXT("the file cannot be read"), {}, {}};
}

/// One byte more than may be read, so that a file that is too large is seen to be.
Result<CsvTable> readTable(const std::string& path) {
  QFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::ReadOnly)) return whyNotOpened(file);
  const QByteArray bytes = file.read(qint64(CsvLimits::bytes) + 1);
  if (file.error() != QFileDevice::NoError) return Error{ALAB_TEXT("the file cannot be read"), {}, {}};
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
