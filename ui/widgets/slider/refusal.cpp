#include "ui/widgets/slider/refusal.h"

#include <QCoreApplication>
#include <limits>

#include "core/scalar/number_text.h"
#include "ui/widgets/decimal_text.h"

namespace alab {

namespace {

struct Refusal {
  Q_DECLARE_TR_FUNCTIONS(Refusal)
};

}  // namespace

QString notANumberSentence(const QString& typed) {
  QString withDot = typed;
  withDot.replace(u',', u'.');
  if (withDot != typed && numberFromText(withDot)) {
    return Refusal::tr("Write the decimal sign as a dot: %1").arg(withDot.trimmed());
  }
  const QString number = typed.trimmed();
  const bool isBeyondDoubles =
      number.contains(QLatin1Char('e'), Qt::CaseInsensitive) && parseNumber(number.toStdString());
  return (isBeyondDoubles ? Refusal::tr("“%1” is too large.") : Refusal::tr("“%1” is not a number."))
      .arg(number);
}

QString outsideSentence(const QString& label, const Domain& domain) {
  constexpr double unlimited = std::numeric_limits<double>::max();
  const QString lower = significantText(domain.lower);
  const QString upper = significantText(domain.upper);
  const bool hasLower = domain.lower > -unlimited;
  const bool hasUpper = domain.upper < unlimited;
  if (hasLower && hasUpper) {
    const QString sentence = domain.lowerOpen ? Refusal::tr("%1 must be greater than %2 and at most %3.")
                                              : Refusal::tr("%1 must be from %2 to %3.");
    return sentence.arg(label, lower, upper);
  }
  if (hasUpper) return Refusal::tr("%1 must be at most %2.").arg(label, upper);
  const QString sentence =
      domain.lowerOpen ? Refusal::tr("%1 must be greater than %2.") : Refusal::tr("%1 must be at least %2.");
  return sentence.arg(label, lower);
}

QString orderSentence(const QString& label) {
  return Refusal::tr("%1: write the smaller number first.").arg(label);
}

QString notWholeSentence(const QString& label) {
  return Refusal::tr("%1 must be a whole number.").arg(label);
}

}  // namespace alab
