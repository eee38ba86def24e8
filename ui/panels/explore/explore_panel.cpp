#include "ui/panels/explore/explore_panel.h"

#include <QVBoxLayout>

#include "ui/panels/explore/explore_figure.h"
#include "ui/panels/explore/explore_table.h"
#include "ui/panels/explore/hand/view_edits.h"
#include "ui/panels/explore/hand/view_menu.h"

namespace alab {

using namespace Qt::StringLiterals;

ExplorePanel::ExplorePanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_probe(document),
      m_parameters(document),
      m_guess(document),
      m_keys({document, m_probe, m_guess}),
      m_header(new HeaderStrip(document, this)),
      m_plot(new PlotView(this)),
      m_emptyChoice(new EmptyChoice(document, *m_plot)),
      m_sidebar(new Sidebar(document, this)),
      m_strip(new ParameterStrip(this)) {
  buildLayout();
  connectPlot();
  connectCards();
  connectStrip();
  refresh(sections());
}

void ExplorePanel::buildLayout() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_header);
  column->addWidget(m_plot, 1);
  m_sidebar->hide();
  m_strip->hide();
  setFocusProxy(m_plot);
}

void ExplorePanel::connectPlot() {
  connect(m_plot, &PlotView::probeDragged, this, &ExplorePanel::dragProbe);
  connect(m_plot, &PlotView::rangesRequested, this, [this](const QString& pane, Range x, Range y) {
    setRanges(m_document, m_plot->scene(), pane, x, y);
  });
  connect(m_plot, &PlotView::gestureEnded, this, [this] {
    m_document.endMerge(u"view"_s);  // a wheel that rests must not cut the drag of a slider
    m_probe.endGesture();
  });
  connect(m_plot, &PlotView::resetRequested, this, [this] { resetRanges(m_document); });
  connect(m_plot, &PlotView::curveClicked, this, [this](int slot) { focusFunction(m_document, slot); });
  connect(m_plot, &PlotView::probeWanted, this,
          [this] { centreOnProbe(m_document, m_plot->scene().x.range); });
  connect(m_plot, &PlotView::penMoved, this, &ExplorePanel::draw);
  connect(m_plot, &PlotView::penLifted, this, [this] { m_guess.liftPen(); });
  connect(m_plot, &PlotView::resized, this, &ExplorePanel::showScene);
  connect(m_plot, &PlotView::contextMenuRequested, this,
          [this](const QPoint& position) { openViewMenu(m_document, m_plot->scene(), position, this); });
}

void ExplorePanel::connectCards() {
  connect(m_sidebar, &Sidebar::parameterChanged, this,
          [this](int index, double value) { m_parameters.setParameter(index, value); });
  connect(m_sidebar, &Sidebar::parametersChosen, this,
          [this](const std::vector<double>& params) { m_parameters.setParameters(params); });
  connect(m_sidebar, &Sidebar::neuronChanged, this,
          [this](const NeuronSettings& neuron) { m_parameters.setNeuron(neuron); });
  connect(m_sidebar, &Sidebar::editFinished, this, &ExplorePanel::endParameterGesture);
  connect(m_sidebar, &Sidebar::probeEntered, this, [this](double x) {
    endInvitation();
    m_probe.endGesture();
    m_probe.moveTo(x);
  });
  connect(m_sidebar, &Sidebar::refused, this, &Panel::hintChanged);
  connect(m_sidebar, &Sidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &Sidebar::exportRequested, this, &Panel::exportRequested);
}

void ExplorePanel::connectStrip() {
  connect(m_strip, &ParameterStrip::parameterChanged, this,
          [this](int index, double value) { m_parameters.setParameter(index, value); });
  connect(m_strip, &ParameterStrip::weightChanged, this, [this](double w) {
    m_parameters.setNeuron({w, m_document.state().explore.neuron.b});
  });
  connect(m_strip, &ParameterStrip::editFinished, this, &ExplorePanel::endParameterGesture);
}

QString ExplorePanel::title() const {
  return tr("Explore");
}

void ExplorePanel::refresh(Sections) {
  const LabState& state = m_document.state();
  m_guess.follow(state);
  m_plot->setPenMode(m_guess.isPenOn());
  m_plot->setArrowTip(tr("Move the view to the probe (Home)"));
  m_header->refresh();
  m_sidebar->refresh();
  m_strip->refresh(state);
  showScene();
  emit hintChanged(m_keys.hint());
}

void ExplorePanel::startScene() {
  m_guess.startAnew();
  refresh(sections());
}

void ExplorePanel::showScene() {
  m_plot->setScene(exploreScene(m_document.state(), viewSize(), options(), m_cache));
  m_emptyChoice->refresh();
}

/// Before the first layout the default size of ViewSize stands in.
ViewSize ExplorePanel::viewSize() const {
  ViewSize size{0, 0};
  for (const PlotPane& pane : m_plot->scene().panes) {
    const QSizeF area = m_plot->paneSize(pane.id);
    size.width = area.width();
    size.height += area.height();
  }
  return size.width > 1 && size.height > 1 ? size : ViewSize();
}

SceneOptions ExplorePanel::options() const {
  SceneOptions options;
  options.decimals = m_appearance.decimals;
  if (m_inviting && !m_appearance.presenting)
    options.hint = tr("Drag me: the lower curve is the slope of the upper one.");
  options.ghost = m_parameters.ghost();
  options.traced = m_guess.traced();
  options.strokes = m_guess.strokes();
  return options;
}

std::vector<Exportable> ExplorePanel::exportables(QSize size) const {
  SceneOptions plain = options();
  plain.hint.clear();
  plain.ghost.reset();
  const PlotScene scene = exploreFigure(m_document.state(), size, plain);
  constexpr int rows = 1001;
  const auto table = [state = m_document.state(),
                      x = scene.x.range](const std::optional<TableSettings>& grid) {
    return exploreTable(state, grid ? steppedGrid(*grid) : evenGrid(x, rows));
  };
  return {{u"explore"_s, title(), scene, table}};
}

void ExplorePanel::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  if (appearance.theme) m_plot->setTheme(*appearance.theme);
  m_plot->setStyle(appearance.style);
  m_header->setPresenting(appearance.presenting);
  m_sidebar->setAppearance(appearance);
  m_strip->setAppearance(appearance);
  refresh(sections());
}

void ExplorePanel::setInviting(bool inviting) {
  m_inviting = inviting;
  showScene();
}

void ExplorePanel::dragProbe(double x) {
  endInvitation();
  m_probe.dragTo(x, m_plot->scene().x.range);
  emit hintChanged(m_keys.hint());
}

void ExplorePanel::endInvitation() {
  if (m_inviting) emit probeFirstMoved();
  m_inviting = false;
}

void ExplorePanel::draw(const QString& pane, double x, double y) {
  m_guess.drawTo(pane, {x, y});
  showScene();
}

void ExplorePanel::endParameterGesture() {
  m_parameters.endGesture();
  showScene();
}

void ExplorePanel::keyPressEvent(QKeyEvent* event) {
  const Range visible = m_plot->scene().x.range;
  const double before = m_document.state().explore.probe.x;
  const auto answer = m_keys.press(*event, visible, m_appearance.decimals);
  if (!answer) return Panel::keyPressEvent(event);
  if (m_document.state().explore.probe.x != before) endInvitation();
  m_plot->setPenMode(m_guess.isPenOn());
  showScene();
  emit hintChanged(answer->isEmpty() ? m_keys.hint() : *answer);
}

void ExplorePanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) refresh(sections());
}

}  // namespace alab
