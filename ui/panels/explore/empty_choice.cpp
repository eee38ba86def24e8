#include "ui/panels/explore/empty_choice.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/activation/catalogue.h"

namespace alab {

using namespace Qt::StringLiterals;

EmptyChoice::EmptyChoice(Document& document, PlotView& plot)
    : QWidget(&plot), m_document(document), m_plot(plot) {
  new QHBoxLayout(this);
  for (const QString& id : {u"sigmoid"_s, u"tanh"_s, u"relu"_s}) addButton(id);
}

void EmptyChoice::addButton(const QString& id) {
  const std::string_view name = builtIn(id.toStdString()).card().name;
  auto* button = new QPushButton(QString::fromUtf8(name.data(), qsizetype(name.size())), this);
  button->setObjectName(id);
  button->setAutoDefault(true);
  layout()->addWidget(button);
  connect(button, &QPushButton::clicked, this, [this, id] { choose(id); });
}

void EmptyChoice::place() {
  const PlotScene& scene = m_plot.scene();
  const PlotPane& pane = scene.panes.front();
  const QPointF centre = m_plot.toPixels(pane.id, {scene.x.range.middle(), pane.y.range.middle()});
  adjustSize();
  move(qRound(centre.x()) - width() / 2, qRound(centre.y()) + fontMetrics().height());
}

void EmptyChoice::choose(const QString& id) {
  m_document.edit(
      [] { return tr("add a function"); }, {},
      [&](LabState& state) { state.selection.add(id.toStdString(), builtIn(id.toStdString()).defaults()); });
}

}  // namespace alab
