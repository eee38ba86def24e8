#include "ui/panels/softmax/cards/tab_cards.h"

#include <QLabel>
#include <algorithm>

#include "core/vector/maxout.h"
#include "core/vector/softmax_curve.h"
#include "ui/document/core_text.h"
#include "ui/panels/softmax/cards/unit_choice.h"
#include "ui/panels/softmax/scene/matrix_text.h"
#include "ui/panels/softmax/softmax_names.h"
#include "ui/panels/softmax/typed_field.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

constexpr NumberFormat offeredFormats[] = {NumberFormat::Float64, NumberFormat::Float32,
                                           NumberFormat::Float16, NumberFormat::BFloat16};

NumberSpec smoothingSpec() {
  return {.label = QStringLiteral("ε"),
          .description = LossCard::tr("label smoothing"),
          .slider = {0, 0.5},
          .domain = {.lower = 0, .upper = 1},
          .initial = 0,
          .marks = {0, 0.1}};
}

const SoftmaxSetting smoothing = {smoothingSpec, [](const SoftmaxState& state) { return state.smoothing; },
                                  [](SoftmaxState& state, double value) { state.smoothing = value; }};

const SoftmaxSetting gridStep = {gridStepSpec, [](const SoftmaxState& state) { return state.curveStep; },
                                 [](SoftmaxState& state, double value) { state.curveStep = value; }};

template <class Values, class Value>
int placeOf(const Values& values, const Value& value) {
  return int(std::ranges::find(values, value) - std::begin(values));
}

}  // namespace

NumberSpec gridStepSpec() {
  return {.label = CurveCard::tr("Step"),
          .description = CurveCard::tr("of the grid"),
          .slider = {0.005, 0.5},
          .domain = {.lower = curveSteps.lower, .upper = curveSteps.upper},
          .initial = 0.01,
          .scale = Scale::Log,
          .marks = {0.01, 0.1}};
}

TabCard::TabCard(Document& document, SoftmaxView view, QWidget* parent)
    : SoftmaxCard(document, Folding::Fixed, parent), m_view(view) {}

void TabCard::refresh() {
  setVisible(softmax().view == m_view);
  SoftmaxCard::refresh();
}

void TabCard::retranslate() {
  SoftmaxCard::retranslate();
  setTitle(viewName(m_view));
}

LossCard::LossCard(Document& document, QWidget* parent)
    : TabCard(document, SoftmaxView::Loss, parent), m_target(new ChoiceRow(this)) {
  addWidget(m_target);
  addNumber<NumberSlider>(smoothing);
  connect(m_target, &ChoiceRow::chosen, this, [this](int index) {
    edit({}, [index](SoftmaxState& state) { state.target = std::size_t(index); });
  });
  retranslate();
}

void LossCard::refresh() {
  TabCard::refresh();
  QStringList classes;
  for (std::size_t i = 1; i <= softmax().scores.size(); ++i) classes.append(tr("class %1").arg(i));
  m_target->setTexts(tr("Right class"), tr("The class that the network should have answered"), classes);
  m_target->setCurrent(int(softmax().target));
}

void LossCard::retranslate() {
  TabCard::retranslate();
}

OverflowCard::OverflowCard(Document& document, QWidget* parent)
    : TabCard(document, SoftmaxView::Overflow, parent), m_format(new ChoiceRow(this)) {
  addWidget(m_format);
  connect(m_format, &ChoiceRow::chosen, this, [this](int index) {
    edit({}, [index](SoftmaxState& state) { state.format = offeredFormats[index]; });
  });
  retranslate();
}

void OverflowCard::refresh() {
  TabCard::refresh();
  m_format->setCurrent(placeOf(offeredFormats, softmax().format));
}

void OverflowCard::retranslate() {
  TabCard::retranslate();
  QStringList names;
  for (const NumberFormat format : offeredFormats) names.append(formatName(format));
  m_format->setTexts(tr("Format"), tr("The numbers that every cell is rounded to"), names);
}

RowsCard::RowsCard(Document& document, QWidget* parent)
    : TabCard(document, SoftmaxView::Rows, parent),
      m_text(new TypedField([this](const QString& text) { return enter(text); }, this)),
      m_problem(new QLabel(this)),
      m_axis(new ChoiceRow(this)) {
  m_problem->setWordWrap(true);
  m_problem->hide();
  addWidget(m_text);
  addWidget(m_problem);
  addWidget(m_axis);
  connect(m_text, &TypedField::problemChanged, this, &RowsCard::showProblem);
  connect(m_axis, &ChoiceRow::chosen, this,
          [this](int index) { edit({}, [index](SoftmaxState& state) { state.alongColumns = index == 1; }); });
  retranslate();
}

/// Why the text cannot be the matrix; empty: now it is.
QString RowsCard::enter(const QString& text) {
  SoftmaxState wanted = softmax();
  const QString problem = setMatrix(wanted, text);
  if (!problem.isEmpty()) return problem;
  edit({}, [&wanted](SoftmaxState& state) {
    state.matrix = wanted.matrix;
    state.columns = wanted.columns;
  });
  return {};
}

void RowsCard::showProblem(const QString& why) {
  m_problem->setText(why);
  m_problem->setVisible(!why.isEmpty());
}

void RowsCard::refresh() {
  TabCard::refresh();
  m_text->showText(matrixText(softmax()));
  m_axis->setCurrent(softmax().alongColumns ? 1 : 0);
}

void RowsCard::retranslate() {
  TabCard::retranslate();
  m_text->setPlaceholderText(QStringLiteral("[[1, 2], [3, 4]]"));
  m_text->setToolTip(tr("The matrix: rows in brackets, or pasted line by line; then Return"));
  m_text->setAccessibleName(tr("Matrix as text"));
  m_axis->setTexts(tr("Softmax"), tr("Along what the results sum to 1"),
                   {tr("along rows (axis=1)"), tr("along columns (axis=0)")});
}

CurveCard::CurveCard(Document& document, QWidget* parent)
    : TabCard(document, SoftmaxView::Curve, parent), m_grid(new ChoiceRow(this)) {
  addNumber<NumberSlider>(gridStep);
  addWidget(m_grid);
  connect(m_grid, &ChoiceRow::chosen, this, [this](int index) {
    const SoftmaxGrid& grid = softmaxGrids()[std::size_t(index)];
    edit({}, [&grid](SoftmaxState& state) {
      state.curveEnd = grid.x.upper;
      state.curveStep = grid.step;
    });
  });
  retranslate();
}

/// None of the articles' while the step is another one.
void CurveCard::refresh() {
  TabCard::refresh();
  const SoftmaxGrid shown = {{-softmax().curveEnd, softmax().curveEnd}, softmax().curveStep};
  const int place = placeOf(softmaxGrids(), shown);
  m_grid->setCurrent(place < int(softmaxGrids().size()) ? place : -1);
}

void CurveCard::retranslate() {
  TabCard::retranslate();
  QStringList names;
  for (const SoftmaxGrid& grid : softmaxGrids())
    names.append(
        tr("%1 to %2, step %3")
            .arg(shownNumber(grid.x.lower, 2), shownNumber(grid.x.upper, 2), shownNumber(grid.step, 2)));
  m_grid->setTexts(tr("As drawn"), tr("The grids over which articles draw it"), names);
}

GateCard::GateCard(Document& document, QWidget* parent)
    : TabCard(document, SoftmaxView::Gates, parent),
      m_unit(new UnitChoice(document, this)),
      m_lines(new ChoiceRow(this)) {
  addWidget(m_unit);
  addWidget(m_lines);
  connect(m_lines, &ChoiceRow::chosen, this, [this](int index) {
    edit({}, [index](SoftmaxState& state) { state.maxout = std::size_t(index); });
  });
  retranslate();
}

void GateCard::refresh() {
  TabCard::refresh();
  m_unit->refresh();
  m_lines->setCurrent(int(softmax().maxout));
  m_lines->setVisible(softmax().gate == GateUnit::Maxout);
}

void GateCard::retranslate() {
  TabCard::retranslate();
  QStringList lines;
  for (const MaxoutPreset& preset : maxoutPresets()) lines.append(coreText(preset.name));
  m_lines->setTexts(tr("Lines"), tr("The lines whose largest is taken"), lines);
}

}  // namespace alab
