#include "ui/widgets/functions/display_name.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/activation/catalogue.h"
#include "ui/widgets/number_text.h"

namespace alab {

namespace {

struct DisplayName {
  Q_DECLARE_TR_FUNCTIONS(DisplayName)
};

QString valueText(const Card& card, std::size_t index, double value, int decimals) {
  const QString number = numberText(value, decimals);
  return card.params.size() == 1 ? number : QString::fromUtf8(card.params[index].symbol) + u'=' + number;
}

}  // namespace

QString displayName(const ChosenFunction& function, int decimals) {
  const auto activation = findActivation(function.id);
  if (!activation) return QString::fromStdString(function.id);
  const Card& card = activation->card();
  QStringList parts{QString::fromUtf8(card.name)};
  for (std::size_t i = 0; i < card.params.size() && i < function.params.size(); ++i) {
    const double value = function.params[i];
    if (value != card.params[i].initial) parts += valueText(card, i, value, decimals);
  }
  return parts.join(u' ');
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
  const QString text =
      QStringLiteral("%1: %2").arg(frameworkName(preset.framework), QString::fromUtf8(preset.name));
  return values.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, values.join(QStringLiteral(", ")));
}

}  // namespace alab
