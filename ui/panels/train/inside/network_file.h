#pragma once
// A trained network as a file: data, or code that reproduces its outputs.
#include "core/train/trained_network.h"
#include "ui/panels/train/run/race_news.h"
#include "ui/panels/train/train_line.h"

class QWidget;

namespace alab {

enum class NetworkFormat { Json, Numpy, Pytorch };

struct NetworkFileKind {
  NetworkFormat format;
  const char* filter;  ///< of a file dialog, to be translated in NetworkFile
  const char* ending;  ///< of a name that is offered
};
std::span<const NetworkFileKind> networkFileKinds();

/// The network that is looked into. The news have one.
TrainedNetwork trainedNetwork(const RaceNews& news, const TrainLine& line, std::string_view data);

QByteArray networkFile(const TrainedNetwork& trained, NetworkFormat format);

/// Asks for a name and writes the file. Returns why it was not written, empty when it was or the user has
/// changed his mind.
QString saveTrainedNetwork(const TrainedNetwork& trained, QWidget* parent);

/// The words of the dialog.
class NetworkFile {
  Q_DECLARE_TR_FUNCTIONS(alab::NetworkFile)
};

}  // namespace alab
