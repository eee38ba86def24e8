#include "ui/panels/train/train_pictures.h"

#include <QEvent>

namespace alab {

TrainPictures::TrainPictures(QWidget* parent)
    : QStackedWidget(parent), m_maps(new MapRow(this)), m_inside(new InsidePage(this)) {
  addWidget(m_maps);
  addWidget(m_inside);
  bringForward(m_maps);
  connect(m_maps, &MapRow::pointClicked, this, &TrainPictures::pointClicked);
  connect(m_maps, &MapRow::insideRequested, this, [this](std::size_t line) { lookInside(line); });
  connect(m_inside, &InsidePage::pointClicked, this, &TrainPictures::pointClicked);
  connect(m_inside, &InsidePage::closed, this, [this] { lookInside({}); });
  connect(m_inside, &InsidePage::saveRequested, this, &TrainPictures::saveRequested);
  connect(m_inside, &InsidePage::edited, this, [this](const WeightPlace& place, float value) {
    if (m_lookedInto) emit edited(*m_lookedInto, place, value);
  });
}

/// A network that is no longer there cannot be looked into.
void TrainPictures::show(const std::vector<TrainLine>& lines, const std::shared_ptr<const RaceNews>& news) {
  if (m_lookedInto && *m_lookedInto >= lines.size()) lookInside({});
  if (m_lookedInto)
    m_inside->show(lines[*m_lookedInto], news, *m_lookedInto);
  else
    m_maps->show(lines, news);
  limitHeight();
}

/// What needs more room comes when the page has made it: a window that is too high for a moment leaves the
/// full screen.
void TrainPictures::lookInside(std::optional<std::size_t> line) {
  if (m_lookedInto == line) return;
  m_lookedInto = line;
  if (!line) bringForward(m_maps);
  emit lookedIntoChanged(line);
  if (line) bringForward(m_inside);
  limitHeight();
}

/// What is not in sight needs none: maps can be lower than a network.
void TrainPictures::bringForward(QWidget* shown) {
  for (QWidget* page : {static_cast<QWidget*>(m_maps), static_cast<QWidget*>(m_inside)}) {
    const auto policy = page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    page->setSizePolicy(policy, policy);
  }
  setCurrentWidget(shown);
}

/// Room that maps have no use for goes to the chart.
void TrainPictures::limitHeight() {
  setMaximumHeight(m_lookedInto ? QWIDGETSIZE_MAX : m_maps->mostHeight(width()));
}

void TrainPictures::resizeEvent(QResizeEvent* event) {
  QStackedWidget::resizeEvent(event);
  limitHeight();
}

void TrainPictures::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange) limitHeight();
  QStackedWidget::changeEvent(event);
}

void TrainPictures::setTheme(const Theme& theme) {
  m_maps->setTheme(theme);
  m_inside->setTheme(theme);
}

}  // namespace alab
