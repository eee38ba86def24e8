#include "ui/panels/empty_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "core/activation/catalogue.h"

namespace alab {

using namespace Qt::StringLiterals;

EmptyChoice::EmptyChoice(Document& document, PlotView& plot)
    : QWidget(&plot), m_document(document), m_plot(plot) {
  new QHBoxLayout(this);
  for (const QString& id : {u"sigmoid"_s, u"tanh"_s, u"relu"_s}) addFunctionButton(id);
  m_showAll = addButton();
  m_showAll->setObjectName(u"showAll"_s);
  connect(m_showAll, &QPushButton::clicked, this, &EmptyChoice::showAll);
  retranslate();
  hide();
}

QPushButton* EmptyChoice::addButton() {
  auto* button = new QPushButton(this);
  button->setAutoDefault(true);
  layout()->addWidget(button);
  return button;
}

void EmptyChoice::addFunctionButton(const QString& id) {
  QPushButton* button = addButton();
  const std::string_view name = builtIn(id.toStdString()).card().name;
  button->setText(QString::fromUtf8(name.data(), qsizetype(name.size())));
  button->setObjectName(id);
  connect(button, &QPushButton::clicked, this, [this, id] { choose(id); });
  m_functions.push_back(button);
}

void EmptyChoice::refresh() {
  const std::vector<ChosenFunction>& chosen = m_document.state().selection.functions;
  for (QPushButton* button : m_functions) button->setVisible(chosen.empty());
  m_showAll->setVisible(!chosen.empty());
  setVisible(std::ranges::none_of(chosen, &ChosenFunction::visible));
  if (!isHidden()) place();
}

void EmptyChoice::place() {
  const PlotScene& scene = m_plot.scene();
  const auto told = std::ranges::find_if(scene.panes, [](const PlotPane& p) { return !p.message.isEmpty(); });
  if (told == scene.panes.end()) return hide();  // the page has something to show all the same
  const QPointF centre = (m_plot.toPixels(told->id, {scene.x.range.lower, told->y.range.lower}) +
                          m_plot.toPixels(told->id, {scene.x.range.upper, told->y.range.upper})) /
                         2;
  adjustSize();
  move(qRound(centre.x()) - width() / 2, qRound(centre.y()) + fontMetrics().height());
}

void EmptyChoice::choose(const QString& id) {
  m_document.edit(
      [] { return tr("add a function"); }, {},
      [&](LabState& state) { state.selection.add(id.toStdString(), builtIn(id.toStdString()).defaults()); });
}

void EmptyChoice::showAll() {
  m_document.edit([] { return tr("show all functions"); }, {},
                  [](LabState& state) {
                    for (ChosenFunction& function : state.selection.functions) function.visible = true;
                  });
}

void EmptyChoice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void EmptyChoice::retranslate() {
  for (QPushButton* button : m_functions)
    button->setToolTip(tr("Add %1 to the chosen functions").arg(button->text()));
  m_showAll->setText(tr("Show all"));
  m_showAll->setToolTip(tr("Bring the curves of all chosen functions back"));
}

}  // namespace alab
