#include "ui/panels/train/train_edit.h"

#include <QCoreApplication>

namespace alab {
namespace {

class TrainEdit {
  Q_DECLARE_TR_FUNCTIONS(alab::TrainEdit)
};

}  // namespace

void editTrain(Document& document, const QString& mergeKey, const std::function<void(TrainState&)>& mutate) {
  document.edit([] { return TrainEdit::tr("change the training"); }, mergeKey,
                [&mutate](LabState& next) { mutate(next.train); });
}

}  // namespace alab
