#include "ui/panels/softmax/softmax_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/softmax/scene/score_scene.h"
#include "ui/panels/softmax/scene/softmax_words.h"
#include "ui/panels/softmax/scene/tab_figures.h"
#include "ui/panels/softmax/scene/two_class_figure.h"
#include "ui/panels/softmax/softmax_edit.h"
#include "ui/panels/softmax/softmax_names.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

struct TabKey {
  Qt::Key key;
  SoftmaxView view;
};
constexpr TabKey tabKeys[] = {{Qt::Key_L, SoftmaxView::Loss},     {Qt::Key_J, SoftmaxView::Jacobian},
                              {Qt::Key_O, SoftmaxView::Overflow}, {Qt::Key_M, SoftmaxView::Rows},
                              {Qt::Key_N, SoftmaxView::Curve},    {Qt::Key_G, SoftmaxView::Gates}};

QLabel* sentenceLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

SoftmaxPanel::SoftmaxPanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_hand(new ScoreHand(document, this)),
      m_strip(new ScoreStrip(document, this)),
      m_problem(sentenceLabel(this)),
      m_upper(new FigureRow(this)),
      m_words(sentenceLabel(this)),
      m_tabs(new SoftmaxTabs(document, this)),
      m_lower(new FigureRow(this)),
      m_tabWords(sentenceLabel(this)),
      m_sidebar(new SoftmaxSidebar(document, this)),
      m_presentStrip(new SoftmaxPresentStrip(document, this)) {
  layOut();
  connectParts();
  refresh(sections());
}

void SoftmaxPanel::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_problem);
  column->addWidget(m_upper, 10);
  column->addWidget(m_words);
  column->addWidget(m_tabs);
  column->addWidget(m_lower, 9);
  column->addWidget(m_tabWords);
  for (QWidget* part : std::initializer_list<QWidget*>{m_problem, m_strip, m_sidebar, m_presentStrip})
    part->hide();
  setFocusProxy(&scores());
  scores().setPenMode(true);  // a drag anywhere sets the score under it
}

void SoftmaxPanel::connectParts() {
  connect(&scores(), &PlotView::penMoved, this,
          [this](const QString&, double x, double y) { m_hand->dragTo(x, y); });
  connect(&scores(), &PlotView::penLifted, m_hand, &ScoreHand::letGo);
  connect(m_hand, &ScoreHand::selectionChanged, this, &SoftmaxPanel::showScores);
  connect(m_upper, &FigureRow::resized, this, &SoftmaxPanel::showScores);
  connect(m_lower, &FigureRow::resized, this, &SoftmaxPanel::showTab);
  connect(m_tabs, &SoftmaxTabs::chosen, this, &SoftmaxPanel::choose);
  connect(m_strip, &ScoreStrip::problemChanged, this, &SoftmaxPanel::showProblem);
  connect(m_strip, &ScoreStrip::left, this, [this] { setFocus(); });
  connect(m_sidebar, &SoftmaxSidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &SoftmaxSidebar::exportRequested, this, &Panel::exportRequested);
}

/// What is not in sight is refreshed when it comes into sight.
void SoftmaxPanel::refresh(Sections) {
  if (!isVisible()) return;
  m_strip->refresh();
  m_tabs->refresh();
  m_sidebar->refresh();
  showHalves();
  showScores();
  showTab();
  emit hintChanged(hint());
}

/// Where four figures are too many, the point on the sigmoid stands for the two probabilities.
void SoftmaxPanel::showScores() {
  std::vector<PlotScene> scenes = {
      scoreScene(softmax(), m_hand->shownRange(), m_hand->selected(), m_upper->digits(0)),
      stepScene(softmax(), places())};
  auto sigmoid = twoClassFigure(softmax());
  if (!sigmoid || m_upper->isWide()) scenes.push_back(probabilityScene(softmax(), m_upper->digits(2)));
  if (sigmoid) scenes.push_back(std::move(sigmoid->scene));
  m_upper->setScenes(scenes, scenes.size() > 3 ? std::vector{9, 20, 9, 12} : std::vector{6, 11, 6});
  m_words->setText(shareSentence(softmax()) + u' ' + temperatureSentence(softmax()));
}

void SoftmaxPanel::showTab() {
  std::vector<PlotScene> scenes;
  for (const SoftmaxFigure& figure : tabFigures(softmax(), places(), m_lower->digits(1)))
    scenes.push_back(figure.scene);
  m_lower->setScenes(scenes, tabShares(softmax()));
  m_tabWords->setText(tabSentence(softmax()));
}

/// Letters for the last row need the whole page: a tab comes in the place of the scores, and chosen again
/// gives it back.
void SoftmaxPanel::showHalves() {
  const bool presents = m_appearance.presenting;
  for (QWidget* part : std::initializer_list<QWidget*>{m_upper, m_words})
    part->setVisible(!presents || !m_showsLower);
  for (QWidget* part : std::initializer_list<QWidget*>{m_lower, m_tabWords}) part->setVisible(isLowerShown());
  m_presentStrip->setShown(isLowerShown() ? std::optional(softmax().view) : std::nullopt);
}

void SoftmaxPanel::choose(SoftmaxView view) {
  m_showsLower = m_appearance.presenting && (!m_showsLower || view != softmax().view);
  editSoftmax(m_document, {}, [view](SoftmaxState& state) { state.view = view; });
  showHalves();
}

/// A story that opens another tab than the first is about that tab.
void SoftmaxPanel::startScene() {
  m_showsLower = m_appearance.presenting && softmax().view != SoftmaxState().view;
  showHalves();
}

int SoftmaxPanel::places() const {
  constexpr int mostInCells = 3;  // their columns are narrow
  return std::min(m_appearance.decimals, mostInCells);
}

void SoftmaxPanel::showProblem(const QString& why) {
  m_problem->setText(why);
  m_problem->setVisible(!why.isEmpty());
}

std::vector<Exportable> SoftmaxPanel::exportables(QSize) const {
  std::vector<SoftmaxFigure> figures = {softmaxFigure(softmax())};
  if (auto figure = twoClassFigure(softmax())) figures.push_back(std::move(*figure));
  for (SoftmaxFigure& figure : tabFigures(softmax(), places())) figures.push_back(std::move(figure));
  std::vector<Exportable> offered;
  for (SoftmaxFigure& figure : figures) {
    const auto numbers = [table = figure.table](const std::optional<TableSettings>&) { return table; };
    offered.push_back({figure.id, figure.title, std::move(figure.scene), numbers, false});
  }
  return offered;
}

void SoftmaxPanel::setAppearance(const Appearance& appearance) {
  if (!appearance.presenting) m_showsLower = false;
  m_appearance = appearance;
  m_upper->setAppearance(appearance);
  m_lower->setAppearance(appearance);
  m_presentStrip->setReducedMotion(appearance.reducedMotion);
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

std::vector<KeyHelp> SoftmaxPanel::keys() const {
  std::vector<KeyHelp> help = ScoreHand::keys();
  help.push_back({keyName(Qt::Key_A), tr("Move all scores together, or one")});
  for (const TabKey& row : tabKeys) help.push_back({keyName(row.key), viewName(row.view)});
  return help;
}

bool SoftmaxPanel::isTabKey(const QKeyEvent& event) {
  if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
  for (const TabKey& row : tabKeys) {
    if (event.key() != row.key) continue;
    choose(row.view);
    return true;
  }
  return false;
}

void SoftmaxPanel::keyPressEvent(QKeyEvent* event) {
  if (m_hand->press(*event) || isTabKey(*event)) return;
  if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier)
    return editSoftmax(m_document, {}, [](SoftmaxState& state) { state.together = !state.together; });
  Panel::keyPressEvent(event);
}

void SoftmaxPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  refresh(sections());
}

void SoftmaxPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) refresh(sections());
}

QString SoftmaxPanel::hint() const {
  return tr("Drag a score up or down; arrow keys choose and move one, Shift+Up and Shift+Down by 1.");
}

}  // namespace alab
