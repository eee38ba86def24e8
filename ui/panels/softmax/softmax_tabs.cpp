#include "ui/panels/softmax/softmax_tabs.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "ui/panels/softmax/softmax_names.h"

namespace alab {

SoftmaxTabs::SoftmaxTabs(Document& document, QWidget* parent) : QTabBar(parent), m_document(document) {
  setDrawBase(false);
  setExpanding(false);
  setFocusPolicy(Qt::TabFocus);
  for (std::size_t i = 0; i < softmaxViews().size(); ++i) addTab({});
  // A click is told before it changes the current tab: here only that on the current one is left.
  connect(this, &QTabBar::currentChanged, this, [this](int index) { choose(index); });
  connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
    if (index == currentIndex()) choose(index);
  });
  retranslate();
}

void SoftmaxTabs::choose(int index) {
  if (index >= 0) emit chosen(softmaxViews()[std::size_t(index)]);
}

void SoftmaxTabs::refresh() {
  const QSignalBlocker blocker(this);
  const auto views = softmaxViews();
  setCurrentIndex(int(std::ranges::find(views, m_document.state().softmax.view) - views.begin()));
}

void SoftmaxTabs::changeEvent(QEvent* event) {
  QTabBar::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void SoftmaxTabs::retranslate() {
  setAccessibleName(tr("Figures below"));
  for (int i = 0; i < count(); ++i) {
    setTabText(i, viewName(softmaxViews()[std::size_t(i)]));
    setTabToolTip(i, viewTip(softmaxViews()[std::size_t(i)]));
  }
  // Qt names them once, in the language of the start.
  for (auto* button : findChildren<QToolButton*>())
    button->setAccessibleName(button->arrowType() == Qt::LeftArrow ? tr("Tabs to the left")
                                                                   : tr("Tabs to the right"));
  setToolTip(tr("What stands in the lower half of the page"));
}

}  // namespace alab
