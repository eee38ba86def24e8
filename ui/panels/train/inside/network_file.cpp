#include "ui/panels/train/inside/network_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

#include "core/activation/reference.h"
#include "core/train/own_units.h"
#include "ui/document/core_text.h"
#include "ui/plot/figure_export.h"

namespace alab {

std::span<const NetworkFileKind> networkFileKinds() {
  static constexpr NetworkFileKind kinds[] = {
      {NetworkFormat::Json, QT_TRANSLATE_NOOP("alab::NetworkFile", "Numbers (*.json)"), ".json"},
      {NetworkFormat::Numpy, QT_TRANSLATE_NOOP("alab::NetworkFile", "Python with NumPy (*.py)"), ".py"},
      {NetworkFormat::Pytorch, QT_TRANSLATE_NOOP("alab::NetworkFile", "Python with PyTorch (*.py)"), ".py"}};
  return kinds;
}

TrainedNetwork trainedNetwork(const RaceNews& news, const TrainLine& line, std::string_view data) {
  const std::string origin = "Activation Lab " ALAB_VERSION ": " + functionText(line.function) + " on " +
                             std::string(data) + ", epoch " + std::to_string(news.epoch) + ", seed " +
                             std::to_string(news.training.seed);
  return {.network = inOwnUnits(news.inside->network, news.data->scale, news.data->targetScale),
          .pair = news.pair,
          .inputs = news.inside->inputs,
          .outputs = news.data->train.targets,
          .origin = origin};
}

QByteArray networkFile(const TrainedNetwork& trained, NetworkFormat format) {
  switch (format) {
    case NetworkFormat::Json:
      return QByteArray::fromStdString(networkJson(trained));
    case NetworkFormat::Numpy:
      return QByteArray::fromStdString(numpyCode(trained));
    case NetworkFormat::Pytorch:
      break;
  }
  return QByteArray::fromStdString(pytorchCode(trained));
}

namespace {

/// The ending of the name decides: where that of the chosen kind is another one, the first kind that has it.
const NetworkFileKind& kindFor(const QString& file, const NetworkFileKind& chosen) {
  const auto fits = [&file](const NetworkFileKind& kind) {
    return file.endsWith(QLatin1StringView(kind.ending), Qt::CaseInsensitive);
  };
  const auto found = std::ranges::find_if(networkFileKinds(), fits);
  return fits(chosen) || found == networkFileKinds().end() ? chosen : *found;
}

}  // namespace

QString saveTrainedNetwork(const TrainedNetwork& trained, QWidget* parent) {
  QStringList filters;
  for (const NetworkFileKind& kind : networkFileKinds()) filters += NetworkFile::tr(kind.filter);
  QString filter = filters.front();
  QString file = QFileDialog::getSaveFileName(parent, NetworkFile::tr("Save the network"),
                                              QStringLiteral("network.json"),
                                              filters.join(QStringLiteral(";;")), &filter);
  if (file.isEmpty()) return {};
  const std::size_t chosen = std::size_t(std::max<qsizetype>(filters.indexOf(filter), 0));
  if (QFileInfo(file).suffix().isEmpty()) file += QLatin1StringView(networkFileKinds()[chosen].ending);
  const NetworkFileKind& kind = kindFor(file, networkFileKinds()[chosen]);
  const auto problem = writeWhole(file, networkFile(trained, kind.format));
  return problem ? coreText(*problem) : QString();
}

}  // namespace alab
