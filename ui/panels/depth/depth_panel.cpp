#include "ui/panels/depth/depth_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/document/core_text.h"
#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/depth_names.h"
#include "ui/panels/depth/depth_table.h"
#include "ui/panels/depth/layer_facts.h"
#include "ui/panels/depth/scene/chain_scene.h"
#include "ui/panels/depth/scene/depth_words.h"
#include "ui/panels/depth/scene/network_scene.h"
#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr auto cursorKey = "depth.cursor"_L1;

struct ViewKey {
  Qt::Key key;
  DepthView view;
};
constexpr ViewKey viewKeys[] = {
    {Qt::Key_C, DepthView::Chain}, {Qt::Key_N, DepthView::Network}, {Qt::Key_M, DepthView::Map}};

/// How far the cursor goes; the ends of the stack are far enough for every one.
constexpr int toTheEnd = 1000;
struct CursorKey {
  Qt::Key key;
  const char* meaning;
  int layers;
};
constexpr CursorKey cursorKeys[] = {
    {Qt::Key_Left, QT_TRANSLATE_NOOP("alab::DepthPanel", "A layer towards the input"), -1},
    {Qt::Key_Right, QT_TRANSLATE_NOOP("alab::DepthPanel", "A layer towards the output"), 1},
    {Qt::Key_Home, QT_TRANSLATE_NOOP("alab::DepthPanel", "To the first layer"), -toTheEnd},
    {Qt::Key_End, QT_TRANSLATE_NOOP("alab::DepthPanel", "To the last layer"), toTheEnd}};

}  // namespace

DepthPanel::DepthPanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_strip(new DepthStrip(document, this)),
      m_plot(new PlotView(this)),
      m_words(new QLabel(this)),
      m_sidebar(new DepthSidebar(document, m_start, this)),
      m_layers(new NumberSlider(layersSpec(), this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_strip);
  column->addWidget(m_plot, 1);
  column->addWidget(m_words);
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);
  m_words->hide();
  m_plot->setPenMode(true);  // a drag anywhere moves the cursor, or the point of the map
  m_layers->setRows(NumberSlider::Rows::One);
  m_sidebar->hide();
  m_layers->hide();
  setFocusProxy(m_plot);
  connectParts();
  refresh(sections());
}

void DepthPanel::connectParts() {
  connect(&m_network, &NetworkLines::changed, this, &DepthPanel::showResults);
  connect(&m_network, &NetworkLines::advanced, m_strip, &DepthStrip::setProgress);
  connect(&m_map, &MapFinder::changed, this, &DepthPanel::showResults);
  connect(&m_start, &FocusedStart::edgeFound, this, [this] {
    computeWhatIsShown();
    showResults();
  });
  connect(m_plot, &PlotView::penMoved, this, [this](const QString&, double x, double y) { moveTo(x, y); });
  connect(m_plot, &PlotView::probeDragged, this, [this](double x) { moveTo(x, 0); });
  connect(m_plot, &PlotView::penLifted, this, [this] { m_document.endMerge(cursorKey); });
  connect(m_plot, &PlotView::gestureEnded, this, [this] { m_document.endMerge(cursorKey); });
  connect(m_layers, &NumberSlider::valueChanged, this,
          [this](double layers) { setLayers(m_document, std::size_t(layers)); });
  connect(m_layers, &NumberSlider::editFinished, this, [this] { m_document.endMerge(); });
  connect(m_sidebar, &DepthSidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &DepthSidebar::exportRequested, this, &Panel::exportRequested);
}

QString DepthPanel::title() const {
  return tr("Depth");
}

/// What is not in sight is refreshed when it comes into sight.
void DepthPanel::refresh(Sections) {
  if (!isVisible()) return;
  const DepthState& depth = m_document.state().depth;
  computeWhatIsShown();
  m_strip->refresh();
  m_layers->setValue(double(layersOf(depth)));
  m_layers->setEnabled(depth.view != DepthView::Map);
  m_sidebar->refresh();
  showResults();
  emit hintChanged(hint());
}

void DepthPanel::computeWhatIsShown() {
  const LabState& state = m_document.state();
  if (state.depth.view == DepthView::Network) m_network.follow(state, m_appearance.decimals);
  if (state.depth.view != DepthView::Map) return;
  m_start.follow(state);
  m_map.follow(state.selection, m_start.variance());
}

void DepthPanel::showResults() {
  const DepthState& depth = m_document.state().depth;
  const bool isNetwork = depth.view == DepthView::Network;
  m_plot->setScene(scene(m_network.lines()));
  m_strip->setProgress(isNetwork ? m_network.progress() : 1);
  const auto& lines = m_network.lines();
  const auto focused = std::ranges::find_if(lines, &DepthLine::isFocused);
  const bool hasFacts = isNetwork && focused != lines.end() && !focused->isStale;
  const std::vector<VerdictCard::Line> words = sentences();
  if (m_appearance.presenting)
    m_words->setText(VerdictCard::textOf(mostImportant(words), m_appearance.theme));
  m_sidebar->verdicts().setWords(words, hasFacts ? layerFacts(*focused, cursor()) : std::vector<Fact>());
}

PlotScene DepthPanel::scene(const std::vector<DepthLine>& networkLines) const {
  const LabState& state = m_document.state();
  switch (state.depth.view) {
    case DepthView::Chain:
      return chainScene({.lines = linesOf(state, m_appearance.decimals),
                         .settings = state.depth.chain,
                         .cursor = cursor()});
    case DepthView::Network:
      return networkPicture(networkLines);
    case DepthView::Map:
      break;
  }
  return mapScene(mapView());
}

PlotScene DepthPanel::networkPicture(const std::vector<DepthLine>& lines) const {
  const DepthState& depth = m_document.state().depth;
  PlotScene scene = networkScene({.lines = lines, .settings = depth.network, .cursor = cursor()});
  if (lines.empty() && !m_network.lines().empty()) scene.panes.front().message = tr("computing …");
  if (m_network.problem()) scene.description = scene.panes.front().message = coreText(*m_network.problem());
  return scene;
}

MapView DepthPanel::mapView() const {
  const LabState& state = m_document.state();
  const auto focused = focusedFunction(state.selection, m_appearance.decimals);
  return {.name = focused ? focused->name : QString(),
          .slot = focused ? focused->slot : 0,
          .found = m_map.found(),
          .start = state.depth.network.start,
          .point = m_start.variance()};
}

std::vector<VerdictCard::Line> DepthPanel::sentences() const {
  const LabState& state = m_document.state();
  std::vector<VerdictCard::Line> sentences;
  if (state.depth.view == DepthView::Chain)
    for (const DepthLine& line : linesOf(state, m_appearance.decimals))
      sentences.push_back({line.name, chainSentence(line.function, state.depth.chain), line.slot});
  if (state.depth.view == DepthView::Network && !m_network.problem())
    for (const DepthLine& line : m_network.lines())
      sentences.push_back({line.name, networkSentence(line), line.slot});
  if (state.depth.view == DepthView::Map && m_map.found()) {
    const MapView view = mapView();
    sentences.push_back({view.name, mapSentence(view), view.slot});
  }
  return sentences;
}

/// As many as leave room for the figure in the last row's letters: the focused function's and the first ones.
std::vector<VerdictCard::Line> DepthPanel::mostImportant(std::vector<VerdictCard::Line> lines) const {
  constexpr std::size_t most = 3;
  const int focused = m_document.state().selection.focused;
  std::ranges::stable_partition(lines, [focused](const auto& line) { return line.slot == focused; });
  lines.resize(std::min(lines.size(), most));
  return lines;
}

void DepthPanel::moveTo(double x, double y) {
  const DepthState& depth = m_document.state().depth;
  if (depth.view != DepthView::Map) return moveCursor(int(std::lround(x)) - int(cursor()));
  editDepth(m_document, cursorKey, [x, y](DepthState& next) {
    if (next.network.start != StartWeights::Uniform) next.network.start = StartWeights::Normal;
    next.network.given = std::clamp(x, 0.0, largestSpread);
    next.network.sigmaB = std::clamp(y, 0.0, largestSpread);
  });
}

void DepthPanel::moveCursor(int layers) {
  const int from = int(cursor()), last = int(layersOf(m_document.state().depth));
  editDepth(m_document, cursorKey,
            [=](DepthState& next) { next.layer = std::clamp(from + layers, 1, last); });
}

/// The views have layers of their own: the layer of a deeper one is the last of this one.
std::size_t DepthPanel::cursor() const {
  const DepthState& depth = m_document.state().depth;
  return std::min(std::size_t(depth.layer), layersOf(depth));
}

DataTable DepthPanel::table() const {
  const LabState& state = m_document.state();
  if (state.depth.view == DepthView::Map) return mapTable(m_map.found().get());
  if (state.depth.view == DepthView::Network) return depthTable(m_network.freshLines(), state.depth.network);
  return chainTable(linesOf(state, m_appearance.decimals), state.depth.chain);
}

std::vector<Exportable> DepthPanel::exportables(QSize) const {
  const auto values = [table = table()](const std::optional<TableSettings>&) { return table; };
  return {{u"depth"_s, title(), scene(m_network.freshLines()), values, false}};
}

void DepthPanel::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  if (appearance.theme) m_plot->setTheme(*appearance.theme);
  m_plot->setStyle(appearance.style);
  m_strip->setVisible(!appearance.presenting);
  m_words->setVisible(appearance.presenting);
  m_strip->setReducedMotion(appearance.reducedMotion);
  m_layers->setReducedMotion(appearance.reducedMotion);
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

void DepthPanel::finish() {
  computeWhatIsShown();
  m_network.wait();
  m_map.wait();
}

std::vector<KeyHelp> DepthPanel::keys() const {
  std::vector<KeyHelp> help;
  for (const CursorKey& row : cursorKeys) help.push_back({keyName(row.key), tr(row.meaning)});
  for (const ViewKey& row : viewKeys) help.push_back({keyName(row.key), viewName(row.view)});
  return help;
}

void DepthPanel::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  const bool hasCursor = m_document.state().depth.view != DepthView::Map;
  for (const CursorKey& row : cursorKeys)
    if (isPlain && hasCursor && event->key() == row.key) {
      if (!event->isAutoRepeat()) m_document.endMerge(cursorKey);  // a key held down is one step
      return moveCursor(row.layers);
    }
  for (const ViewKey& row : viewKeys)
    if (isPlain && event->key() == row.key)
      return editDepth(m_document, {}, [&row](DepthState& depth) { depth.view = row.view; });
  Panel::keyPressEvent(event);
}

void DepthPanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  refresh(sections());
}

void DepthPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  m_layers->setTexts(layersSpec().label, layersSpec().description);
  refresh(sections());
}

QString DepthPanel::hint() const {
  return m_document.state().depth.view == DepthView::Map
             ? tr("Drag the point: weights to the right, biases upwards. C, N, M: chain, network, map.")
             : tr("Drag, or Left and Right: another layer. C, N, M: chain, network, map.");
}

}  // namespace alab
