#include "ui/panels/softmax/scene/bar_numbers.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double textHeight = 0.12;  ///< in shares of the pane, about
constexpr double textGap = 0.4;      ///< in digits

double digitsOf(const QString& text) {
  double digits = 0;
  for (const QChar letter : text)
    digits += u". "_s.contains(letter) ? 0.5 : u"−★"_s.contains(letter) ? 1.3 : 1;
  return digits;
}

/// Whether a number would lie over its neighbour, or over the bars of both its neighbours.
bool doesMeetAnother(const BarPane& bars, double digits, std::size_t i) {
  const double distance = digits / double(bars.values.size()), width = digitsOf(bars.texts[qsizetype(i)]);
  if (width > 2 * distance) return true;
  for (std::size_t j = i + 1; j < bars.values.size(); ++j) {
    const double room = (width + digitsOf(bars.texts[qsizetype(j)])) / 2 + textGap;
    const double apart = std::abs(noteHeight(bars, i) - noteHeight(bars, j));
    if (double(j - i) * distance < room && apart < textHeight * bars.y.span()) return true;
  }
  return false;
}

bool doAllFit(const BarPane& bars, double digits) {
  for (std::size_t i = 0; i < bars.values.size(); ++i)
    if (doesMeetAnother(bars, digits, i)) return false;
  return true;
}

}  // namespace

void addNumbers(BarPane& bars, double digits, std::size_t important,
                const std::function<QStringList(int places)>& texts) {
  for (const int places : {3, 2}) {
    bars.texts = texts(places);
    if (doAllFit(bars, digits)) return;
  }
  bars.labelled = important;
}

/// Over the bar, and over its mark where that lies so close above the end that both would meet: else the text
/// would go aside, over another bar.
double noteHeight(const BarPane& bars, std::size_t bar) {
  const double end = std::clamp(bars.values[bar], bars.y.lower, bars.y.upper);
  if (bar >= bars.before.size() || bars.values[bar] < 0) return end;
  const double mark = std::min(bars.before[bar], bars.y.upper);
  return mark > end && mark < end + textHeight * bars.y.span() ? mark : end;
}

}  // namespace alab
