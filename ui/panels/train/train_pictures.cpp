#include "ui/panels/train/train_pictures.h"

namespace alab {

TrainPictures::TrainPictures(QWidget* parent)
    : QStackedWidget(parent), m_maps(new MapRow(this)), m_inside(new InsidePage(this)) {
  addWidget(m_maps);
  addWidget(m_inside);
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
}

void TrainPictures::lookInside(std::optional<std::size_t> line) {
  if (m_lookedInto == line) return;
  m_lookedInto = line;
  setCurrentWidget(line ? static_cast<QWidget*>(m_inside) : m_maps);
  emit lookedIntoChanged(line);
}

void TrainPictures::setTheme(const Theme& theme) {
  m_maps->setTheme(theme);
  m_inside->setTheme(theme);
}

}  // namespace alab
