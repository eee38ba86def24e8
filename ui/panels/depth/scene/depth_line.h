#pragma once
// DepthLine: one function of the selection with what is known of it on this page.
#include <QCoreApplication>
#include <QString>

#include "core/depth/depth_run.h"

namespace alab {

/// The translation context of all words in the figures of this page.
class DepthScene {
  Q_DECLARE_TR_FUNCTIONS(alab::DepthScene)
};

struct DepthLine {
  Function function;
  QString name;  ///< as the chips show it
  int slot = 0;
  bool isFocused = false;
  /// What was found, be it that there is nothing to run; null before that.
  std::shared_ptr<const DepthCurve> curve = {};
  bool isStale = false;  ///< `curve` is about other settings: its successor is being computed

  bool isKnown() const { return curve != nullptr; }
  bool hasRun() const { return curve && curve->nets > 0; }
};

}  // namespace alab
