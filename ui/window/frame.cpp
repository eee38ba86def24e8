#include "ui/window/frame.h"

#include <QComboBox>
#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

#include "ui/widgets/column_area.h"

namespace alab {
namespace {

// In letters (em), so that everything grows with them: 300 px and 1100 px at 10 points.
constexpr double columnWidth = 22.5;
constexpr double narrowWindow = 82;
constexpr double largestColumnShare = 0.36;

ColumnArea* scrolling(QWidget* cards) {
  auto* area = new ColumnArea;
  area->setWidget(cards);
  return area;
}

void replace(QStackedWidget& stack, int index, QWidget* widget) {
  const bool isCurrent = stack.currentIndex() == index;
  QWidget* before = stack.widget(index);
  stack.insertWidget(index, widget);
  stack.removeWidget(before);
  delete before;
  if (isCurrent) stack.setCurrentIndex(index);
}

/// Fits its parts before it lays them out to another width, or anew: it would be for nothing afterwards.
class FittedRow : public QHBoxLayout {
 public:
  FittedRow(QWidget* parent, std::function<void()> fit) : QHBoxLayout(parent), m_fit(std::move(fit)) {}

  void setGeometry(const QRect& rect) override {
    if (rect.width() != geometry().width()) m_fit();
    QHBoxLayout::setGeometry(rect);
  }

 private:
  std::function<void()> m_fit;
};

/// Layouts out of sight do not hear of a change of letters, and keep what those inside them needed before:
/// all of it is asked anew, from the innermost on.
void forgetSizes(QWidget& part) {
  for (QObject* child : part.children())
    if (child->isWidgetType()) forgetSizes(*static_cast<QWidget*>(child));
  if (qobject_cast<QComboBox*>(&part)) {  // keeps its smallest size when its letters change, not its style
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(&part, &changed);
  }
  part.updateGeometry();
  if (!part.layout()) return;
  part.layout()->invalidate();
  part.layout()->activate();
}

}  // namespace

Frame::Frame(Document& document, StoryPlayer& stories, QWidget* parent)
    : QWidget(parent),
      m_content(new QVBoxLayout),
      m_navigation(new Navigation(this)),
      m_functionBar(new FunctionBar(document, this)),
      m_top(new QHBoxLayout),
      m_history(new QWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_columns(new QStackedWidget(this)),
      m_notice(new NoticeBar(this)),
      m_lookLine(new LookLine(this)),
      m_storyStrip(new StoryStrip(stories, this)),
      m_presentStrip(new PresentStrip(stories, this)) {
  m_content->addWidget(m_notice);
  m_content->addLayout(topRow());
  m_content->addLayout(centre(), 1);
  auto* row = new FittedRow(this, [this] { fit(); });
  row->setContentsMargins({});
  row->setSpacing(0);
  row->addWidget(m_navigation);
  row->addLayout(m_content, 1);
  connect(m_notice, &NoticeBar::changed, this, &Frame::showParts);
  showParts();
}

QLayout* Frame::topRow() {
  auto* buttons = new QHBoxLayout(m_history);
  buttons->setContentsMargins({});
  m_top->addWidget(m_functionBar, 1);
  m_top->addWidget(m_history);
  return m_top;
}

QLayout* Frame::centre() {
  auto* page = new QVBoxLayout;
  page->addWidget(m_pages, 1);
  page->addWidget(m_lookLine);
  page->addWidget(m_storyStrip);
  page->addWidget(m_presentStrip);
  auto* row = new QHBoxLayout;
  row->addLayout(page, 1);
  row->addWidget(m_columns);
  return row;
}

void Frame::addPage(const std::function<Panel*()>& make) {
  m_slots.push_back({make});
  m_pages->addWidget(new QWidget);
  m_columns->addWidget(new QWidget);
}

std::vector<Panel*> Frame::panels() const {
  std::vector<Panel*> made;
  for (const Slot& slot : m_slots)
    if (slot.panel) made.push_back(slot.panel);
  return made;
}

Panel& Frame::panel(int page) {
  Slot& slot = m_slots[size_t(page)];
  if (slot.panel) return *slot.panel;
  slot.panel = slot.make();
  QWidget* cards = slot.panel->sidebar();
  replace(*m_pages, page, slot.panel);
  replace(*m_columns, page, scrolling(cards ? cards : new QWidget));
  if (cards) cards->installEventFilter(this);
  if (QWidget* strip = slot.panel->topStrip()) m_top->insertWidget(0, strip, 1);
  emit panelMade(*slot.panel);
  return *slot.panel;
}

Panel& Frame::currentPanel() const {
  return *m_slots[size_t(m_pages->currentIndex())].panel;
}

/// Nothing before the first page is shown.
Panel* Frame::shownPanel() const {
  return m_slots.empty() ? nullptr : m_slots[size_t(m_pages->currentIndex())].panel;
}

/// A page that is not in sight asks for no room: it would keep what it needed when it was last laid out.
void Frame::giveRoomTo(int page) {
  for (QStackedWidget* stack : {m_pages, m_columns})
    for (int i = 0; i < stack->count(); ++i) {
      const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
      stack->widget(i)->setSizePolicy(policy, policy);
    }
}

void Frame::setCurrentPage(int page) {
  const bool wasAway = m_slots[size_t(page)].panel && page != m_pages->currentIndex();
  panel(page);
  if (wasAway)
    for (QStackedWidget* stack : {m_pages, m_columns}) forgetSizes(*stack->widget(page));
  giveRoomTo(page);
  if (page != m_pages->currentIndex()) m_lookLine->hide();
  m_pages->setCurrentIndex(page);
  m_columns->setCurrentIndex(page);
  m_navigation->setCurrent(page);
  showParts();
}

void Frame::startScene() {
  for (Panel* panel : panels()) panel->startScene();
}

void Frame::addHistoryButton(QAction& action) {
  auto* button = new QToolButton(m_history);
  button->setDefaultAction(&action);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  m_history->layout()->addWidget(button);
}

void Frame::setPresenting(bool presenting) {
  m_presenting = presenting;
  showParts();
}

void Frame::setColumnWanted(bool wanted) {
  m_columnWanted = wanted;
  showParts();
}

void Frame::setStripWanted(bool wanted) {
  m_stripWanted = wanted;
  showParts();
}

/// A page of no functions has something else in the place of their bar.
void Frame::showTop() {
  Panel* shown = shownPanel();
  for (Panel* panel : panels())
    if (panel->topStrip()) panel->topStrip()->setVisible(panel == shown);
  m_functionBar->setHidden(shown && shown->topStrip());
  m_functionBar->setTypingFollowed(!shown || shown->followsTyping());
}

void Frame::showParts() {
  showTop();
  m_navigation->setHidden(m_presenting);
  m_history->setHidden(m_presenting);
  Panel* shown = shownPanel();
  const bool hasCards = shown && shown->sidebar();
  m_columns->setVisible(!m_presenting && m_columnWanted && hasCards);
  m_storyStrip->setVisible(!m_presenting && m_stripWanted);
  if (m_presenting && shown) m_presentStrip->setControl(shown->presentStrip());
  m_presentStrip->setVisible(m_presenting);
  m_notice->setVisible(m_notice->hasNotice() && (!m_presenting || m_notice->isAboutLab()));
  fit();
}

/// A share of the window, but never less than the cards need: cut numbers are of no use.
int Frame::widthOfColumn(double em) const {
  Panel* shown = shownPanel();
  const QWidget* cards = shown ? shown->sidebar() : nullptr;
  const int least = cards ? std::max(cards->minimumSizeHint().width(), cards->minimumWidth()) : 0;
  return std::max(least, int(std::min(columnWidth * em, largestColumnShare * width())));
}

void Frame::fit() {
  const double em = QFontInfo(font()).pixelSize();
  const int margin = int(em * 0.75);
  m_content->setContentsMargins(m_presenting ? margin : 0, margin / 2, margin, margin / 2);
  // The layouts inside take it over, and are made anew each time that it is set.
  if (m_content->spacing() != margin / 2) m_content->setSpacing(margin / 2);
  m_columns->setFixedWidth(widthOfColumn(em));
  m_navigation->setNarrow(width() < narrowWindow * em);
}

/// What was laid out with other letters out of sight keeps the room that they needed.
void Frame::askAnew() {
  for (QStackedWidget* stack : {m_pages, m_columns}) forgetSizes(*stack->currentWidget());
  fit();
}

/// What the cards need has changed.
bool Frame::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) fit();
  return QWidget::eventFilter(watched, event);
}

void Frame::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::FontChange) return;
  fit();
  // Once all inside have their letters; at the start they have them already.
  if (std::exchange(m_letters, QFontInfo(font()).pixelSize()) != QFontInfo(font()).pixelSize())
    QMetaObject::invokeMethod(this, &Frame::askAnew, Qt::QueuedConnection);
}

}  // namespace alab
