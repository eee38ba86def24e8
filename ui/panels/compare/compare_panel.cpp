#include "ui/panels/compare/compare_panel.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/compare/advice/advice_card.h"
#include "ui/panels/compare/advice/advice_view.h"
#include "ui/panels/compare/compare_export.h"
#include "ui/panels/compare/compare_names.h"
#include "ui/panels/compare/compare_sidebar.h"
#include "ui/panels/compare/defaults/defaults_card.h"
#include "ui/panels/compare/defaults/defaults_view.h"
#include "ui/panels/compare/reasons_card.h"
#include "ui/panels/compare/table/table_page.h"

namespace alab {

ComparePanel::ComparePanel(Document& document, QWidget* parent)
    : Panel(parent),
      m_document(document),
      m_tabs(new QTabBar(this)),
      m_views(new QStackedWidget(this)),
      m_table(new TablePage(document, m_finder, this)),
      m_advice(new AdviceView(m_texts, this)),
      m_defaults(new DefaultsView(this)),
      m_sidebar(new CompareSidebar(document, m_finder, m_texts, this)) {
  layOut();
  connectParts();
  retranslate();
  refresh(sections());
}

/// What refers to the finder and the texts goes before them, wherever it stands.
ComparePanel::~ComparePanel() {
  delete m_sidebar;
  delete m_views;
}

QString ComparePanel::title() const {
  return tr("Compare");
}

void ComparePanel::layOut() {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setFocusPolicy(Qt::TabFocus);
  for (std::size_t i = 0; i < compareViews().size(); ++i) m_tabs->addTab({});
  for (QWidget* view : std::initializer_list<QWidget*>{m_table, m_advice, m_defaults})
    m_views->addWidget(view);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_tabs);
  column->addWidget(m_views, 1);
  m_sidebar->hide();
}

void ComparePanel::connectParts() {
  connect(m_tabs, &QTabBar::currentChanged, this,
          [this](int index) { choose(compareViews()[std::size_t(index)]); });
  connect(&m_table->table(), &CompareTable::currentFunctionChanged, this, &ComparePanel::showCurrent);
  connect(m_advice, &AdviceView::chosen, &m_sidebar->advice(), &AdviceCard::setAdvice);
  connect(m_advice, &AdviceView::showWanted, this, &ComparePanel::setUp);
  connect(m_defaults, &DefaultsView::currentChanged, this, &ComparePanel::showCurrent);
  connect(&m_finder, &ComparisonFinder::found, this, &Panel::figuresChanged);
  connect(m_table, &TablePage::said, this, &Panel::hintChanged);
  connect(&m_sidebar->reasons(), &ReasonsCard::said, this, &Panel::hintChanged);
  connect(m_sidebar, &CompareSidebar::copyPictureRequested, this, &Panel::copyPictureRequested);
  connect(m_sidebar, &CompareSidebar::exportRequested, this, &Panel::exportRequested);
}

/// What is not in sight is refreshed when it comes into sight.
void ComparePanel::refresh(Sections) {
  if (!isVisible()) return;
  const auto index = std::ranges::find(compareViews(), compare().view) - compareViews().begin();
  const QSignalBlocker quiet(m_tabs), calm(&m_table->table());
  m_tabs->setCurrentIndex(int(index));
  m_views->setCurrentIndex(int(index));
  setFocusProxy(m_views->currentWidget());
  m_table->refresh();
  showCurrent();
  m_sidebar->advice().refresh();  // the others have just been told
  emit hintChanged(hint());
}

void ComparePanel::choose(CompareView view) {
  editCompare(m_document, [view](CompareState& state) { state.view = view; });
}

/// The function of the row, or the one that the cell of the frameworks stands for.
void ComparePanel::showCurrent() {
  const bool areDefaults = compare().view == CompareView::Defaults;
  const std::optional<ComparedFunction> function =
      areDefaults ? m_defaults->currentFunction() : m_table->table().current();
  std::vector<Function> wanted = m_table->functions();
  if (function) wanted.insert(wanted.begin(), function->function);
  const bool hasCosts = std::ranges::find(compare().columns, CompareColumn::Cost) != compare().columns.end();
  m_finder.find(wanted, hasCosts ? Costs::Measure : Costs::Leave);
  m_sidebar->defaults().setCell(m_defaults->current());
  m_sidebar->reasons().setFunction(function, areDefaults ? m_defaults->currentExtras() : FigureExtras());
}

/// The settings of this page stay: they are where one comes back to.
void ComparePanel::setUp(std::size_t advice) {
  m_document.edit([] { return tr("show what is advised"); }, {},
                  [advice](LabState& next) {
                    const CompareState compare = next.compare;
                    next = shippedAdvice()[advice].state;
                    next.compare = compare;
                  });
  emit lookAdvised([advice] { return shippedAdvice()[advice].text(AdviceView::language()).look; });
}

QWidget* ComparePanel::sidebar() {
  return m_sidebar;
}

std::vector<Exportable> ComparePanel::exportables(QSize) const {
  if (compare().view == CompareView::Defaults) return {m_defaults->exportable()};
  return compareExportables(m_table->table(), m_finder);
}

void ComparePanel::setAppearance(const Appearance& appearance) {
  if (appearance.theme) {
    m_table->setLook(*appearance.theme, appearance.presenting);
    m_defaults->setTheme(*appearance.theme);
  }
  m_sidebar->setAppearance(appearance);
  refresh(sections());
}

std::vector<KeyHelp> ComparePanel::keys() const {
  return {{keyName(Qt::Key_Slash), tr("Search for functions")},
          {keyName(Qt::Key_Space), tr("Tick the function of the row")},
          {keyName(Qt::Key_S), tr("Sort by the column of the cursor")}};
}

void ComparePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Slash && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
    choose(CompareView::Table);
    return m_table->focusSearch();
  }
  Panel::keyPressEvent(event);
}

void ComparePanel::showEvent(QShowEvent* event) {
  Panel::showEvent(event);
  refresh(sections());
}

void ComparePanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  refresh(sections());
}

void ComparePanel::retranslate() {
  m_tabs->setAccessibleName(tr("Views of the page"));
  m_tabs->setToolTip(tr("Table, advice or framework defaults"));
  for (int i = 0; i < m_tabs->count(); ++i) {
    m_tabs->setTabText(i, viewName(compareViews()[std::size_t(i)]));
    m_tabs->setTabToolTip(i, viewTip(compareViews()[std::size_t(i)]));
  }
}

QString ComparePanel::hint() const {
  switch (compare().view) {
    case CompareView::Table:
      return tr("Click a row for reasons, a heading to sort; tick functions to add them to every page.");
    case CompareView::Advice:
      return tr(
          "Click a row for all that is known; “Show it” sets up a page, Ctrl+Z brings back what was there.");
    case CompareView::Defaults:
      return tr("Click a cell for its curve; Ctrl+C copies it.");
  }
  return {};
}

}  // namespace alab
