#pragma once
#include <QString>

namespace alab {

/// A number as the page shows it: at most `places` decimal places, the minus sign of the axes, never "−0", very
/// small and large ones as "1.2·10⁻⁷", infinities as "∞", nothing defined as "–".
QString shownNumber(double value, int places);

}  // namespace alab
