#include "ui/panels/compare/advice/advice_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/panels/compare/advice/advice_texts.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr char adviceProperty[] = "advice";

QLabel* wrappedLabel(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setWordWrap(true);
  label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  return label;
}

QString topicTitle(AdviceTopic topic) {
  switch (topic) {
    case AdviceTopic::Task:
      return AdviceView::tr("What is to be learned: output layer and loss");
    case AdviceTopic::Network:
      return AdviceView::tr("Which network: hidden function and start weights");
    case AdviceTopic::Symptom:
      return AdviceView::tr("What goes wrong: the remedy");
  }
  return {};
}

}  // namespace

AdviceView::AdviceView(AdviceTexts& texts, QWidget* parent) : QScrollArea(parent), m_texts(texts) {
  auto* page = new QWidget(this);
  auto* grid = new QGridLayout(page);
  const int gap = fontMetrics().height() / 2;
  grid->setContentsMargins(gap, 0, gap, gap);
  grid->setHorizontalSpacing(gap * 2);
  grid->setVerticalSpacing(gap);
  constexpr int shares[] = {3, 4, 9, 0};  // of situation, choice, reason and button
  for (int column = 0; column < 4; ++column) grid->setColumnStretch(column, shares[column]);
  m_rows.resize(shippedAdvice().size());
  for (const AdviceTopic topic : adviceTopics()) addTopic(topic, *grid);
  grid->setRowStretch(grid->rowCount(), 1);
  setWidget(page);
  if (!m_rows.empty()) setFocusProxy(m_rows.front().show);
  setWidgetResizable(true);
  setFrameShape(NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(&m_texts, &AdviceTexts::changed, this, &AdviceView::showTexts);
  retranslate();
}

void AdviceView::addTopic(AdviceTopic topic, QGridLayout& grid) {
  m_topics.push_back(new QLabel(widget() ? widget() : grid.parentWidget()));
  grid.addWidget(m_topics.back(), grid.rowCount(), 0, 1, 4);
  for (std::size_t i = 0; i < shippedAdvice().size(); ++i)
    if (shippedAdvice()[i].topic == topic) addRow(i, grid);
}

QLabel* AdviceView::addLabel(std::size_t advice, QGridLayout& grid, int column) {
  QLabel* label = wrappedLabel(grid.parentWidget());
  label->setProperty(adviceProperty, qulonglong(advice));
  label->installEventFilter(this);
  grid.addWidget(label, column == 0 ? grid.rowCount() : grid.rowCount() - 1, column);
  return label;
}

void AdviceView::addRow(std::size_t advice, QGridLayout& grid) {
  Row& row = m_rows[advice];
  row.situation = addLabel(advice, grid, 0);
  row.choice = addLabel(advice, grid, 1);
  row.reason = addLabel(advice, grid, 2);
  row.show = new QPushButton(grid.parentWidget());
  row.show->setProperty(adviceProperty, qulonglong(advice));
  row.show->installEventFilter(this);
  grid.addWidget(row.show, grid.rowCount() - 1, 3, Qt::AlignTop);
  connect(row.show, &QPushButton::clicked, this, [this, advice] { emit showWanted(advice); });
}

void AdviceView::showTexts() {
  const std::vector<SaidAdvice>& texts = m_texts.texts();
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const SaidAdvice& said = texts[i];
    m_rows[i].situation->setText(u"<b>%1</b>"_s.arg(said.situation.toHtmlEscaped()));
    m_rows[i].choice->setText(said.choice.toHtmlEscaped());
    const QString source = shippedAdvice()[i].source.toHtmlEscaped();
    m_rows[i].reason->setText(
        said.reason.isEmpty() ? u"…"_s : u"%1 <i>%2</i>"_s.arg(said.reason.toHtmlEscaped(), source));
    m_rows[i].show->setAccessibleName(tr("Show it: %1").arg(said.situation));
  }
}

/// A click anywhere in a row, or the focus on its button.
bool AdviceView::eventFilter(QObject* watched, QEvent* event) {
  const QVariant advice = watched->property(adviceProperty);
  const bool isChosen = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn;
  if (advice.isValid() && isChosen) emit chosen(std::size_t(advice.toULongLong()));
  return QScrollArea::eventFilter(watched, event);
}

void AdviceView::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void AdviceView::retranslate() {
  for (std::size_t i = 0; i < m_topics.size(); ++i)
    m_topics[i]->setText(u"<h3>%1</h3>"_s.arg(topicTitle(adviceTopics()[i]).toHtmlEscaped()));
  for (const Row& row : m_rows) {
    row.reason->setToolTip(
        tr("Click: the right column tells more, also what the articles that the program grew from say"));
    row.show->setText(tr("Show it"));
    row.show->setToolTip(tr("Sets up a page that shows it; Ctrl+Z brings back what was there"));
  }
  m_texts.say(language());
}

QString AdviceView::language() {
  //: The language of this translation as files name it: zh_CN
  return tr("en");
}

}  // namespace alab
