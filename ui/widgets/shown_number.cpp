#include "ui/widgets/shown_number.h"

#include <cmath>

#include "ui/widgets/decimal_text.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString superscript(int number) {
  static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
  QString text;
  for (const QChar digit : QString::number(number))
    text += digit == u'-' ? QChar(u'⁻') : digits[digit.digitValue()];
  return text;
}

}  // namespace

QString shownNumber(double value, int places) {
  if (std::isnan(value)) return u"–"_s;
  if (std::isinf(value)) return value > 0 ? u"∞"_s : u"−∞"_s;
  const QString text = decimalText(value == 0 ? 0 : value, places);
  const qsizetype e = text.indexOf(u'e');
  const QString power = e < 0 ? QString() : u"·10"_s + superscript(int(*numberFromText(text.mid(e + 1))));
  return text.left(e) + power;
}

}  // namespace alab
