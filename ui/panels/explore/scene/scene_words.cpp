#include "ui/panels/explore/scene/scene_words.h"

#include <QLocale>

#include "core/activation/reference.h"
#include "core/scalar/number_text.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/panels/explore/scene/probe_marks.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString namesOf(const SceneInput& input) {
  QStringList names;
  for (const ShownFunction& function : input.functions) names.append(function.name);
  return names.join(ExploreScene::tr(", ", "between names"));
}

QString atProbe(const ShownFunction& function, const SceneInput& input) {
  const double x = input.explore().probe.x;
  const QString value = function.name + u' ' + input.number(function.neuron.at(x).f);
  if (isGuessed(1, input.explore())) return value;
  return value + ExploreScene::tr(", ", "between names") +
         slopeText(function.neuron, x, input.options.decimals);
}

QString rangeText(const Range& range) {
  return QString::fromStdString(numberText(range.lower) + ':' + numberText(range.upper));
}

QString functionsText(const SceneInput& input) {
  QStringList texts;
  for (const ShownFunction& function : input.functions)
    texts.append(QString::fromStdString(functionText(function.neuron.function)));
  return texts.join(u"; "_s);
}

}  // namespace

QString descriptionOf(const SceneInput& input) {
  if (input.isEmpty()) return messageOf(input);
  const Range& x = input.layout.x;
  const QString curves = ExploreScene::tr("%1, x from %2 to %3.")
                             .arg(namesOf(input), input.number(x.lower), input.number(x.upper));
  if (!input.options.probe) return curves;
  QStringList points;
  for (const ShownFunction& function : input.functions) points.append(atProbe(function, input));
  return curves + u' ' +
         ExploreScene::tr("At x = %1: %2.").arg(input.number(input.explore().probe.x), points.join(u"; "_s));
}

QMap<QString, QString> metadataOf(const SceneInput& input) {
  QMap<QString, QString> data = {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
                                 {u"functions"_s, functionsText(input)},
                                 {u"x"_s, rangeText(input.layout.x)}};
  for (const PaneLayout& pane : input.layout.panes) data[pane.id + u".y"_s] = rangeText(pane.y);
  if (input.options.probe) data[u"probe"_s] = QString::fromStdString(numberText(input.explore().probe.x));
  const NeuronSettings& neuron = input.explore().neuron;
  if (neuron != NeuronSettings())
    data[u"neuron"_s] = u"w=%1, b=%2"_s.arg(neuron.w, 0, 'g', 17).arg(neuron.b, 0, 'g', 17);
  return data;
}

QString messageOf(const SceneInput& input) {
  if (!input.isEmpty()) return {};
  return input.state.selection.functions.empty() ? ExploreScene::tr("No function chosen")
                                                 : ExploreScene::tr("All functions are hidden");
}

}  // namespace alab
