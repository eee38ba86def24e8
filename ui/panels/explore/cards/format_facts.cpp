#include "ui/panels/explore/cards/format_facts.h"

#include <QCoreApplication>

#include "core/analysis/number_formats.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

class FormatWords {
  Q_DECLARE_TR_FUNCTIONS(alab::FormatWords)
};

constexpr double capOfRelu6 = 6;

/// Two places: the boundary is a number of the format and has more digits than anybody wants to read.
QString boundary(double x) {
  return u"x = "_s + QString::number(x, 'f', 2);
}

Fact worst(const FormatQuestion& question) {
  const WorstDifference worst = worstDifference(question.function, question.format, question.range);
  return {FormatWords::tr("Worst difference"),
          FormatWords::tr("%1 at x = %2")
              .arg(shownNumber(worst.difference, question.decimals), shownNumber(worst.x, question.decimals)),
          FormatWords::tr("The format against float64 over the visible range.")};
}

Fact spacingAtSix(const FormatQuestion& question) {
  return {FormatWords::tr("Spacing at 6"),
          shownNumber(spacing(question.format, capOfRelu6), question.decimals),
          FormatWords::tr("The step from one number of the format to the next where ReLU6 ends.")};
}

bool isPlainSigmoid(const Function& function) {
  return function.card().id == "sigmoid" && function.params == function.activation.defaults();
}

}  // namespace

std::vector<Fact> formatFacts(const FormatQuestion& question) {
  std::vector<Fact> facts = {worst(question), spacingAtSix(question)};
  if (const auto x = exactFrom(question.function, question.format))
    facts.push_back({FormatWords::tr("Limit exact from"), boundary(*x),
                     FormatWords::tr("From here on the correctly rounded value is its limit itself.")});
  if (isPlainSigmoid(question.function))
    facts.push_back(
        {FormatWords::tr("1/(1+e⁻ˣ) is 1 from"), boundary(textbookSigmoidExactFrom(question.format)),
         FormatWords::tr("The textbook formula with every step rounded, as most programs compute it.")});
  return facts;
}

}  // namespace alab
