#include "ui/panels/train/cards/train_card.h"

#include "ui/panels/train/train_edit.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/stepper.h"

namespace alab {

TrainCard::TrainCard(Document& document, Folding folding, QWidget* parent)
    : PageCard(document, folding, parent),
      m_numbers(document, [this](const QString& key, const auto& mutate) { edit(key, mutate); }) {}

NumberSlider* TrainCard::addSlider(const TrainNumber& setting, Effect effect) {
  return place(m_numbers.add<NumberSlider>(setting, this), effect);
}

Stepper* TrainCard::addStepper(const TrainNumber& setting, Effect effect) {
  return place(m_numbers.add<Stepper>(setting, this), effect);
}

ChoiceRow* TrainCard::addChoice(const TrainChoice& setting, Effect effect) {
  auto* row = new ChoiceRow(this);
  connect(row, &ChoiceRow::chosen, this, [this, set = setting.set](int index) {
    edit({}, [set, index](TrainState& train) { set(train, index); });
  });
  m_choices.push_back({setting, row});
  return place(row, effect);
}

template <class Control>
Control* TrainCard::place(Control* control, Effect effect) {
  if (effect == Effect::Restarts)
    m_signs.push_back([control] { control->setSign(restartSign(), restartMeaning()); });
  addWidget(control);
  return control;
}

void TrainCard::refresh() {
  m_numbers.show(train(), appearance().reducedMotion);
  for (const BoundChoice& choice : m_choices) choice.row->setCurrent(choice.setting.get(train()));
}

void TrainCard::setFile(const ReadFile& file) {
  if (file == m_file) return;
  m_file = file;
  refresh();
}

std::optional<DataShape> TrainCard::shape() const {
  return train().data.isFile() ? m_file.shape : shapeOfSet(train().data);
}

void TrainCard::retranslate() {
  m_numbers.retranslate();
  for (const BoundChoice& choice : m_choices) {
    const TrainChoice::Texts texts = choice.setting.texts();
    choice.row->setTexts(texts.label, texts.tip, texts.choices);
  }
  for (const auto& setSign : m_signs) setSign();
}

void TrainCard::edit(const QString& mergeKey, const std::function<void(TrainState&)>& mutate) {
  editTrain(document(), mergeKey, mutate);
}

NumberSpec countSpec(const QString& label, const QString& description, Range limits, double initial,
                     Scale scale) {
  return {.label = label,
          .description = description,
          .slider = limits,
          .domain = {.lower = limits.lower, .upper = limits.upper},
          .initial = initial,
          .scale = scale,
          .kind = NumberSpec::Kind::Integer,
          .play = NumberSpec::Play::None};
}

}  // namespace alab
