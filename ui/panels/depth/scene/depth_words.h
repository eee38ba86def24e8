#pragma once
// The Depth page in words, from the same numbers as its lines.
#include "ui/panels/depth/scene/depth_line.h"

namespace alab {

/// Two digits: "0.25", "1.1", "0.00003", "4.3·10⁻²⁵".
QString amountText(double amount);

/// What a layer multiplies the gradient by, three digits: "0.236", "1.05".
QString factorText(double factor);

/// "0.00003 of the gradient", "8.3 times the gradient".
QString shareText(double left);

/// "fades", "stable", "explodes", "no number".
QString verdictWord(Verdict verdict);

/// Of start weights that a function does not have.
QString noStartSentence();

/// Of a line that has run: "0.00003 of the gradient reaches layer 1; under 1 % from layer 5 on: fades".
QString networkSentence(const DepthLine& line);
Verdict networkVerdict(const DepthLine& line);

}  // namespace alab
