#include "ui/panels/compare/compare_names.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/document/core_text.h"
#include "ui/widgets/decimal_text.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

class CompareNames {
  Q_DECLARE_TR_FUNCTIONS(alab::CompareNames)
};

std::string threeDigits(double value) {
  constexpr int digits = 3;
  const bool isPlain =
      std::isfinite(value) && (value == 0 || (std::abs(value) >= 1e-3 && std::abs(value) < 1e5));
  const bool isLong = isPlain && std::abs(value) >= 1000;
  if (isLong) return shownNumber(value, 0).toStdString();  // 65504, not 6.55e+04
  return (isPlain ? significantText(value, digits) : shownNumber(value, digits)).toStdString();
}

}  // namespace

QString viewName(CompareView view) {
  switch (view) {
    case CompareView::Table:
      return CompareNames::tr("Table");
    case CompareView::Advice:
      return CompareNames::tr("Which one?");
    case CompareView::Defaults:
      return CompareNames::tr("Framework defaults");
  }
  return {};
}

QString viewTip(CompareView view) {
  switch (view) {
    case CompareView::Table:
      return CompareNames::tr("Functions side by side: everything in the table is computed here");
    case CompareView::Advice:
      return CompareNames::tr("From a task, a network or a symptom to a function, with the reason");
    case CompareView::Defaults:
      return CompareNames::tr("The same name means another function in another framework: where they differ");
  }
  return {};
}

const Speech& windowSpeech() {
  static const Speech speech = {[](std::string_view text) { return coreText(text).toStdString(); },
                                threeDigits};
  return speech;
}

QString saidInWindow(const Sentence& sentence) {
  return QString::fromStdString(said(sentence, windowSpeech()));
}

}  // namespace alab
