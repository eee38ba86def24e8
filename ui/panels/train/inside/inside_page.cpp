#include "ui/panels/train/inside/inside_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/document/core_text.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

NumberSpec weightSpec() {
  return {.label = u"w"_s, .slider = {-4, 4}, .domain = {}, .initial = 0, .marks = {0}};
}

}  // namespace

InsidePage::InsidePage(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_close(new QPushButton(this)),
      m_network(new NetworkDrawing(this)),
      m_map(new MapTile(this)),
      m_confusion(new QLabel(this)),
      m_weight(new NumberSlider(weightSpec(), this)) {
  layOut();
  m_title->setTextFormat(Qt::PlainText);
  m_confusion->setTextFormat(Qt::RichText);
  m_confusion->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_weight->setRows(NumberSlider::Rows::One);
  connect(m_close, &QPushButton::clicked, this, &InsidePage::closed);
  connect(m_save, &QPushButton::clicked, this, &InsidePage::saveRequested);
  connect(m_map, &MapTile::pointClicked, this, &InsidePage::pointClicked);
  connect(m_network, &NetworkDrawing::placeChosen, this, [this] {
    m_isMoving = false;
    showWeight();
  });
  connect(m_weight, &NumberSlider::valueChanged, this, [this](double value) {
    m_isMoving = true;
    emit edited(m_network->chosen(), float(value));
  });
  connect(m_weight, &NumberSlider::editFinished, this, [this] { m_isMoving = false; });
  retranslate();
}

void InsidePage::layOut() {
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_save);
  head->addWidget(m_close);
  auto* side = new QVBoxLayout;
  side->addWidget(m_map, 1);
  side->addWidget(m_confusion);
  auto* middle = new QHBoxLayout;
  middle->addWidget(m_network, 3);
  middle->addLayout(side, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addLayout(head);
  column->addLayout(middle, 1);
  column->addWidget(m_weight);
}

void InsidePage::show(const TrainLine& line, std::shared_ptr<const RaceNews> news, std::size_t index) {
  const bool isThere = news && news->inside && news->lookedInto == index;
  m_news = isThere ? news : nullptr;
  m_name = line.name;
  m_map->show(line, news.get(), index);
  m_network->show(isThere ? news->inside : nullptr, line.report->insight);
  m_save->setEnabled(isThere);
  m_confusion->setText(confusionText());
  m_confusion->setVisible(!m_confusion->text().isEmpty());
  m_title->setText(tr("Inside %1, first seed").arg(m_name));
  showWeight();
}

void InsidePage::setTheme(const Theme& theme) {
  m_network->setTheme(theme);
  m_map->setTheme(theme);
}

void InsidePage::setPresenting(bool presenting) {
  m_save->setHidden(presenting);
  m_close->setHidden(presenting);
}

void InsidePage::showWeight() {
  m_weight->setEnabled(m_news != nullptr);
  if (!m_news) return;
  const WeightPlace& place = m_network->chosen();
  const QString name = m_network->nameOf(place);
  m_weight->setTexts(name, name);
  const double value = double(valueAt(m_news->inside->network, place));
  if (!m_isMoving && std::isfinite(value)) m_weight->setValue(value);
}

/// Actual classes in rows, guesses in columns.
QString InsidePage::confusionText() const {
  if (!m_news || m_news->inside->confusion.all().empty()) return {};
  const Matrix<double>& counts = m_news->inside->confusion;
  const std::vector<std::string>& names = m_news->data->train.targets;
  const auto nameOf = [&](std::size_t number) {
    return number < names.size() ? coreText(names[number]).toHtmlEscaped() : QString::number(number);
  };
  QString rows = u"<tr><td>%1</td>"_s.arg(tr("test: guessed →").toHtmlEscaped());
  for (std::size_t j = 0; j < counts.columns(); ++j)
    rows += u"<td align='right'>&nbsp;%1</td>"_s.arg(nameOf(j));
  rows += u"</tr>"_s;
  for (std::size_t i = 0; i < counts.rows(); ++i) {
    rows += u"<tr><td>%1</td>"_s.arg(nameOf(i));
    for (std::size_t j = 0; j < counts.columns(); ++j) {
      const QString count = QString::number(counts(i, j));
      rows += u"<td align='right'>&nbsp;%1</td>"_s.arg(i == j ? u"<b>%1</b>"_s.arg(count) : count);
    }
    rows += u"</tr>"_s;
  }
  return u"<table>%1</table>"_s.arg(rows);
}

void InsidePage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void InsidePage::retranslate() {
  m_save->setText(tr("Save network …"));
  m_save->setToolTip(tr("Weights as JSON, or Python code that gives the same outputs with NumPy or PyTorch"));
  m_close->setText(tr("Back to the maps"));
  m_close->setToolTip(tr("All functions side by side (I)"));
  m_network->setAccessibleName(tr("The network, unit by unit"));
  m_network->setToolTip(tr("Click a line or a unit to change its weight or bias"));
  m_confusion->setToolTip(
      tr("How many samples of the test part of each class, in rows, the network took for which, in columns"));
  m_title->setText(tr("Inside %1, first seed").arg(m_name));
  m_confusion->setText(confusionText());
  showWeight();
}

}  // namespace alab
