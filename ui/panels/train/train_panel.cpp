#include "ui/panels/train/train_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/panels/train/inside/inside_page.h"
#include "ui/panels/train/inside/network_file.h"
#include "ui/panels/train/maps/map_row.h"
#include "ui/panels/train/results/result_rows.h"
#include "ui/panels/train/scene/sweep_scene.h"
#include "ui/panels/train/scene/train_words.h"
#include "ui/panels/train/train_bar.h"
#include "ui/panels/train/train_edit.h"
#include "ui/panels/train/train_sidebar.h"
#include "ui/panels/train/train_table.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr QKeyCombination batchKey(Qt::ShiftModifier, Qt::Key_Right);
constexpr QKeyCombination sampleKey(Qt::ControlModifier, Qt::Key_Right);

struct ViewEntry {
  TrainView view;
  Qt::Key key;
  const char* name;
  const char* tip;
};
constexpr ViewEntry viewEntries[] = {
    {TrainView::Loss, Qt::Key_L, QT_TRANSLATE_NOOP("alab::TrainPanel", "Loss"),
     QT_TRANSLATE_NOOP("alab::TrainPanel", "The loss over the epochs: test thick, training thin")},
    {TrainView::Accuracy, Qt::Key_A, QT_TRANSLATE_NOOP("alab::TrainPanel", "Accuracy"),
     QT_TRANSLATE_NOOP("alab::TrainPanel", "How many test samples are right over the epochs")},
    {TrainView::Gradient, Qt::Key_G, QT_TRANSLATE_NOOP("alab::TrainPanel", "Gradient"),
     QT_TRANSLATE_NOOP("alab::TrainPanel", "The size of the gradient in each layer, now")},
    {TrainView::Learned, Qt::Key_P, QT_TRANSLATE_NOOP("alab::TrainPanel", "Learned α, β"),
     QT_TRANSLATE_NOOP("alab::TrainPanel", "Parameters of the functions that are learned with the weights")},
    {TrainView::Sweep, Qt::Key_S, QT_TRANSLATE_NOOP("alab::TrainPanel", "Sweep the rate"),
     QT_TRANSLATE_NOOP("alab::TrainPanel",
                       "What each function reaches with learning rates from 0.001 to 3")}};

const QString rateKey = u"train.sweep.rate"_s;  ///< one step of undo for one drag

}  // namespace

TrainPanel::TrainPanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_bar(new TrainBar(document, this)),
      m_pictures(new QStackedWidget(this)),
      m_maps(new MapRow(this)),
      m_inside(new InsidePage(this)),
      m_plot(new PlotView(this)),
      m_emptyChoice(new EmptyChoice(document, *m_plot)),
      m_words(new QLabel(this)),
      m_sidebar(new TrainSidebar(document, this)) {
  layOut();
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);
  m_sidebar->hide();
  setFocusPolicy(Qt::StrongFocus);
  connectParts();
  retranslate();
  refresh(sections());
}

void TrainPanel::layOut() {
  auto* views = new QHBoxLayout;
  for (const ViewEntry& entry : viewEntries) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    m_views.addButton(button, int(entry.view));
    views->addWidget(button);
  }
  views->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_bar);
  m_pictures->addWidget(m_maps);
  m_pictures->addWidget(m_inside);
  column->addWidget(m_pictures);
  column->addLayout(views);
  column->addWidget(m_plot);
  column->addWidget(m_words);
  shareHeight();
}

void TrainPanel::connectParts() {
  connect(m_plot, &PlotView::resized, m_emptyChoice, &EmptyChoice::refresh);
  connect(&m_race, &TrainRace::changed, this, &TrainPanel::showRace);
  connect(&m_race, &TrainRace::playingChanged, m_bar, &TrainBar::setPlaying);
  connect(m_bar, &TrainBar::playToggled, this, &TrainPanel::togglePlay);
  connect(m_bar, &TrainBar::stepRequested, &m_race, &TrainRace::step);
  connect(m_bar, &TrainBar::batchRequested, this, [this] { m_race.stepSamples(batchSize()); });
  connect(m_bar, &TrainBar::sampleRequested, this, [this] { m_race.stepSamples(1); });
  connect(m_bar, &TrainBar::restartRequested, &m_race, &TrainRace::restart);
  connect(m_bar, &TrainBar::keepingWeights, this,
          [this](bool isKeeping) { m_race.setKeepingWeights(isKeeping); });
  connect(&m_sweep, &SweepRunner::changed, this, &TrainPanel::showRace);
  connect(m_plot, &PlotView::probeDragged, this, &TrainPanel::dragRate);
  connect(m_plot, &PlotView::gestureEnded, this, [this] { m_document.endMerge(rateKey); });
  connect(m_maps, &MapRow::pointClicked, this, &TrainPanel::setPoint);
  connect(m_maps, &MapRow::insideRequested, this, [this](std::size_t index) { lookInside(index); });
  connect(m_inside, &InsidePage::pointClicked, this, &TrainPanel::setPoint);
  connect(m_inside, &InsidePage::closed, this, [this] { lookInside({}); });
  connect(m_inside, &InsidePage::saveRequested, this, &TrainPanel::saveNetwork);
  connect(m_inside, &InsidePage::edited, this, [this](const WeightPlace& place, float value) {
    if (m_lookedInto) m_race.edit(*m_lookedInto, place, value);
  });
  connect(&m_views, &QButtonGroup::idClicked, this, [this](int id) {
    editTrain(m_document, {}, [id](TrainState& train) { train.view = TrainView(id); });
  });
  connect(m_sidebar, &TrainSidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &TrainSidebar::exportRequested, this, &Panel::exportRequested);
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
  if (auto* button = m_views.button(int(m_document.state().train.view))) button->setChecked(true);
  showRace();
  emit hintChanged(hint());
}

void TrainPanel::togglePlay() {
  if (m_race.isPlaying())
    m_race.pause();
  else
    m_race.play();
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

void TrainPanel::dragRate(double x) {
  editTrain(m_document, rateKey, [x](TrainState& train) { train.training.optimizer.rate = rateAtHand(x); });
}

std::optional<Error> TrainPanel::problem() const {
  if (m_race.problem()) return m_race.problem();
  return m_sweep.news() ? m_sweep.news()->problem : std::nullopt;
}

TrainFigure TrainPanel::figure() const {
  const auto& news = m_race.news();
  TrainFigure figure{.lines = m_race.lines(), .state = m_document.state().train};
  if (news) {
    figure.task = news->task;
    figure.pair = news->pair;
    figure.classes = std::max<std::size_t>(news->data->train.targets.size(), 2);
  }
  return figure;
}

PlotScene TrainPanel::scene() const {
  const TrainFigure shown = figure();
  PlotScene scene = shown.state.view == TrainView::Gradient   ? gradientScene(shown)
                    : shown.state.view == TrainView::Accuracy ? accuracyScene(shown)
                    : shown.state.view == TrainView::Learned  ? learnedScene(shown)
                    : shown.state.view == TrainView::Sweep    ? sweepScene(shown, m_sweep.points())
                                                              : lossScene(shown);
  if (problem()) scene.panes.front().message = coreText(*problem());
  return scene;
}

/// A race goes on while another page is shown; nothing is drawn for nobody.
void TrainPanel::showRace() {
  if (!isVisible()) return;
  const auto& news = m_race.news();
  m_bar->setUsable(!m_race.problem() && !m_race.lines().empty());
  const std::size_t last = m_document.state().train.training.epochs;
  if (news)
    m_bar->setEpoch(news->epoch, last, news->place, news->samples);
  else
    m_bar->setEpoch(0, last);
  showPictures();
  m_plot->setScene(scene());
  m_emptyChoice->refresh();
  m_sidebar->setTask(news ? news->task : Task::Binary);
  m_sidebar->setRows(news && news->epoch > 0 ? resultRows(m_race.lines()) : std::vector<ResultRow>());
  showWords();
}

/// A network that is no longer there cannot be looked into.
void TrainPanel::showPictures() {
  if (m_lookedInto && *m_lookedInto >= m_race.lines().size()) return lookInside({});
  if (m_lookedInto)
    m_inside->show(m_race.lines()[*m_lookedInto], m_race.news(), *m_lookedInto);
  else
    m_maps->show(m_race.lines(), m_race.news());
}

void TrainPanel::lookInside(std::optional<std::size_t> line) {
  m_lookedInto = line;
  m_pictures->setCurrentWidget(line ? static_cast<QWidget*>(m_inside) : m_maps);
  shareHeight();
  m_race.lookInside(line);
  showPictures();
  emit hintChanged(hint());
}

/// Between the pictures and the chart: many units need more room than maps.
void TrainPanel::shareHeight() {
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->setStretchFactor(m_pictures, m_lookedInto ? 8 : 5);
  column->setStretchFactor(m_plot, m_lookedInto ? 4 : 6);
}

/// Of the focused function.
void TrainPanel::toggleInside() {
  if (m_lookedInto) return lookInside({});
  const auto& lines = m_race.lines();
  const auto focused = std::ranges::find_if(lines, &TrainLine::isFocused);
  if (focused != lines.end()) lookInside(std::size_t(focused - lines.begin()));
}

void TrainPanel::saveNetwork() {
  const auto& news = m_race.news();
  if (!m_lookedInto || !news || !news->inside) return;
  const TrainLine& line = m_race.lines()[*m_lookedInto];
  const QString problem =
      saveTrainedNetwork(trainedNetwork(*news, line, nameOf(m_document.state().train.data.kind)), this);
  if (!problem.isEmpty()) emit hintChanged(problem);
}

void TrainPanel::showWords() {
  const TrainState& train = m_document.state().train;
  const auto& news = m_race.news();
  std::vector<SaidLine> words;
  if (train.view == TrainView::Sweep && !problem())
    words = sweepWords(m_race.lines(), m_sweep.points(), news ? news->task : Task::Binary);
  else if (news && (news->epoch > 0 || !m_race.isPlaying()))
    words = raceWords(m_race.lines(), train.training, news->epoch);
  if (news && news->leastSquares && train.view != TrainView::Sweep && !m_race.isPlaying())
    std::ranges::copy(lineWords(*news->leastSquares, news->nextUpdate), std::back_inserter(words));
  m_words->setText(richText(words, m_appearance.theme));
}

void TrainPanel::setPoint(double x, double y, PointClick click) {
  constexpr double reach = 0.4;
  editTrain(m_document, {}, [=](TrainState& train) {
    const HandPoint point{.x1 = x, .x2 = y, .y = click == PointClick::SetSecond ? 1.0 : 0.0};
    train.data.hand = click == PointClick::Remove ? removePoint(train.data.hand, x, y, reach)
                                                  : addPoint(train.data.hand, point);
  });
}

std::vector<Exportable> TrainPanel::exportables(QSize) const {
  const bool isSweep = m_document.state().train.view == TrainView::Sweep;
  const auto values = [table = isSweep ? sweepTable(m_race.lines(), m_sweep.points())
                                       : trainTable(m_race.lines())](const std::optional<TableSettings>&) {
    return table;
  };
  return {{u"train"_s, title(), scene(), values, false}};
}

void TrainPanel::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  if (appearance.theme) {
    m_plot->setTheme(*appearance.theme);
    m_maps->setTheme(*appearance.theme);
    m_inside->setTheme(*appearance.theme);
  }
  m_plot->setStyle(appearance.style);
  for (QAbstractButton* view : m_views.buttons()) view->setVisible(!appearance.presenting);  // the keys do it
  m_inside->setPresenting(appearance.presenting);
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

QString TrainPanel::hint() const {
  if (m_lookedInto)
    return tr(
        "Click a line or a unit to change its weight or bias; wide lines are large, dashed ones negative. I: "
        "back to the maps.");
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
  for (const ViewEntry& entry : viewEntries) help.push_back({keyName(entry.key), tr(entry.tip)});
  return help;
}

void TrainPanel::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (isPlain && event->key() == Qt::Key_Space) return togglePlay();
  if (isPlain && event->key() == Qt::Key_Right) return m_race.step();
  if (event->keyCombination() == batchKey) return m_race.stepSamples(batchSize());
  if (event->keyCombination() == sampleKey) return m_race.stepSamples(1);
  if (isPlain && event->key() == Qt::Key_I) return toggleInside();
  if (isPlain && event->key() == Qt::Key_Escape && m_lookedInto) return lookInside({});
  for (const ViewEntry& entry : viewEntries)
    if (isPlain && event->key() == entry.key)
      return editTrain(m_document, {}, [&entry](TrainState& train) { train.view = entry.view; });
  Panel::keyPressEvent(event);
}

void TrainPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  refresh(sections());
}

void TrainPanel::retranslate() {
  for (const ViewEntry& entry : viewEntries) {
    auto* button = qobject_cast<QToolButton*>(m_views.button(int(entry.view)));
    button->setText(tr(entry.name));
    button->setAccessibleName(tr(entry.name));
    button->setToolTip(tr("%1 (%2)").arg(tr(entry.tip), keyName(entry.key)));
  }
}

void TrainPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  refresh(sections());
}

}  // namespace alab
