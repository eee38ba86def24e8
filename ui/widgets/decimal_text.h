#pragma once
// Numbers as the screen shows and reads them: a dot is the decimal sign in every language, as in plots and
// files; the minus sign is that of the axes, "−", and read as well as a hyphen.
#include <QString>
#include <optional>

namespace alab {

/// `value` with at most `places` decimal places and no trailing zeros; three significant digits where that
/// would leave fewer than two (below 10^(1 - places), at most 0.1) and from a million on.
QString decimalText(double value, int places);

/// `value` with at most `digits` significant digits: 0.01, 1e−06.
QString significantText(double value, int digits = 6);

/// What was typed, as a finite number: "0.1", "1e-3", also with a typographic minus or full-width digits.
std::optional<double> numberFromText(const QString& text);

}  // namespace alab
