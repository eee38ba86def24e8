#include "ui/widgets/decimal_text.h"

#include <algorithm>
#include <cmath>

namespace alab {
namespace {

constexpr QChar minus(0x2212);

}  // namespace

QString decimalText(double value, int places) {
  const double size = std::abs(value);
  const bool losesDigits = size < std::min(0.1, std::pow(10, 1 - places)) || size >= 1e6;
  if (!std::isfinite(value) || (losesDigits && value != 0)) return significantText(value, 3);
  QString text = QString::number(value, 'f', places);
  if (text.contains(u'.')) {
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
  }
  return text == QLatin1String("-0") ? QStringLiteral("0") : text.replace(u'-', minus);
}

QString significantText(double value, int digits) {
  return QString::number(value + 0.0, 'g', digits).replace(u'-', minus);  // -0.0 + 0.0 is 0
}

std::optional<double> numberFromText(const QString& text) {
  const QString plain = text.normalized(QString::NormalizationForm_KC).replace(minus, u'-').trimmed();
  bool ok = false;
  const double value = plain.toDouble(&ok);
  if (!ok || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace alab
