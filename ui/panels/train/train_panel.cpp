#include "ui/panels/train/train_panel.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/train/chart_bar.h"
#include "ui/panels/train/data_edit.h"
#include "ui/panels/train/data_shape.h"
#include "ui/panels/train/inside/network_file.h"
#include "ui/panels/train/results/result_rows.h"
#include "ui/panels/train/scene/sweep_scene.h"
#include "ui/panels/train/scene/train_words.h"
#include "ui/panels/train/table_drop.h"
#include "ui/panels/train/train_bar.h"
#include "ui/panels/train/train_edit.h"
#include "ui/panels/train/train_names.h"
#include "ui/panels/train/train_pictures.h"
#include "ui/panels/train/train_sidebar.h"

namespace alab {

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
  keepRoomForChart();
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

/// Between the pictures and the chart: many units need more room than maps, in the letters of a lecture all
/// of it.
void TrainPanel::shareHeight() {
  const bool isNetworkAlone = m_appearance.presenting && m_pictures->lookedInto();
  for (QWidget* part : {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_words)})
    part->setVisible(!isNetworkAlone);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->setStretchFactor(m_pictures, m_pictures->lookedInto() ? 8 : 5);
  column->setStretchFactor(m_plot, m_pictures->lookedInto() ? 4 : 6);
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

/// In the letters of the moment. More, and a network with all words would be higher than a projector: a
/// window that does not fit leaves the full screen.
void TrainPanel::keepRoomForChart() {
  m_plot->setMinimumHeight(5 * fontMetrics().height());
}

void TrainPanel::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  if (appearance.theme) {
    m_plot->setTheme(*appearance.theme);
    m_pictures->setTheme(*appearance.theme);
  }
  m_plot->setStyle(appearance.style);
  m_chartBar->setPresenting(appearance.presenting);
  m_pictures->setPresenting(appearance.presenting);
  shareHeight();
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

void TrainPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  refresh(sections());
}

void TrainPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::FontChange) keepRoomForChart();
  if (event->type() == QEvent::LanguageChange) refresh(sections());
}

}  // namespace alab
