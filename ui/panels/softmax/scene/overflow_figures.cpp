// The textbook formula beside the stable form, each cell rounded to the number format.
#include <cmath>

#include "core/vector/softmax_steps.h"
#include "ui/panels/softmax/scene/cell_table.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double badHeat = 0.7;

/// A step of the calculation as a column of the table.
struct StepColumn {
  SoftmaxStep step;
  QString head;
};

std::vector<StepColumn> columnsOf(SoftmaxForm form) {
  const bool isStable = form == SoftmaxForm::Stable;
  std::vector<StepColumn> columns = {{SoftmaxStep::Score, u"z"_s}};
  if (isStable) columns.push_back({SoftmaxStep::Shifted, u"z − max"_s});
  columns.push_back({SoftmaxStep::Scaled, u"÷T = x"_s});
  columns.push_back({SoftmaxStep::Power, u"e^x"_s});
  columns.push_back({SoftmaxStep::Probability, u"p"_s});
  return columns;
}

TableCell stepCell(const SoftmaxSteps& steps, SoftmaxStep step, std::size_t index) {
  const double value = steps.row(step)[index];
  const bool isFirstBad = steps.firstBad && steps.firstBad->step == step && steps.firstBad->index == index;
  const bool isBad = std::isnan(value) || std::isinf(value) || (isFirstBad && value == 0);
  const bool isGiven = step <= SoftmaxStep::Scaled && std::isfinite(value);
  const QString text = isGiven ? shownNumber(value, placesInWords) : cellNumber(value, placesInWords);
  return {text, isBad ? badHeat : 0, isFirstBad};
}

QString formHead(SoftmaxForm form) {
  return form == SoftmaxForm::Textbook ? SoftmaxScene::tr("textbook") : SoftmaxScene::tr("stable");
}

CellTable formTable(const SoftmaxSteps& steps, SoftmaxForm form) {
  const std::vector<StepColumn> columns = columnsOf(form);
  QStringList heads = {formHead(form)};
  for (const StepColumn& column : columns) heads.append(column.head);
  CellTable table = headed(heads);
  for (std::size_t i = 0; i < steps.scores.size(); ++i) {
    table.rows.push_back({{QString::number(i + 1)}});
    for (const StepColumn& column : columns) table.rows.back().push_back(stepCell(steps, column.step, i));
  }
  table.rows.push_back({{SoftmaxScene::tr("sum")}});
  for (const StepColumn& column : columns)
    table.rows.back().push_back(column.step == SoftmaxStep::Power ? stepCell(steps, SoftmaxStep::Sum, 0)
                                                                  : TableCell());
  return table;
}

DataTable stepNumbers(const SoftmaxSteps& steps) {
  const std::vector<double> sums(steps.scores.size(), steps.sum);
  DataTable data = {{u"class"_s, u"z"_s, u"scaled"_s, u"power"_s, u"sum"_s, u"p"_s},
                    {classColumn(steps.scores.size()), steps.scores, steps.scaled, steps.powers, sums,
                     steps.probabilities}};
  if (steps.shifted.empty()) return data;
  data.columns.insert(2, u"shifted"_s);
  data.values.insert(data.values.begin() + 2, steps.shifted);
  return data;
}

}  // namespace

std::vector<SoftmaxFigure> overflowFigures(const SoftmaxState& state) {
  std::vector<SoftmaxFigure> figures;
  for (const SoftmaxForm form : softmaxForms()) {
    const SoftmaxSteps steps = softmaxSteps(state.scores, state.temperature, state.format, form);
    const QString id = QString::fromUtf8(nameOf(form).data());
    PlotScene scene = tableScene(id, formTable(steps, form), tabSentence(state));
    scene.metadata = softmaxMetadata(state);
    scene.metadata[u"format"_s] = QString::fromUtf8(facts(state.format).name.data());
    figures.push_back({id, formHead(form), scene, stepNumbers(steps)});
  }
  return figures;
}

}  // namespace alab
