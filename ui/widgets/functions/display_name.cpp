#include "ui/widgets/functions/display_name.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/formula/reference.h"
#include "ui/document/core_text.h"
#include "ui/widgets/decimal_text.h"
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

namespace {

struct DisplayName {
  Q_DECLARE_TR_FUNCTIONS(DisplayName)
};

QString valueText(const Card& card, std::size_t index, double value, int decimals) {
  const QString number = decimalText(value, decimals);
  return card.params.size() == 1 ? number : QString::fromUtf8(card.params[index].symbol) + u'=' + number;
}

}  // namespace

QString functionName(const Card& card) {
  const OwnFormula* kept = FormulaLibrary::shared().byText(QString::fromUtf8(card.id));
  return kept ? kept->name : QString::fromUtf8(card.name);
}

QString displayName(const ChosenFunction& function, int decimals) {
  const auto activation = findAnyActivation(function.id);
  if (!activation) return QString::fromStdString(function.id);
  const Card& card = activation->card();
  QStringList parts{functionName(card)};
  for (std::size_t i = 0; i < card.params.size() && i < function.params.size(); ++i) {
    const double value = function.params[i];
    if (value != card.params[i].initial) parts += valueText(card, i, value, decimals);
  }
  return parts.join(u' ');
}

QString familyName(Family family) {
  switch (family) {
    case Family::Linear:
      return DisplayName::tr("Linear");
    case Family::Step:
      return DisplayName::tr("Steps");
    case Family::Sigmoid:
      return DisplayName::tr("Sigmoid-shaped");
    case Family::Rectifier:
      return DisplayName::tr("Rectifiers");
    case Family::Exponential:
      return DisplayName::tr("Exponential");
    case Family::Gated:
      return DisplayName::tr("Gated (x times a gate)");
    case Family::Shrink:
      return DisplayName::tr("Shrinking");
    case Family::Periodic:
      return DisplayName::tr("Periodic");
    case Family::Other:
      return DisplayName::tr("Others");
  }
  return {};
}

QString frameworkName(std::string_view framework) {
  constexpr std::string_view article = "article-";
  if (framework.starts_with(article)) {
    return DisplayName::tr("Article %1").arg(QString::fromUtf8(framework.substr(article.size())));
  }
  if (framework == "keras-layer") return DisplayName::tr("Keras layer");
  const std::pair<std::string_view, QLatin1String> names[] = {{"pytorch", QLatin1String("PyTorch")},
                                                              {"keras", QLatin1String("Keras")},
                                                              {"jax", QLatin1String("JAX")},
                                                              {"onnx", QLatin1String("ONNX")},
                                                              {"tensorflow", QLatin1String("TensorFlow")}};
  for (const auto& [id, name] : names) {
    if (id == framework) return name;
  }
  return QString::fromUtf8(framework);
}

QString presetText(const Preset& preset) {
  QStringList values;
  for (const double value : preset.params) values += significantText(value);
  return (frameworkName(preset.framework) + u' ' + values.join(QStringLiteral(", "))).trimmed();
}

QString presetTip(const Preset& preset) {
  const QString name = QString::fromUtf8(preset.name);
  return preset.note.empty() ? name : QStringLiteral("%1: %2").arg(name, coreText(preset.note));
}

}  // namespace alab
