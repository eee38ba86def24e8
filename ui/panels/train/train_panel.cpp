#include "ui/panels/train/train_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/train/chart_bar.h"
#include "ui/panels/train/data_edit.h"
#include "ui/panels/train/data_shape.h"
#include "ui/panels/train/inside/network_file.h"
#include "ui/panels/train/maps/map_scene.h"
#include "ui/panels/train/results/result_rows.h"
#include "ui/panels/train/scene/sweep_scene.h"
#include "ui/panels/train/scene/train_words.h"
#include "ui/panels/train/table_drop.h"
#include "ui/panels/train/train_bar.h"
#include "ui/panels/train/train_edit.h"
#include "ui/panels/train/train_names.h"
#include "ui/panels/train/train_pictures.h"
#include "ui/panels/train/train_sidebar.h"
#include "ui/panels/train/train_table.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr QKeyCombination plusKey(Qt::ShiftModifier, Qt::Key_Plus);  ///< on most keyboards
constexpr QKeyCombination batchKey(Qt::ShiftModifier, Qt::Key_Right);
constexpr QKeyCombination sampleKey(Qt::ControlModifier, Qt::Key_Right);

}  // namespace

TrainPanel::TrainPanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_bar(new TrainBar(document, this)),
      m_pictures(new TrainPictures(this)),
      m_chartBar(new ChartBar(document, this)),
      m_plot(new PlotView(this)),
      m_hand(document, *m_plot),
      m_emptyChoice(new EmptyChoice(document, *m_plot)),
      m_words(new QLabel(this)),
      m_sidebar(new TrainSidebar(document, this)) {
  layOut();
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);
  m_sidebar->hide();
  setFocusPolicy(Qt::StrongFocus);
  connectParts();
  refresh(sections());
}

void TrainPanel::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_pictures, m_chartBar, m_plot, m_words})
    column->addWidget(part);
  shareHeight();
}

void TrainPanel::connectParts() {
  connectRace();
  connectPictures();
  connect(m_plot, &PlotView::resized, m_emptyChoice, &EmptyChoice::refresh);
  connect(&m_hand, &ChartHand::pointerMoved, this, &TrainPanel::showChart);
  connect(m_sidebar, &TrainSidebar::fileWanted, this,
          [this] { learnFrom(askForTable(this, m_document.state().train.data)); });
  for (QWidget* target : std::initializer_list<QWidget*>{this, m_sidebar})
    connect(new TableDrop(*target), &TableDrop::dropped, this, &TrainPanel::learnFrom);
  connect(m_sidebar, &TrainSidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &TrainSidebar::exportRequested, this, &Panel::exportRequested);
}

void TrainPanel::connectRace() {
  connect(&m_race, &TrainRace::changed, this, &TrainPanel::showRace);
  connect(&m_race, &TrainRace::playingChanged, m_bar, &TrainBar::setPlaying);
  connect(&m_sweep, &SweepRunner::changed, this, &TrainPanel::showRace);
  connect(&m_race, &TrainRace::changed, this, &Panel::figuresChanged);
  connect(&m_sweep, &SweepRunner::changed, this, &Panel::figuresChanged);
  connect(m_bar, &TrainBar::playToggled, this, &TrainPanel::togglePlay);
  connect(m_bar, &TrainBar::stepRequested, &m_race, &TrainRace::step);
  connect(m_bar, &TrainBar::batchRequested, this, [this] { m_race.stepSamples(batchSize()); });
  connect(m_bar, &TrainBar::sampleRequested, this, [this] { m_race.stepSamples(1); });
  connect(m_bar, &TrainBar::restartRequested, this, &TrainPanel::restart);
  connect(m_bar, &TrainBar::keepingWeights, this,
          [this](bool isKeeping) { m_race.setKeepingWeights(isKeeping); });
}

void TrainPanel::connectPictures() {
  connect(m_pictures, &TrainPictures::pointClicked, this, &TrainPanel::setPoint);
  connect(m_pictures, &TrainPictures::lookedIntoChanged, this, &TrainPanel::followLook);
  connect(m_pictures, &TrainPictures::saveRequested, this, &TrainPanel::saveNetwork);
  connect(
      m_pictures, &TrainPictures::edited, this,
      [this](std::size_t line, const WeightPlace& place, float value) { m_race.edit(line, place, value); });
}

InsidePage& TrainPanel::inside() const {
  return m_pictures->inside();
}

QString TrainPanel::title() const {
  return tr("Train");
}

QWidget* TrainPanel::sidebar() {
  return m_sidebar;
}

/// What is not in sight neither follows nor trains.
void TrainPanel::refresh(Sections) {
  if (!isVisible()) return;
  m_race.follow(m_document.state(), m_appearance.decimals);
  followSweep();
  m_bar->refresh();
  m_sidebar->refresh();
  m_chartBar->refresh();
  m_hand.refresh();
  showRace();
  emit hintChanged(hint());
}

void TrainPanel::togglePlay() {
  if (m_race.isPlaying())
    m_race.pause();
  else
    m_race.play();
}

/// From the same weights; a file is read again.
void TrainPanel::restart() {
  m_sweep.clear();
  m_race.restart();
  followSweep();
}

/// The one that is learned from already may have been mended.
void TrainPanel::learnFrom(const QString& file) {
  if (!file.isEmpty() && file.toStdString() == m_document.state().train.data.file) return restart();
  learnFromFile(m_document, file);
}

std::size_t TrainPanel::batchSize() const {
  return m_document.state().train.training.batch;
}

/// Only what is shown is computed; what has been found stays.
void TrainPanel::followSweep() {
  if (m_race.problem() || m_race.lines().empty())
    m_sweep.clear();
  else if (m_document.state().train.view == TrainView::Sweep)
    m_sweep.follow(m_race.question());
}

/// The sweep runs by itself where it is shown.
void TrainPanel::completeFigures() {
  if (m_document.state().train.view != TrainView::Sweep) m_race.play();
}

bool TrainPanel::areFiguresComplete() const {
  const TrainState& train = m_document.state().train;
  if (problem() || m_race.lines().empty()) return true;
  if (train.view == TrainView::Sweep) return m_sweep.news() && m_sweep.news()->isFinished;
  const auto& news = m_race.news();
  return news && (news->isFinished || news->epoch >= train.training.epochs);
}

std::optional<Error> TrainPanel::problem() const {
  if (m_race.problem()) return m_race.problem();
  const bool isSweep = m_document.state().train.view == TrainView::Sweep;
  return isSweep && m_sweep.news() ? m_sweep.news()->problem : std::nullopt;
}

TrainFigure TrainPanel::figure() const {
  const auto& news = m_race.news();
  TrainFigure figure{.lines = m_race.lines(), .state = m_document.state().train, .cursor = m_hand.pointer()};
  if (news) {
    figure.task = news->task;
    figure.pair = news->pair;
    figure.classes = std::max<std::size_t>(news->data->train.targets.size(), 2);
  }
  return figure;
}

PlotScene TrainPanel::sceneOf(const TrainFigure& shown) const {
  PlotScene scene = shown.state.view == TrainView::Gradient   ? gradientScene(shown)
                    : shown.state.view == TrainView::Accuracy ? accuracyScene(shown)
                    : shown.state.view == TrainView::Learned  ? learnedScene(shown)
                    : shown.state.view == TrainView::Sweep    ? sweepScene(shown, m_sweep.points())
                                                              : lossScene(shown);
  if (problem()) {
    scene.panes.front().message = coreText(*problem());
    scene.panes.front().notes.clear();
  }
  return scene;
}

/// A race goes on while another page is shown; nothing is drawn for nobody.
void TrainPanel::showRace() {
  if (!isVisible()) return;
  const auto& news = m_race.news();
  m_bar->setUsable(!m_race.problem() && !m_race.lines().empty(), !m_race.lines().empty());
  const std::size_t last = m_document.state().train.training.epochs;
  if (news)
    m_bar->setEpoch(news->epoch, last, news->place, news->samples);
  else
    m_bar->setEpoch(0, last);
  m_pictures->show(m_race.lines(), news);
  showChart();
  showData();
  m_sidebar->setRows(news && news->epoch > 0 ? resultRows(m_race.lines()) : std::vector<ResultRow>());
  showWords();
}

void TrainPanel::showChart() {
  m_plot->setScene(sceneOf(figure()));
  m_emptyChoice->refresh();
}

/// Of a file the cards know what it holds once it has been read.
void TrainPanel::showData() {
  const auto& news = m_race.news();
  m_sidebar->setTask(news ? news->task : Task::Binary);
  if (m_document.state().train.data.isFile() && !news && !m_race.problem()) return;  // it is being read
  m_sidebar->setFile({m_race.columns(), news ? std::optional(shapeOf(news->data->train)) : std::nullopt});
}

void TrainPanel::followLook() {
  shareHeight();
  m_race.lookInside(m_pictures->lookedInto());
  m_pictures->show(m_race.lines(), m_race.news());
  emit hintChanged(hint());
}

/// Between the pictures and the chart: many units need more room than maps.
void TrainPanel::shareHeight() {
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->setStretchFactor(m_pictures, m_pictures->lookedInto() ? 8 : 5);
  column->setStretchFactor(m_plot, m_pictures->lookedInto() ? 4 : 6);
}

/// Of the focused function.
void TrainPanel::toggleInside() {
  if (m_pictures->lookedInto()) return m_pictures->lookInside({});
  const auto& lines = m_race.lines();
  const auto focused = std::ranges::find_if(lines, &TrainLine::isFocused);
  if (focused != lines.end()) m_pictures->lookInside(std::size_t(focused - lines.begin()));
}

void TrainPanel::saveNetwork() {
  const auto& news = m_race.news();
  const auto& lookedInto = m_pictures->lookedInto();
  if (!lookedInto || !news || !news->inside) return;
  const TrainLine& line = m_race.lines()[*lookedInto];
  const std::string origin = dataText(m_document.state().train.data).toStdString();
  const QString problem = saveTrainedNetwork(trainedNetwork(*news, line, origin), this);
  if (!problem.isEmpty()) emit hintChanged(problem);
}

void TrainPanel::showWords() {
  const TrainState& train = m_document.state().train;
  const auto& news = m_race.news();
  std::vector<SaidLine> words;
  if (train.view == TrainView::Sweep && !problem())
    words = sweepWords(m_race.lines(), m_sweep.points(), news ? news->task : Task::Binary);
  else if (news && (news->epoch > 0 || !m_race.isPlaying()))
    words = raceWords(m_race.lines(), train.training, news->task, news->epoch);
  if (news && news->leastSquares && train.view != TrainView::Sweep && !m_race.isPlaying())
    std::ranges::copy(lineWords(*news->leastSquares, news->nextUpdate), std::back_inserter(words));
  m_words->setText(richText(words, m_appearance.theme));
}

void TrainPanel::setPoint(double x, double y, PointClick click) {
  constexpr double reach = 0.4;
  if (!takesHandPoints(m_document.state().train.data)) return;
  editTrain(m_document, {}, [=](TrainState& train) {
    const HandPoint point{.x1 = x, .x2 = y, .y = click == PointClick::SetSecond ? 1.0 : 0.0};
    train.data.hand = click == PointClick::Remove ? removePoint(train.data.hand, x, y, reach)
                                                  : addPoint(train.data.hand, point);
  });
}

std::vector<Exportable> TrainPanel::exportables(QSize) const {
  const bool isSweep = m_document.state().train.view == TrainView::Sweep;
  const auto values = [isSweep, lines = m_race.lines(),
                       points = m_sweep.points()](const std::optional<TableSettings>&) {
    return isSweep ? sweepTable(lines, points) : trainTable(lines);
  };
  const auto ofMaps = [lines = m_race.lines(), news = m_race.news()](const std::optional<TableSettings>&) {
    return mapsTable(lines, news.get());
  };
  TrainFigure chart = figure();
  chart.cursor.reset();  // the pointer is for the hand
  PlotScene maps = mapsScene(m_race.lines(), m_race.news().get());
  maps.metadata = trainMetadata(chart);
  return {{u"train"_s, tr("Chart"), sceneOf(chart), values, false},
          {u"maps"_s, tr("Maps"), maps, ofMaps, false}};
}

void TrainPanel::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  if (appearance.theme) {
    m_plot->setTheme(*appearance.theme);
    m_pictures->setTheme(*appearance.theme);
  }
  m_plot->setStyle(appearance.style);
  m_chartBar->setPresenting(appearance.presenting);
  m_plot->setMinimumHeight(8 * QFontMetrics(font()).height());  // the maps give way, not the chart
  m_pictures->setPresenting(appearance.presenting);
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

QString TrainPanel::hint() const {
  if (m_pictures->lookedInto())
    return tr(
        "Click a line or a unit to change its weight or bias; wide lines are large, dashed ones negative. I: "
        "back to the maps.");
  if (!takesHandPoints(m_document.state().train.data))
    return tr(
        "Space trains and pauses, Right is one epoch. A click on the name over a map looks into the "
        "network.");
  return tr(
      "Space trains and pauses, Right is one epoch. In a map a click sets a point of the second class, with "
      "Shift of the first one; a right click takes a point away.");
}

std::vector<KeyHelp> TrainPanel::keys() const {
  std::vector<KeyHelp> help = {{keyName(Qt::Key_Space), tr("Train and pause")},
                               {keyName(Qt::Key_Right), tr("One epoch")},
                               {keyName(batchKey), tr("One mini-batch")},
                               {keyName(sampleKey), tr("One sample")},
                               {keyName(Qt::Key_I), tr("Look inside the network of the focused function")}};
  std::ranges::copy(ChartBar::keys(), std::back_inserter(help));
  help.push_back({u"+, -, 0"_s, tr("The chart closer, farther, all of it")});
  help.push_back({u", ."_s, tr("Read the curves further left, further right")});
  return help;
}

void TrainPanel::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (isPlain && event->key() == Qt::Key_Space) return togglePlay();
  if (isPlain && event->key() == Qt::Key_Right) return m_race.step();
  if (event->keyCombination() == batchKey) return m_race.stepSamples(batchSize());
  if (event->keyCombination() == sampleKey) return m_race.stepSamples(1);
  if (isPlain && event->key() == Qt::Key_I) return toggleInside();
  if (isPlain && event->key() == Qt::Key_Escape && m_pictures->lookedInto())
    return m_pictures->lookInside({});
  if (isPlain && m_chartBar->press(event->key())) return;
  if ((isPlain || event->keyCombination() == plusKey) && m_hand.press(*event)) return;
  Panel::keyPressEvent(event);
}

void TrainPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  refresh(sections());
}

void TrainPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) refresh(sections());
}

}  // namespace alab
