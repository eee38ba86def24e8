#pragma once
// Sets of functions that replace the chosen ones at a click: those of the program and the user's own.
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/activation/activation.h"
#include "core/state/lab_state.h"

namespace alab {

struct FunctionSet {
  QString name;
  QStringList functions;  ///< as parseFunction reads them: "leaky_relu:alpha=0.2"
  bool operator==(const FunctionSet&) const = default;
};

/// Classics, ReLU family, Smooth, The articles' nine; names in the language of the window.
QList<FunctionSet> shippedSets();

/// The functions of a set; what this version cannot read is left out.
std::vector<Function> functionsOf(const FunctionSet& set);

/// The user's own sets, by name, from the user's settings file.
QList<FunctionSet> ownSets();
/// Keeps the chosen functions under a name; an own set of this name is replaced. False when the settings file
/// cannot be written.
bool saveOwnSet(const QString& name, const Selection& selection);
/// False when the settings file cannot be written.
bool removeOwnSet(const QString& name);

}  // namespace alab
