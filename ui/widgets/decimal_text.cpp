#include "ui/widgets/decimal_text.h"

#include <cmath>

namespace alab {

QString decimalText(double value, int places) {
  const double smallest = 0.5 * std::pow(10.0, -places);
  const bool wouldShowNothing = value != 0 && std::abs(value) < smallest;
  if (!std::isfinite(value) || wouldShowNothing || std::abs(value) >= 1e6) {
    return QString::number(value, 'g', 3);
  }
  QString text = QString::number(value, 'f', places);
  if (text.contains(u'.')) {
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
  }
  return text;
}

QString significantText(double value, int digits) {
  return QString::number(value, 'g', digits);
}

std::optional<double> numberFromText(const QString& text) {
  const QString plain = text.normalized(QString::NormalizationForm_KC).replace(QChar(0x2212), u'-').trimmed();
  bool ok = false;
  const double value = plain.toDouble(&ok);
  if (!ok || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace alab
