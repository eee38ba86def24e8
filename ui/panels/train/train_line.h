#pragma once
// TrainLine: one function of the selection with what its networks have shown so far.
#include <QCoreApplication>
#include <QString>

#include "core/train/race_report.h"

namespace alab {

/// The translation context of all words in the figures of this page.
class TrainScene {
  Q_DECLARE_TR_FUNCTIONS(alab::TrainScene)
};

struct TrainLine {
  Function function;
  QString name;  ///< as the chips show it
  int slot = 0;
  bool isFocused = false;
  RaceReport report = {};
};

}  // namespace alab
