#include "ui/panels/explore/cards/words.h"

#include <QCoreApplication>
#include <cmath>

#include "core/sampling/cells.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class Words {
  Q_DECLARE_TR_FUNCTIONS(alab::Words)

 public:
  Words(const Properties& properties, int decimals) : m_p(properties), m_decimals(decimals) {}

  QString range() const;
  QString monotone() const;
  QString fallsWithin(const Range& stretch) const;
  QString fallsSomewhere() const;
  QString zeroCentred() const;
  QString largestSlope() const;
  QString smooth() const;
  QString saturates() const;
  QString number(double value) const { return shownNumber(value, m_decimals); }
  QString number(const std::optional<double>& value) const { return value ? number(*value) : u"–"_s; }

 private:
  QString listed(const std::vector<double>& values) const;

  const Properties& m_p;
  int m_decimals;
};

QString Words::range() const {
  if (!m_p.steps.empty()) return u'{' + listed(m_p.steps) + u'}';
  const QString lower = number(m_p.infimum.value), upper = number(m_p.supremum.value);
  const QChar open = m_p.infimum.isReached() ? u'[' : u'(';
  const QChar close = m_p.supremum.isReached() ? u']' : u')';
  return u"%1%2, %3%4"_s.arg(open).arg(lower, upper).arg(close);
}

QString Words::fallsWithin(const Range& stretch) const {
  const QString from = number(stretch.lower), to = number(stretch.upper);
  if (stretch == wholeLine) return tr("no, it falls everywhere");
  if (std::isinf(stretch.lower)) return tr("no, it falls for x < %1").arg(to);
  if (std::isinf(stretch.upper)) return tr("no, it falls for x > %1").arg(from);
  return tr("no, it falls between x = %1 and %2").arg(from, to);
}

/// Of an oscillation the steepest place.
QString Words::fallsSomewhere() const {
  return m_p.d1Min.at.kind == Place::Kind::Point && std::isfinite(m_p.d1Min.value) && m_p.d1Min.value < 0
             ? tr("no, it falls around x = %1").arg(number(m_p.d1Min.at.x))
             : tr("no");
}

QString Words::monotone() const {
  const std::vector<Range>& falls = m_p.falls;
  if (m_p.monotone) return tr("yes, it never falls");
  if (falls.size() == 1) return fallsWithin(falls.front());
  if (falls.size() == 2 && std::isinf(falls[0].lower) && std::isinf(falls[1].upper))
    return tr("no, it falls for x < %1 and for x > %2").arg(number(falls[0].upper), number(falls[1].lower));
  return fallsSomewhere();
}

QString Words::zeroCentred() const {
  return m_p.zeroCentred ? tr("yes, mean output 0") : tr("no, mean output %1").arg(number(m_p.meanF));
}

QString Words::largestSlope() const {
  if (std::isinf(m_p.lipschitz)) return tr("no limit");
  const Extreme& steepest = std::abs(m_p.d1Min.value) > std::abs(m_p.d1Max.value) ? m_p.d1Min : m_p.d1Max;
  const QString size = number(std::abs(steepest.value));
  return steepest.at.kind == Place::Kind::Point ? tr("%1 at x = %2").arg(size, number(steepest.at.x)) : size;
}

QString Words::listed(const std::vector<double>& values) const {
  QStringList texts;
  for (const double value : values) texts.append(number(value));
  return texts.join(u", "_s);
}

QString Words::smooth() const {
  switch (m_p.continuity) {
    case Smoothness::Jump:
      return tr("no, it jumps at x = %1").arg(listed(m_p.roughest));
    case Smoothness::C0:
      return tr("no, corner at x = %1").arg(listed(m_p.roughest));
    case Smoothness::C1:
      return tr("once: f″ jumps at x = %1").arg(listed(m_p.roughest));
    case Smoothness::C2:
      return tr("twice, not more, at x = %1").arg(listed(m_p.roughest));
    case Smoothness::Infinite:
      return tr("yes, everywhere");
  }
  return {};
}

QString Words::saturates() const {
  if (m_p.steps.size() == 1) return tr("everywhere");
  if (m_p.saturatesLeft && m_p.saturatesRight && m_p.saturatesLeft->from == m_p.saturatesRight->from)
    return tr("everywhere but at x = %1").arg(number(m_p.saturatesLeft->from));
  if (m_p.saturatesLeft && m_p.saturatesRight)
    return tr("on both sides, outside %1 to %2")
        .arg(number(m_p.saturatesLeft->from), number(m_p.saturatesRight->from));
  if (m_p.saturatesLeft) return tr("at the left, below x = %1").arg(number(m_p.saturatesLeft->from));
  if (m_p.saturatesRight) return tr("at the right, above x = %1").arg(number(m_p.saturatesRight->from));
  return tr("no");
}

/// The programs' "Cinf" as a book has it.
QString smoothnessClass(Smoothness continuity) {
  return QString::fromStdString(continuityText(continuity)).replace(u"inf"_s, u"∞"_s);
}

/// All that can be said of a formula that has no value somewhere.
std::vector<Fact> undefinedWords(const Words& words, double x) {
  return {{Words::tr("Defined"), Words::tr("not everywhere: no value at x = %1").arg(words.number(x)),
           Words::tr("Range, slopes and means are told of functions that have a value everywhere.")}};
}

}  // namespace

std::vector<Fact> wordsOf(const Properties& properties, int decimals) {
  const Words words(properties, decimals);
  if (properties.undefinedAt) return undefinedWords(words, *properties.undefinedAt);
  return {
      {Words::tr("Range"), words.range(),
       Words::tr("All values that come out; a round bracket: approached, never reached."),
       PropertyPicture::Range},
      {Words::tr("Monotone"), words.monotone(), Words::tr("Monotone means: more in never gives less out."),
       PropertyPicture::Monotone},
      {Words::tr("Zero-centred"), words.zeroCentred(),
       Words::tr("Zero-centred means: inputs spread evenly around 0 give outputs with mean 0."),
       PropertyPicture::ZeroCentred},
      {Words::tr("Largest slope"), words.largestSlope(),
       Words::tr(
           "The most by which a gradient can grow on its way back through the function, weights apart."),
       PropertyPicture::LargestSlope, true},
      {Words::tr("Smooth"), words.smooth(),
       Words::tr("Smooth means: no corner and no jump, in the curve and in its slopes."),
       PropertyPicture::Smooth},
      {Words::tr("Saturates"), words.saturates(),
       Words::tr("Saturated means: the output hardly changes any more, |f′| < 0.01, so nothing is learned "
                 "there."),
       PropertyPicture::Saturates}};
}

std::vector<Fact> expertWordsOf(const Properties& properties, int decimals) {
  const Words words(properties, decimals);
  if (properties.undefinedAt) return undefinedWords(words, *properties.undefinedAt);
  return {
      {Words::tr("Lipschitz constant"), words.number(properties.lipschitz),
       Words::tr("The supremum of |f′|."), PropertyPicture::None, true},
      {u"E f"_s, words.number(properties.meanF), Words::tr("Mean output for z ~ N(0, 1).")},
      {u"E f²"_s, words.number(properties.meanF2), Words::tr("Mean square of the output for z ~ N(0, 1).")},
      {u"E f′²"_s, words.number(properties.meanD1Sq), Words::tr("Mean square of the slope for z ~ N(0, 1)."),
       PropertyPicture::None, true},
      {Words::tr("Gain, keeps the signal"), words.number(properties.forwardGain),
       Words::tr("1/√(E f²): weights scaled by it keep the size of the signal.")},
      {Words::tr("Gain, keeps the gradient"), words.number(properties.backwardGain),
       Words::tr("1/√(E f′²): weights scaled by it keep the size of the gradient."), PropertyPicture::None,
       true},
      {Words::tr("Smoothness class"), smoothnessClass(properties.continuity),
       Words::tr("Ck: k continuous derivatives; C-1: the function jumps.")},
      {Words::tr("Exactly 0"), u"%1 %"_s.arg(words.number(100 * properties.zeroShare)),
       Words::tr("Share of outputs that are exactly 0 for z ~ N(0, 1).")}};
}

std::vector<Fact> withoutSlopes(std::vector<Fact> facts) {
  std::erase_if(facts, [](const Fact& fact) { return fact.tellsSlope; });
  return facts;
}

QString verdictOf(const DerivativeCheck& check) {
  if (check.refusal)
    return Words::tr("✗ f′ refused at x = %1: it says %2, the curve's slope is %3")
        .arg(shownNumber(check.refusal->x, 4), shownNumber(check.refusal->claimed, 6),
             shownNumber(check.refusal->measured, 6));
  if (!check.isVerified()) return Words::tr("f′ could not be measured");
  return Words::tr("✓ Derivative verified at %1 points, largest difference %2")
      .arg(check.points)
      .arg(shownNumber(check.worstError, 4));
}

}  // namespace alab
