#include "ui/panels/train/train_sidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/panels/train/cards/data_card.h"
#include "ui/panels/train/cards/layers_card.h"
#include "ui/panels/train/cards/network_card.h"
#include "ui/panels/train/cards/output_card.h"
#include "ui/panels/train/cards/rate_card.h"
#include "ui/panels/train/cards/runs_card.h"
#include "ui/panels/train/cards/start_weights_card.h"
#include "ui/widgets/click_focus.h"

namespace alab {

TrainSidebar::TrainSidebar(Document& document, QWidget* parent)
    : CardColumn(parent), m_results(new ResultsCard(document, this)) {
  setHeader(*makeTabs());
  auto* dataCard = new DataCard(document, this);
  connect(dataCard, &DataCard::fileWanted, this, &TrainSidebar::fileWanted);
  addCard(*dataCard);
  addCard(*new NetworkCard(document, this));
  addCard(*new RateCard(document, this));
  addCard(*new StartWeightsCard(document, this));
  addCard(*new LayersCard(document, this));
  addCard(*new OutputCard(document, this));
  addCard(*new RunsCard(document, this));
  addCard(*m_results);
  leaveFocusOnClick(*this);
  retranslate();
  setTab(Tab::SetUp);
}

QWidget* TrainSidebar::makeTabs() {
  auto* header = new QWidget(this);
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins({});
  for (const Tab tab : {Tab::SetUp, Tab::Results}) {
    auto* button = new QToolButton(header);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tabs.addButton(button, int(tab));
    row->addWidget(button);
  }
  connect(&m_tabs, &QButtonGroup::idClicked, this, [this](int tab) { setTab(Tab(tab)); });
  return header;
}

/// The results keep the width of what is set up: the figures beside them stay where they are.
void TrainSidebar::setTab(Tab tab) {
  setMinimumWidth(tab == Tab::Results && isVisible() ? width() : 0);
  m_tabs.button(int(tab))->setChecked(true);
  for (QAbstractButton* button : m_tabs.buttons())
    static_cast<QToolButton*>(button)->setAutoRaise(!button->isChecked());
  for (PageCard* card : cards()) card->setVisible((card == m_results) == (tab == Tab::Results));
}

void TrainSidebar::setFile(const ReadFile& file) {
  for (PageCard* card : cards())
    if (auto* ofTrain = qobject_cast<TrainCard*>(card)) ofTrain->setFile(file);
}

void TrainSidebar::changeEvent(QEvent* event) {
  CardColumn::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void TrainSidebar::retranslate() {
  const QString names[] = {tr("Set up"), tr("Results")};
  const QString tips[] = {tr("Data, network and how it is trained"),
                          tr("What every function came to on the test set")};
  for (QAbstractButton* button : m_tabs.buttons()) {
    const int tab = m_tabs.id(button);
    button->setText(names[tab]);
    button->setAccessibleName(names[tab]);
    button->setToolTip(tips[tab]);
  }
}

}  // namespace alab
