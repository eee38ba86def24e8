#include "ui/panels/train/data_edit.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

#include "ui/panels/train/train_edit.h"

namespace alab {
namespace {

class DataEdit {
  Q_DECLARE_TR_FUNCTIONS(alab::DataEdit)
};

bool isTable(const QString& file) {
  const QString ending = QFileInfo(file).suffix().toLower();
  return ending == QLatin1String("csv") || ending == QLatin1String("tsv") || ending == QLatin1String("txt");
}

/// What was chosen for other data may not fit these.
void forgetOtherData(TrainState& train) {
  train.training.output = OutputPair::Automatic;
  train.slice = {};
  train.chart.epochs.reset();
  train.chart.values.reset();
}

}  // namespace

void learnFromSet(Document& document, DataKind kind) {
  editTrain(document, {}, [kind](TrainState& train) {
    train.data.kind = kind;
    train.data.file.clear();
    train.data.target.clear();
    train.slice = {};
    train.chart.epochs.reset();
    train.chart.values.reset();
  });
}

void learnFromFile(Document& document, const QString& file) {
  if (file.isEmpty()) return;
  editTrain(document, {}, [&file](TrainState& train) {
    train.data.file = file.toStdString();
    train.data.target.clear();
    forgetOtherData(train);
  });
}

void learnColumn(Document& document, const std::string& column) {
  editTrain(document, {}, [&column](TrainState& train) {
    train.data.target = column;
    forgetOtherData(train);
  });
}

QString askForTable(QWidget* parent, const DataSettings& settings) {
  return QFileDialog::getOpenFileName(
      parent, DataEdit::tr("Learn from a table"), QString::fromStdString(settings.file),
      DataEdit::tr("Tables (*.csv *.tsv *.txt)") + QStringLiteral(";;") + DataEdit::tr("All files (*)"));
}

QString droppedTable(const QMimeData& dropped) {
  const QList<QUrl> urls = dropped.urls();
  for (const QUrl& url : urls)
    if (url.isLocalFile() && isTable(url.toLocalFile())) return url.toLocalFile();
  return {};
}

}  // namespace alab
