#include "ui/panels/train/cards/data_buttons.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

#include "core/data/generate.h"
#include "ui/panels/train/data_picture.h"
#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

constexpr int columns = 3;
constexpr Task tasks[] = {Task::Binary, Task::Classes, Task::Labels, Task::Values};

QSize pictureSize(const QWidget& widget) {
  const int height = widget.fontMetrics().height();
  return {height * 9 / 2, height * 5 / 2};  // 76 x 42 in the usual letters
}

/// Enough points to be known by, without noise.
DataSet sampleOf(DataKind kind, const std::optional<Function>& curve) {
  return dataSet(kind, {.points = 120, .function = curve});
}

}  // namespace

DataButtons::DataButtons(QWidget* parent)
    : QWidget(parent), m_more(makeButton(int(shownKinds.size()))), m_menu(new QMenu(m_more)) {
  for (std::size_t i = 0; i < shownKinds.size(); ++i)
    m_group.addButton(makeButton(int(i)), int(shownKinds[i]));
  connect(&m_group, &QButtonGroup::idClicked, this, [this](int kind) { choose(DataKind(kind)); });
  fillMenu();
  m_more->setMenu(m_menu);
  m_more->setPopupMode(QToolButton::InstantPopup);
  fit();
  retranslate();
}

/// As large as letters are.
void DataButtons::fit() {
  const auto buttons = findChildren<QToolButton*>();
  for (QToolButton* button : buttons) {
    button->setIconSize(pictureSize(*this));
    button->setFixedHeight(pictureSize(*this).height() + fontMetrics().height() * 3 / 4);
  }
  if (m_theme) paintPictures();
}

QToolButton* DataButtons::makeButton(int place) {
  if (!layout()) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(fontMetrics().height() / 4);
  }
  auto* button = new QToolButton(this);
  button->setCheckable(true);
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  static_cast<QGridLayout*>(layout())->addWidget(button, place / columns, place % columns);
  return button;
}

bool DataButtons::isShown(DataKind kind) const {
  return std::ranges::find(shownKinds, kind) != shownKinds.end();
}

void DataButtons::fillMenu() {
  for (const Task task : tasks) {
    m_headings.push_back(m_menu->addSection(QString()));
    for (const DataFacts& kind : dataKinds()) {
      if (kind.task != task || isShown(kind.kind)) continue;
      QAction* action = m_menu->addAction(QString());
      action->setCheckable(true);
      action->setData(int(kind.kind));
      connect(action, &QAction::triggered, this, [this, kind = kind.kind] { choose(kind); });
      m_others.push_back(action);
    }
  }
  m_menu->addSeparator();
  m_file = m_menu->addAction(QString(), this, [this] {
    emit fileWanted();
    markChosen();  // as it is shown by now, whatever was clicked
  });
  m_file->setCheckable(true);
  m_file->setData(-1);  // no kind
  m_menu->setToolTipsVisible(true);
}

void DataButtons::choose(DataKind kind) {
  if (kind != m_kind) emit chosen(kind);
  markChosen();  // as it is shown by now, whatever was clicked
}

void DataButtons::show(std::optional<DataKind> kind, const std::optional<Function>& curve,
                       const Theme& theme) {
  const bool isOtherCurve = kind == DataKind::Curve && curve != m_curve;
  const bool isStale = &theme != m_theme || kind != m_kind || isOtherCurve;
  m_kind = kind;
  m_curve = curve;
  m_theme = &theme;
  markChosen();
  if (isStale) paintPictures();
}

void DataButtons::markChosen() {
  m_group.setExclusive(false);  // none of them may be the one
  for (QAbstractButton* button : m_group.buttons())
    button->setChecked(m_kind && m_group.id(button) == int(*m_kind));
  m_group.setExclusive(true);
  m_more->setChecked(isInMenu());
  m_file->setChecked(!m_kind);
  for (QAction* action : m_others) {
    action->setChecked(m_kind && action->data().toInt() == int(*m_kind));
    action->setEnabled(DataKind(action->data().toInt()) != DataKind::Curve || m_curve);
  }
  const auto buttons = findChildren<QToolButton*>();
  for (QToolButton* button : buttons) button->setAutoRaise(!button->isChecked());
}

void DataButtons::paintPictures() {
  const auto picture = [this](DataKind kind) {
    return QIcon(dataPicture(sampleOf(kind, m_curve), pictureSize(*this), devicePixelRatio(), *m_theme));
  };
  for (QAbstractButton* button : m_group.buttons()) button->setIcon(picture(DataKind(m_group.id(button))));
  const bool isOther = m_kind && !isShown(*m_kind) && (*m_kind != DataKind::Curve || m_curve);
  m_more->setIcon(isOther ? picture(*m_kind) : QIcon());
  m_more->setToolButtonStyle(isOther ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
}

void DataButtons::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) fit();
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void DataButtons::retranslate() {
  for (QAbstractButton* button : m_group.buttons()) {
    const DataKind kind = DataKind(m_group.id(button));
    button->setAccessibleName(dataName(kind));
    button->setToolTip(QStringLiteral("%1. %2").arg(dataName(kind), dataTip(kind)));
  }
  m_more->setText(tr("More"));
  m_more->setAccessibleName(tr("More data"));
  m_more->setToolTip(tr("More data: other shapes, three classes, several labels, values"));
  m_file->setText(tr("A file (CSV)..."));
  m_file->setToolTip(tr("A table of your own: a line for each sample, a column for each feature"));
  for (std::size_t i = 0; i < m_headings.size(); ++i) m_headings[i]->setText(taskName(tasks[i]));
  for (QAction* action : m_others) {
    action->setText(dataName(DataKind(action->data().toInt())));
    action->setToolTip(dataTip(DataKind(action->data().toInt())));
  }
}

}  // namespace alab
