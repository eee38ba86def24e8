#include "ui/panels/depth/depth_present_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/panels/depth/depth_names.h"
#include "ui/panels/depth/depth_strip.h"
#include "ui/panels/depth/start_choice.h"
#include "ui/panels/start_names.h"

namespace alab {

DepthPresentStrip::DepthPresentStrip(Document& document, FocusedStart& start, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_layers(new NumberSlider(layersSpec(), this)),
      m_start(new QToolButton(this)) {
  m_layers->setRows(NumberSlider::Rows::One);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addWidget(m_layers, 1);
  row->addWidget(m_start);
  connect(m_layers, &NumberSlider::valueChanged, this,
          [this](double layers) { setLayers(m_document, std::size_t(layers)); });
  connect(m_layers, &NumberSlider::editFinished, this, [this] { m_document.endMerge(); });
  connect(m_start, &QToolButton::clicked, this,
          [this, &start] { stepStart(m_document, start, StartStep::Next); });
  retranslate();
}

void DepthPresentStrip::refresh() {
  const DepthState& depth = m_document.state().depth;
  m_layers->setValue(double(layersOf(depth)));
  m_layers->setEnabled(depth.view != DepthView::Map);
  m_start->setVisible(depth.view != DepthView::Chain);
  m_start->setText(tr("%1 (W)", "start weights and the key for others").arg(startName(depth.network.start)));
}

void DepthPresentStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  refresh();
}

void DepthPresentStrip::retranslate() {
  m_layers->setTexts(layersSpec().label, layersSpec().description);
  m_start->setToolTip(tr("Start weights: the next ones (W), the ones before (Shift+W)"));
}

}  // namespace alab
