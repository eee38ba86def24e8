#include "ui/panels/train/cards/data_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/panels/train/cards/data_buttons.h"
#include "ui/panels/train/cards/feature_boxes.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/functions/named_function.h"
#include "ui/widgets/stepper.h"

namespace alab {
namespace {

const TrainNumber noise = {[] {
                             return NumberSpec{.label = DataCard::tr("Noise"),
                                               .slider = {0, mostNoise},
                                               .domain = {.lower = 0, .upper = mostNoise},
                                               .initial = 0,
                                               .marks = {0, 0.1, 0.2},
                                               .play = NumberSpec::Play::None};
                           },
                           [](const TrainState& train) { return train.data.noise; },
                           [](TrainState& train, double value) { train.data.noise = value; }};

const TrainNumber points = {[] {
                              return countSpec(DataCard::tr("Points"),
                                               DataCard::tr("how many samples, training and test"), {2, 5000},
                                               500, Scale::Log);
                            },
                            [](const TrainState& train) { return double(train.data.points); },
                            [](TrainState& train, double value) { train.data.points = std::size_t(value); }};

const TrainNumber testShare = {[] {
                                 return NumberSpec{.label = DataCard::tr("Test share"),
                                                   .description = DataCard::tr("of points"),
                                                   .slider = {0.1, 0.9},
                                                   .domain = {.lower = 0.1, .upper = 0.9},
                                                   .initial = 0.5,
                                                   .marks = {0.2, 0.5},
                                                   .play = NumberSpec::Play::None};
                               },
                               [](const TrainState& train) { return train.data.testShare; },
                               [](TrainState& train, double value) { train.data.testShare = value; }};

std::optional<Function> curveOf(const Selection& selection) {
  const auto focused = focusedFunction(selection);
  return focused ? std::optional(focused->function) : std::nullopt;
}

}  // namespace

DataCard::DataCard(Document& document, QWidget* parent)
    : TrainCard(document, Folding::Fixed, parent),
      m_kinds(new DataButtons(this)),
      m_words(new QLabel(this)),
      m_features(new FeatureBoxes(this)),
      m_handRow(new QWidget(this)),
      m_hand(new QLabel(m_handRow)),
      m_clear(new QPushButton(m_handRow)) {
  m_words->setWordWrap(true);
  m_words->setForegroundRole(QPalette::PlaceholderText);
  addWidget(m_kinds);
  addWidget(m_words);
  m_noise = addSlider(noise, Effect::Restarts);
  m_points = addStepper(points, Effect::Restarts);
  addSlider(testShare, Effect::Restarts);
  addWidget(m_features);
  addHandRow();
  connect(m_kinds, &DataButtons::chosen, this,
          [this](DataKind kind) { edit({}, [kind](TrainState& train) { train.data.kind = kind; }); });
  connect(m_features, &FeatureBoxes::changed, this, [this](InputFeature feature, bool isIn) {
    edit({}, [feature, isIn](TrainState& train) { train.data.features.set(feature, isIn); });
  });
  retranslate();
}

void DataCard::addHandRow() {
  auto* row = new QHBoxLayout(m_handRow);
  row->setContentsMargins({});
  row->addWidget(m_hand, 1);
  row->addWidget(m_clear);
  m_hand->setWordWrap(true);
  connect(m_clear, &QPushButton::clicked, this,
          [this] { edit({}, [](TrainState& train) { train.data.hand.clear(); }); });
  addWidget(m_handRow);
}

void DataCard::refresh() {
  TrainCard::refresh();
  const DataSettings& settings = train().data;
  const DataFacts& kind = facts(settings.kind);
  const Theme& theme = appearance().theme ? *appearance().theme : Theme::of(ThemeId::Light);
  m_kinds->show(settings.kind, curveOf(state().selection), theme);
  setTitle(tr("Data: %1").arg(dataName(settings.kind)));
  m_words->setText(dataTip(settings.kind));
  m_noise->setVisible(kind.takesNoise);
  m_points->setVisible(kind.takesPoints);
  m_features->setVisible(kind.features == 2);
  m_features->setFeatures(settings.features);
  showHandPoints();
}

/// Only where a point can be pointed at.
void DataCard::showHandPoints() {
  const DataSettings& settings = train().data;
  m_handRow->setVisible(facts(settings.kind).features <= 2);
  m_clear->setVisible(!settings.hand.empty());
  m_hand->setText(settings.hand.empty() ? tr("Click into a map to set points by hand.")
                                        : tr("Points set by hand: %1").arg(settings.hand.size()));
}

void DataCard::retranslate() {
  TrainCard::retranslate();
  m_clear->setText(tr("Clear"));
  m_clear->setToolTip(tr("Take away all points that were set by hand"));
}

}  // namespace alab
