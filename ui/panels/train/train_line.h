#pragma once
// TrainLine: one function of the selection with what its networks have shown so far.
#include <QCoreApplication>
#include <QString>
#include <memory>

#include "core/train/race_report.h"

namespace alab {

/// The translation context of all words in the figures of this page.
class TrainScene {
  Q_DECLARE_TR_FUNCTIONS(alab::TrainScene)
};

/// Before anything is known.
inline std::shared_ptr<const RaceReport> nothingReported() {
  static const auto nothing = std::make_shared<const RaceReport>();
  return nothing;
}

struct TrainLine {
  Function function;
  QString name;  ///< as the chips show it
  int slot = 0;
  bool isFocused = false;
  std::shared_ptr<const RaceReport> report = nothingReported();
};

}  // namespace alab
