#include "ui/panels/softmax/cards/scores_card.h"

#include <QCheckBox>
#include <algorithm>

#include "ui/panels/softmax/softmax_names.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/stepper.h"

namespace alab {
namespace {

NumberSpec classesSpec() {
  return {.label = ScoresCard::tr("Classes"),
          .description = ScoresCard::tr("how many scores there are"),
          .domain = {.lower = fewestScores, .upper = mostScores},
          .initial = 3,
          .kind = NumberSpec::Kind::Integer};
}

const SoftmaxSetting temperature = {temperatureSpec,
                                    [](const SoftmaxState& state) { return state.temperature; },
                                    [](SoftmaxState& state, double value) { state.temperature = value; }};

const SoftmaxSetting classes = {
    classesSpec, [](const SoftmaxState& state) { return double(state.scores.size()); },
    [](SoftmaxState& state, double value) { setClassCount(state, std::size_t(value)); }};

}  // namespace

NumberSpec temperatureSpec() {
  using namespace Qt::StringLiterals;
  return {.label = u"T"_s,
          .description = ScoresCard::tr("temperature: divides the scores"),
          .slider = {0.1, 10},
          .domain = {.lower = temperatureLimits.lower, .upper = temperatureLimits.upper},
          .initial = 1,
          .scale = Scale::Log,
          .marks = {0.5, 1, 2}};
}

ScoresCard::ScoresCard(Document& document, QWidget* parent)
    : SoftmaxCard(document, Folding::Fixed, parent),
      m_together(new QCheckBox(this)),
      m_variant(new ChoiceRow(this)) {
  addNumber<NumberSlider>(temperature);
  addNumber<Stepper>(classes);
  addWidget(m_together);
  addWidget(m_variant);
  connect(m_together, &QCheckBox::clicked, this,
          [this](bool on) { edit({}, [on](SoftmaxState& state) { state.together = on; }); });
  connect(m_variant, &ChoiceRow::chosen, this, [this](int index) {
    edit({}, [index](SoftmaxState& state) { state.variant = softmaxVariants()[std::size_t(index)]; });
  });
  retranslate();
}

void ScoresCard::refresh() {
  SoftmaxCard::refresh();
  m_together->setChecked(softmax().together);
  m_variant->setCurrent(
      int(std::ranges::find(softmaxVariants(), softmax().variant) - softmaxVariants().begin()));
}

void ScoresCard::retranslate() {
  SoftmaxCard::retranslate();
  setTitle(tr("Scores"));
  m_together->setText(tr("Move all together"));
  m_together->setToolTip(tr("A score that is moved takes the others along (A): nothing else changes"));
  QStringList names;
  for (const SoftmaxVariant variant : softmaxVariants()) names.append(variantName(variant));
  m_variant->setTexts(tr("Function"), tr("What is made of the scores: softmax or one of its relatives"),
                      names);
}

}  // namespace alab
