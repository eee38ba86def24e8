#include "ui/panels/depth/scene/depth_words.h"

#include <cmath>

#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

constexpr double onePercent = 0.01;

/// Decimal places that leave so many digits of `amount`.
int placesFor(double amount, int digits) {
  if (!(amount > 0) || !std::isfinite(amount)) return 1;
  return std::max(0, digits - 1 - int(std::floor(std::log10(amount))));
}

double withDigits(double amount, int digits) {
  if (!(amount > 0) || !std::isfinite(amount)) return amount;
  const double unit = std::pow(10, std::floor(std::log10(amount)) - digits + 1);
  return unit > 0 ? std::round(amount / unit) * unit : amount;
}

QString digitsText(double amount, int digits) {
  if (amount < 0) return u'−' + digitsText(-amount, digits);
  constexpr Range plain = {1e-5, 1e4};
  const double shown = withDigits(amount, digits);
  return plain.contains(shown) ? QString::number(shown, 'f', placesFor(shown, digits))
                               : shownNumber(shown, 1);
}

QString reach(double kept) {
  return DepthScene::tr("%1 reaches layer 1").arg(shareText(kept));
}

}  // namespace

QString amountText(double amount) {
  return digitsText(amount, 2);
}

QString factorText(double factor) {
  return digitsText(factor, 3);
}

QString shareText(double left) {
  constexpr double whole = 1.05;  // what rounds to 1.0 is no multiple
  const QString text =
      left < whole ? DepthScene::tr("%1 of the gradient") : DepthScene::tr("%1 times the gradient");
  return text.arg(amountText(left));
}

QString verdictWord(Verdict verdict) {
  switch (verdict) {
    case Verdict::Fades:
      return DepthScene::tr("fades");
    case Verdict::Stable:
      return DepthScene::tr("stable");
    case Verdict::Explodes:
      return DepthScene::tr("explodes");
    case Verdict::Broken:
      break;
  }
  return DepthScene::tr("no number any more");
}

Verdict networkVerdict(const DepthLine& line) {
  return verdictOn(line.curve->summary.kept().median, meanFactor(line.curve->theory));
}

namespace {

/// Of a line with results, whatever settings they are about.
QString resultSentence(const DepthLine& line) {
  const DepthSummary& summary = line.curve->summary;
  const double kept = summary.kept().median;
  const Verdict verdict = networkVerdict(line);
  if (verdict == Verdict::Broken) return verdictWord(verdict);
  if (kept == 0)
    return DepthScene::tr("nothing of the gradient reaches layer 1, it is exactly 0: %1")
        .arg(verdictWord(verdict));
  const std::optional<std::size_t> faded = highestLayerBelow(summary, onePercent);
  if (verdict == Verdict::Stable && verdictOn(kept) != Verdict::Stable)
    return DepthScene::tr("%1; stable by theory, these narrow nets scatter").arg(reach(kept));
  if (verdict != Verdict::Fades || !faded || *faded == 0)
    return DepthScene::tr("%1: %2", "what is left: how it goes").arg(reach(kept), verdictWord(verdict));
  return DepthScene::tr("%1; under 1 % in layers 1 to %2: %3")
      .arg(reach(kept))
      .arg(*faded + 1)
      .arg(verdictWord(verdict));
}

}  // namespace

QString noStartSentence() {
  return DepthScene::tr("these start weights do not exist here");
}

QString networkSentence(const DepthLine& line) {
  if (!line.isKnown()) return DepthScene::tr("not computed yet");
  const QString sentence = line.hasRun() ? resultSentence(line) : noStartSentence();
  return line.isStale ? DepthScene::tr("%1 (computing anew …)").arg(sentence) : sentence;
}

}  // namespace alab
