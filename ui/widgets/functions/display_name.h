#pragma once
// How functions, families and framework defaults are named on screen.
#include <QString>

#include "core/activation/presets.h"
#include "core/state/lab_state.h"

namespace alab {

/// The name of a function whatever its parameters are: a formula's is the one under which it is kept.
QString functionName(const Card& card);

/// The name of a chosen function as chips, labels and legends
/// show it: "Leaky ReLU 0.2" when it differs from the default, "Leaky ReLU" otherwise; with several
/// parameters their symbols as well: "Scaled Tanh a=1.7159".
QString displayName(const ChosenFunction& function, int decimals = 4);

QString familyName(Family family);

/// "PyTorch", "Keras layer", "Article 001".
QString frameworkName(std::string_view framework);

/// "PyTorch 0.01", the values in the card's order.
QString presetText(const Preset& preset);

/// The framework's own spelling and what to know: "LeakyReLU: ...".
QString presetTip(const Preset& preset);

}  // namespace alab
