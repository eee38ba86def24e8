#include "ui/panels/train/cards/data_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "ui/panels/train/cards/data_buttons.h"
#include "ui/panels/train/cards/feature_boxes.h"
#include "ui/panels/train/data_edit.h"
#include "ui/panels/train/run/race_news.h"
#include "ui/panels/train/train_names.h"
#include "ui/widgets/choice_row.h"
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

QStringList texts(const std::vector<std::string>& names, bool isFile) {
  QStringList list;
  for (const std::string& name : names) list += columnText(name, isFile);
  return list;
}

/// "12 classes": of a file, whose number of them is its own.
QString askedText(const DataShape& shape) {
  if (shape.task != Task::Classes) return taskName(shape.task);
  return DataCard::tr("%n class(es)", nullptr, int(shape.targets));
}

std::optional<Function> curveOf(const Selection& selection) {
  const auto focused = focusedFunction(selection);
  return focused ? std::optional(focused->function) : std::nullopt;
}

}  // namespace

DataCard::DataCard(Document& document, QWidget* parent)
    : TrainCard(document, Folding::Fixed, parent),
      m_kinds(new DataButtons(this)),
      m_words(new QLabel(this)),
      m_target(new ChoiceRow(this)),
      m_across(new ChoiceRow(this)),
      m_up(new ChoiceRow(this)),
      m_features(new FeatureBoxes(this)),
      m_handRow(new QWidget(this)),
      m_hand(new QLabel(m_handRow)),
      m_clear(new QPushButton(m_handRow)) {
  m_words->setWordWrap(true);
  m_words->setForegroundRole(QPalette::PlaceholderText);
  addWidget(m_kinds);
  addWidget(m_words);
  addFileRows();
  m_noise = addSlider(noise, Effect::Restarts);
  m_points = addStepper(points, Effect::Restarts);
  addSlider(testShare, Effect::Restarts);
  addWidget(m_features);
  addHandRow();
  connect(m_kinds, &DataButtons::chosen, this,
          [this](DataKind kind) { learnFromSet(this->document(), kind); });
  connect(m_kinds, &DataButtons::fileWanted, this, &DataCard::fileWanted);
  connect(m_features, &FeatureBoxes::changed, this, [this](InputFeature feature, bool isIn) {
    edit({}, [feature, isIn](TrainState& train) { train.data.features.set(feature, isIn); });
  });
  retranslate();
}

void DataCard::addFileRows() {
  for (ChoiceRow* row : {m_target, m_across, m_up}) addWidget(row);
  connect(m_target, &ChoiceRow::chosen, this,
          [this](int index) { learnColumn(document(), file().columns[std::size_t(index)]); });
  connect(m_across, &ChoiceRow::chosen, this, [this](int index) {
    edit({}, [index](TrainState& train) { train.slice.across = std::size_t(index); });
  });
  connect(m_up, &ChoiceRow::chosen, this, [this](int index) {
    edit({}, [index](TrainState& train) { train.slice.up = std::size_t(index); });
  });
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
  showKind();
  showFile();
  showSlice();
  showHandPoints();
}

void DataCard::showKind() {
  const DataSettings& settings = train().data;
  const DataFacts& kind = facts(settings.kind);
  const bool isSet = !settings.isFile();
  const Theme& theme = appearance().theme ? *appearance().theme : Theme::of(ThemeId::Light);
  m_kinds->show(isSet ? std::optional(settings.kind) : std::nullopt, curveOf(state().selection), theme);
  setTitle(tr("Data: %1").arg(dataTitle(settings)));
  m_words->setText(words());
  m_noise->setVisible(isSet && kind.takesNoise);
  m_points->setVisible(isSet && kind.takesPoints);
  m_features->setVisible(isSet && kind.features == 2);
  m_features->setFeatures(settings.features);
}

/// What is wrong with a file stands in the chart.
QString DataCard::words() const {
  if (!train().data.isFile()) return dataTip(train().data.kind);
  if (!file().shape) return tr("Drop a table on the page, or choose one under More.");
  return tr("%1. Features: %2, standardised. After a change of the file: Same weights reads it again.")
      .arg(askedText(*file().shape))
      .arg(file().shape->features.size());
}

/// The column that is learned; without a choice the last one.
void DataCard::showFile() {
  const std::vector<std::string>& columns = file().columns;
  m_target->setVisible(train().data.isFile() && !columns.empty());
  m_target->setTexts(tr("Learn"), tr("The column that is asked for; all others are features"),
                     texts(columns, true));
  m_target->setSign(restartSign(), restartMeaning());
  const auto found = std::ranges::find(columns, train().data.target);
  const bool isLast = train().data.target.empty();
  m_target->setCurrent(isLast                   ? int(columns.size()) - 1
                       : found == columns.end() ? -1
                                                : int(found - columns.begin()));
}

/// Of more than two features two can be seen at a time.
void DataCard::showSlice() {
  const std::optional<DataShape> known = shape();
  const bool hasSlice = known && known->features.size() > 2 && !takesHandPoints(train().data);
  const QStringList names = hasSlice ? texts(known->features, train().data.isFile()) : QStringList();
  const TrainSlice slice = sliceIn(std::size_t(names.size()), train().slice);
  m_across->setTexts(tr("Map across"), tr("The feature from left to right in the maps"), names);
  m_up->setTexts(tr("Map up"), tr("The feature from below in the maps; all others are at their means"),
                 names);
  m_across->setCurrent(int(slice.across));
  m_up->setCurrent(int(slice.up));
  for (ChoiceRow* row : {m_across, m_up}) row->setVisible(hasSlice);
}

/// Only where a point can be pointed at.
void DataCard::showHandPoints() {
  const DataSettings& settings = train().data;
  m_handRow->setVisible(takesHandPoints(settings));
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
