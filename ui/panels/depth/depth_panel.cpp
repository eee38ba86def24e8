#include "ui/panels/depth/depth_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/depth_names.h"
#include "ui/panels/depth/start_choice.h"
#include "ui/panels/depth/views/chain_page_view.h"
#include "ui/panels/depth/views/map_page_view.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr auto cursorKey = "depth.cursor"_L1;
constexpr int wordsDelay = 50;                 ///< ms; nobody reads them faster while they change
constexpr std::size_t mostWordsPresented = 3;  ///< lines that leave room for the figure, even to the last row

struct ViewKey {
  Qt::Key key;
  DepthView view;
};
constexpr ViewKey viewKeys[] = {
    {Qt::Key_C, DepthView::Chain}, {Qt::Key_N, DepthView::Network}, {Qt::Key_M, DepthView::Map}};

/// How far the cursor goes; the ends of the stack are far enough for every one.
constexpr int toTheEnd = int(mostLayers);
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

struct StartKey {
  Qt::KeyboardModifier with;
  const char* meaning;
  StartStep step;
};
constexpr StartKey startKeys[] = {
    {Qt::NoModifier, QT_TRANSLATE_NOOP("alab::DepthPanel", "The next start weights"), StartStep::Next},
    {Qt::ShiftModifier, QT_TRANSLATE_NOOP("alab::DepthPanel", "The start weights before"),
     StartStep::Before}};

QKeyCombination combination(const StartKey& row) {
  return QKeyCombination(row.with, Qt::Key_W);
}

}  // namespace

DepthPanel::DepthPanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_network(new NetworkPageView(document, this)),
      m_views{new ChainPageView(document, this), m_network, new MapPageView(document, m_start, this)},
      m_strip(new DepthStrip(document, this)),
      m_plot(new PlotView(this)),
      m_emptyChoice(new EmptyChoice(document, *m_plot)),
      m_histograms(new HistogramChoice(document, *m_plot)),
      m_words(new QLabel(this)),
      m_sidebar(new DepthSidebar(document, m_start, this)),
      m_presentStrip(new DepthPresentStrip(document, m_start, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_strip);
  column->addWidget(m_plot, 1);
  column->addWidget(m_words);
  m_words->setWordWrap(true);
  m_words->setTextFormat(Qt::RichText);
  m_words->hide();
  m_plot->setPenMode(true);  // a drag anywhere moves the cursor, or the point of the map
  m_sidebar->hide();
  m_presentStrip->hide();
  setFocusProxy(m_plot);
  connectParts();
  refresh(sections());
}

void DepthPanel::connectParts() {
  for (PageView* view : m_views) connectView(*view);
  m_wordsLater.setSingleShot(true);
  m_wordsLater.setInterval(wordsDelay);
  connect(&m_wordsLater, &QTimer::timeout, this, &DepthPanel::showWords);
  const auto dragTo = [this](double x, double y) { shown().dragTo(x, y, cursorKey); };
  connect(m_plot, &PlotView::penMoved, this, [dragTo](const QString&, double x, double y) { dragTo(x, y); });
  connect(m_plot, &PlotView::resized, m_histograms, &HistogramChoice::refresh);
  connect(m_plot, &PlotView::resized, m_emptyChoice, &EmptyChoice::refresh);
  connect(m_plot, &PlotView::probeDragged, this, [dragTo](double x) { dragTo(x, 0); });
  connect(m_plot, &PlotView::penLifted, this, [this] { m_document.endMerge(cursorKey); });
  connect(m_plot, &PlotView::gestureEnded, this, [this] { m_document.endMerge(cursorKey); });
  connect(m_sidebar, &DepthSidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &DepthSidebar::exportRequested, this, &Panel::exportRequested);
}

/// What is found for a view that is not in sight is shown when it comes into sight. While something
/// runs the words follow the figure in a turn of the event loop of their own: to lay them out takes as long
/// as to draw.
void DepthPanel::connectView(PageView& view) {
  connect(&view, &PageView::changed, this, [this, &view] {
    if (&view != &shown()) return;
    emit figuresChanged();
    showFigure();
    if (view.progress() == 1)
      showWords();
    else if (!m_wordsLater.isActive())
      m_wordsLater.start();
  });
  connect(&view, &PageView::advanced, this, [this, &view](double progress) {
    if (&view == &shown()) m_strip->setProgress(progress);
  });
}

QString DepthPanel::title() const {
  return tr("Depth");
}

/// What is not in sight is refreshed when it comes into sight.
void DepthPanel::refresh(Sections) {
  if (!isVisible()) return;
  shown().follow(m_appearance.decimals);
  m_strip->refresh();
  m_sidebar->refresh();
  m_presentStrip->refresh();
  showFigure();
  showWords();
  emit hintChanged(hint());
}

void DepthPanel::showFigure() {
  m_plot->setScene(shown().scene());
  m_emptyChoice->refresh();
  m_histograms->refresh();
  m_strip->setProgress(shown().progress());
}

void DepthPanel::showWords() {
  m_wordsLater.stop();
  const std::vector<VerdictCard::Line> words = shown().sentences();
  const QString remark = shown().remark();
  if (m_appearance.presenting)
    m_words->setText(VerdictCard::text(
        VerdictCard::mostImportant(words, m_document.state().selection.focused, mostWordsPresented), remark,
        m_appearance.theme));
  m_sidebar->verdicts().setWords(words, remark, shown().facts());
}

std::vector<Exportable> DepthPanel::exportables(QSize) const {
  const auto values = [table = shown().table()](const std::optional<TableSettings>&) { return table; };
  return {{u"depth"_s, title(), shown().figure(), values, false}};
}

void DepthPanel::setAppearance(const Appearance& appearance) {
  m_appearance = appearance;
  if (appearance.theme) m_plot->setTheme(*appearance.theme);
  m_plot->setStyle(appearance.style);
  m_strip->setVisible(!appearance.presenting);
  m_words->setVisible(appearance.presenting);
  m_strip->setReducedMotion(appearance.reducedMotion);
  m_presentStrip->setReducedMotion(appearance.reducedMotion);
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

std::vector<KeyHelp> DepthPanel::keys() const {
  std::vector<KeyHelp> help;
  for (const CursorKey& row : cursorKeys) help.push_back({keyName(row.key), tr(row.meaning)});
  for (const StartKey& row : startKeys) help.push_back({keyName(combination(row)), tr(row.meaning)});
  for (const ViewKey& row : viewKeys) help.push_back({keyName(row.key), viewName(row.view)});
  return help;
}

void DepthPanel::keyPressEvent(QKeyEvent* event) {
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  for (const CursorKey& row : cursorKeys)
    if (isPlain && shown().hasLayers() && event->key() == row.key) {
      if (!event->isAutoRepeat()) m_document.endMerge(cursorKey);  // a key held down is one step
      return moveCursorTo(m_document, int(cursorOf(m_document.state().depth)) + row.layers, cursorKey);
    }
  for (const StartKey& row : startKeys)
    if (shown().hasStartWeights() && event->keyCombination() == combination(row))
      return stepStart(m_document, m_start, row.step);
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
  if (event->type() == QEvent::LanguageChange) refresh(sections());
}

QString DepthPanel::hint() const {
  return shown().hint();
}

}  // namespace alab
