#pragma once
// Why a typed number is not accepted, in a sentence.
#include <QString>

#include "core/activation/card.h"

namespace alab {

/// "“abc” is not a number.", with advice when only the decimal sign is wrong.
QString notANumberSentence(const QString& typed);

/// "α must be at least 0." for any value outside the domain.
QString outsideSentence(const QString& label, const Domain& domain);

/// "x: write the smaller number first."
QString orderSentence(const QString& label);

/// "Layers must be a whole number."
QString notWholeSentence(const QString& label);

}  // namespace alab
