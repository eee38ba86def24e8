#include "ui/widgets/functions/function_sets.h"

#include <QCoreApplication>
#include <QSettings>
#include <QVariantMap>

#include "core/activation/reference.h"
#include "core/formula/reference.h"
#include "ui/document/settings_file.h"

namespace alab {

namespace {

struct FunctionSets {
  Q_DECLARE_TR_FUNCTIONS(FunctionSets)
};

constexpr QLatin1String settingsKey("functionSets");

QVariantMap savedSets() {
  return settingsFile().value(settingsKey).toMap();
}

bool save(const QVariantMap& sets) {
  QSettings settings = settingsFile();
  settings.setValue(settingsKey, sets);
  settings.sync();
  return settings.status() == QSettings::NoError;
}

QStringList words(const char* text) {
  return QString::fromLatin1(text).split(u' ');
}

}  // namespace

QList<FunctionSet> shippedSets() {
  return {{FunctionSets::tr("Classics"), words("sigmoid tanh relu")},
          {FunctionSets::tr("ReLU family"), words("relu leaky_relu prelu relu6 elu selu")},
          {FunctionSets::tr("Smooth"), words("elu gelu silu mish softplus")},
          {FunctionSets::tr("The articles' nine"),
           words("sigmoid tanh relu relu6 leaky_relu elu swish mish hard_swish")}};
}

std::vector<Function> functionsOf(const FunctionSet& set) {
  std::vector<Function> functions;
  for (const QString& text : set.functions) {
    if (const auto function = parseFunction(text.toStdString())) functions.push_back(*function);
  }
  return functions;
}

QList<FunctionSet> ownSets() {
  QList<FunctionSet> sets;
  const QVariantMap saved = savedSets();
  for (auto entry = saved.begin(); entry != saved.end(); ++entry) {
    sets.append({entry.key(), entry.value().toStringList()});
  }
  return sets;
}

bool saveOwnSet(const QString& name, const Selection& selection) {
  QStringList functions;
  for (const ChosenFunction& chosen : selection.functions) {
    if (const auto activation = findAnyActivation(chosen.id)) {
      functions += QString::fromStdString(functionText({*activation, chosen.params}));
    }
  }
  QVariantMap sets = savedSets();
  sets.insert(name, functions);
  return save(sets);
}

bool removeOwnSet(const QString& name) {
  QVariantMap sets = savedSets();
  sets.remove(name);
  return save(sets);
}

}  // namespace alab
