#include "ui/panels/train/run/race_setup.h"

#include <QFileInfo>

#include "ui/panels/train/run/data_file.h"

namespace alab {
namespace {

std::string nameOfFile(const std::string& path) {
  return QFileInfo(QString::fromStdString(path)).fileName().toStdString();
}

/// The points of the plane, in the same parts: those depend on the seed alone.
std::shared_ptr<const SplitData> shownParts(const RaceQuestion& q, const DataSource& source,
                                            const std::shared_ptr<const SplitData>& parts) {
  if (q.data.isFile()) return parts;
  DataSettings plain = q.data;
  plain.features = {};
  return plain == q.data ? parts
                         : std::make_shared<const SplitData>(splitData(plain, source, q.training.seed));
}

/// A pipe or a device might never end: nothing could stop the thread that reads it.
DataFile readPlainFile(const DataSettings& data) {
  const QFileInfo file(QString::fromStdString(data.file));
  if (file.isFile() || !file.exists()) return readDataFile(data.file, data.target);
  return {.problem = Error{ALAB_TEXT("this is no file"), {}, ALAB_TEXT("choose a table")}};
}

void addFile(const DataSettings& data, RaceSetup& setup, DataSource& source) {
  DataFile file = readPlainFile(data);
  setup.columns = std::move(file.columns);
  setup.problem = std::move(file.problem);
  if (setup.problem) setup.problem->where = nameOfFile(data.file);
  source.fromFile = std::move(file.set);
}

/// The data of the question, or why there are none.
void addData(const RaceQuestion& q, RaceSetup& setup) {
  DataSource source = {.curve = q.curve};
  if (q.data.isFile()) addFile(q.data, setup, source);
  if (setup.problem) return;
  setup.parts = std::make_shared<const SplitData>(splitData(q.data, source, q.training.seed));
  setup.shown = shownParts(q, source, setup.parts);
  setup.problem = problemWithOutput(q.training.output, setup.parts->train.task);
}

}  // namespace

RaceSetup setUp(const RaceQuestion& q) {
  RaceSetup setup;
  addData(q, setup);
  if (setup.problem) return setup;
  setup.data =
      std::make_shared<const TrainingData<float>>(trainingData<float>(*setup.parts, q.training.output));
  auto starters = startersFor(q.training, q.functions, shapeFor(*setup.data));
  if (starters)
    setup.starters = std::move(*starters);
  else
    setup.problem = starters.error();
  return setup;
}

}  // namespace alab
