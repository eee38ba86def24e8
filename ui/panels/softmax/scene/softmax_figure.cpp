#include "ui/panels/softmax/scene/softmax_figure.h"

#include <numeric>

#include "core/scalar/number_text.h"
#include "core/vector/scores.h"

namespace alab {

using namespace Qt::StringLiterals;

QMap<QString, QString> softmaxMetadata(const SoftmaxState& state) {
  const auto name = [](auto choice) { return QString::fromUtf8(nameOf(choice).data()); };
  return {{u"Software"_s, u"Activation Lab " ALAB_VERSION ""_s},
          {u"scores"_s, QString::fromStdString(scoresText(state.scores))},
          {u"temperature"_s, QString::fromStdString(numberText(state.temperature))},
          {u"variant"_s, name(state.variant)}};
}

std::vector<double> classColumn(std::size_t count) {
  std::vector<double> classes(count);
  std::iota(classes.begin(), classes.end(), 1);
  return classes;
}

}  // namespace alab
