#include "ui/panels/train/chart_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "ui/panels/train/chart_edit.h"
#include "ui/widgets/click_focus.h"

namespace alab {
namespace {

struct ViewEntry {
  TrainView view;
  Qt::Key key;
  const char* name;
  const char* tip;
};
constexpr ViewEntry viewEntries[] = {
    {TrainView::Loss, Qt::Key_L, QT_TRANSLATE_NOOP("alab::ChartBar", "Loss"),
     QT_TRANSLATE_NOOP("alab::ChartBar", "The loss over the epochs: test thick, training thin")},
    {TrainView::Accuracy, Qt::Key_A, QT_TRANSLATE_NOOP("alab::ChartBar", "Accuracy"),
     QT_TRANSLATE_NOOP("alab::ChartBar", "How many test samples are right over the epochs")},
    {TrainView::Gradient, Qt::Key_G, QT_TRANSLATE_NOOP("alab::ChartBar", "Gradient"),
     QT_TRANSLATE_NOOP("alab::ChartBar", "The size of the gradient in each layer, now")},
    {TrainView::Learned, Qt::Key_P, "α, β",
     QT_TRANSLATE_NOOP("alab::ChartBar", "Parameters of the functions that are learned with the weights")},
    {TrainView::Sweep, Qt::Key_S, QT_TRANSLATE_NOOP("alab::ChartBar", "Sweep the rate"),
     QT_TRANSLATE_NOOP("alab::ChartBar", "What each function reaches with learning rates from 0.001 to 3")}};

constexpr Qt::Key logKey = Qt::Key_Y;

/// The memory of the running mean.
constexpr double smoothings[] = {0, 0.6, 0.9, 0.97};

QString withKey(const QString& tip, Qt::Key key) {
  return ChartBar::tr("%1 (%2)").arg(tip, keyName(key));
}

QString logTip() {
  return ChartBar::tr("The loss on a logarithmic axis: equal steps are equal factors");
}

}  // namespace

ChartBar::ChartBar(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_log(new QToolButton(this)), m_smoothing(new QComboBox(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
  addViews(*row);
  row->addStretch(1);
  addScale(*row);
  leaveFocusOnClick(*this);
  retranslate();
  refresh();
}

void ChartBar::addViews(QHBoxLayout& row) {
  for (const ViewEntry& entry : viewEntries) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    m_views.addButton(button, int(entry.view));
    row.addWidget(button);
  }
  connect(&m_views, &QButtonGroup::idClicked, this, [this](int id) { setView(m_document, TrainView(id)); });
}

void ChartBar::addScale(QHBoxLayout& row) {
  m_log->setCheckable(true);
  connect(m_log, &QToolButton::clicked, this, [this] { flipScale(m_document); });
  for (std::size_t i = 0; i < std::size(smoothings); ++i) m_smoothing->addItem(QString());
  connect(m_smoothing, &QComboBox::activated, this,
          [this](int index) { setSmoothing(m_document, smoothings[index]); });
  row.addWidget(m_log);
  row.addWidget(m_smoothing);
}

/// A memory that none of the choices has stands nowhere.
void ChartBar::refresh() {
  const TrainState& train = m_document.state().train;
  if (QAbstractButton* button = m_views.button(int(train.view))) button->setChecked(true);
  m_log->setChecked(train.logScale);
  m_log->setEnabled(train.view == TrainView::Loss);
  const auto found = std::ranges::find(smoothings, train.chart.smoothing);
  m_smoothing->setCurrentIndex(found == std::end(smoothings) ? -1 : int(found - smoothings));
  m_smoothing->setEnabled(isOverEpochs(train.view));
}

void ChartBar::setPresenting(bool isPresenting) {
  setVisible(!isPresenting);
}

bool ChartBar::press(int key) {
  if (key == logKey) return flipScale(m_document), true;
  for (const ViewEntry& entry : viewEntries)
    if (key == entry.key) return setView(m_document, entry.view), true;
  return false;
}

std::vector<KeyHelp> ChartBar::keys() {
  std::vector<KeyHelp> help;
  for (const ViewEntry& entry : viewEntries) help.push_back({keyName(entry.key), tr(entry.tip)});
  help.push_back({keyName(logKey), logTip()});
  return help;
}

void ChartBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ChartBar::retranslate() {
  for (const ViewEntry& entry : viewEntries) {
    auto* button = qobject_cast<QToolButton*>(m_views.button(int(entry.view)));
    button->setText(tr(entry.name));
    button->setAccessibleName(tr(entry.name));
    button->setToolTip(withKey(tr(entry.tip), entry.key));
  }
  m_log->setText(tr("Log"));
  m_log->setAccessibleName(tr("Logarithmic axis"));
  m_log->setToolTip(withKey(logTip(), logKey));
  m_smoothing->setAccessibleName(tr("Smoothing"));
  m_smoothing->setToolTip(
      tr("A running mean over the epochs; the curve as it is shows where the pointer is"));
  for (std::size_t i = 0; i < std::size(smoothings); ++i)
    m_smoothing->setItemText(int(i), smoothings[i] == 0 ? tr("Raw") : tr("Smooth %1").arg(smoothings[i]));
}

}  // namespace alab
