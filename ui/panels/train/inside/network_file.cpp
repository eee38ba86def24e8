#include "ui/panels/train/inside/network_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

#include "core/activation/reference.h"
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
  return {.network = news.inside->network,
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

QString saveTrainedNetwork(const TrainedNetwork& trained, QWidget* parent) {
  QStringList filters;
  for (const NetworkFileKind& kind : networkFileKinds()) filters += NetworkFile::tr(kind.filter);
  QString filter = filters.front();
  QString file = QFileDialog::getSaveFileName(parent, NetworkFile::tr("Save the network"),
                                              QStringLiteral("network.json"),
                                              filters.join(QStringLiteral(";;")), &filter);
  if (file.isEmpty()) return {};
  const NetworkFileKind& kind =
      networkFileKinds()[std::size_t(std::max<qsizetype>(filters.indexOf(filter), 0))];
  if (QFileInfo(file).suffix().isEmpty()) file += QLatin1StringView(kind.ending);
  const auto problem = writeWhole(file, networkFile(trained, kind.format));
  return problem ? coreText(*problem) : QString();
}

}  // namespace alab
