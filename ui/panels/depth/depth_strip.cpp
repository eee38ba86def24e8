#include "ui/panels/depth/depth_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

#include "ui/panels/depth/cards/depth_card.h"
#include "ui/panels/depth/depth_names.h"

namespace alab {
namespace {

constexpr DepthView views[] = {DepthView::Chain, DepthView::Network, DepthView::Map};
constexpr auto mergeKey = QLatin1String("depth.layers");
constexpr int steps = 1000;

}  // namespace

NumberSpec layersSpec() {
  return {.label = DepthStrip::tr("Layers"),
          .description = DepthStrip::tr("how many layers lie over each other"),
          .slider = {1, 100},
          .domain = {.lower = 1, .upper = mostLayers},
          .initial = 10,
          .kind = NumberSpec::Kind::Integer};
}

std::size_t layersOf(const DepthState& depth) {
  return depth.view == DepthView::Chain ? depth.chain.layers : depth.network.layers;
}

void setLayers(Document& document, std::size_t layers) {
  editDepth(document, mergeKey, [layers](DepthState& depth) {
    (depth.view == DepthView::Chain ? depth.chain.layers : depth.network.layers) = layers;
    depth.layer = std::min(depth.layer, int(layers));
  });
}

DepthStrip::DepthStrip(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_layers(new NumberSlider(layersSpec(), this)),
      m_progress(new QProgressBar(this)) {
  auto* row = new QHBoxLayout;
  for (const DepthView view : views) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    m_views.addButton(button, int(view));
    row->addWidget(button);
  }
  m_layers->setRows(NumberSlider::Rows::One);
  row->addSpacing(fontMetrics().height());
  row->addWidget(m_layers, 1);
  m_progress->setRange(0, steps);
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(3);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addLayout(row);
  column->addWidget(m_progress);
  connect(&m_views, &QButtonGroup::idClicked, this, [this](int view) {
    editDepth(m_document, {}, [view](DepthState& depth) { depth.view = DepthView(view); });
  });
  connect(m_layers, &NumberSlider::valueChanged, this,
          [this](double value) { setLayers(m_document, std::size_t(value)); });
  connect(m_layers, &NumberSlider::editFinished, this, [this] { m_document.endMerge(mergeKey); });
  setProgress(1);
  retranslate();
}

void DepthStrip::refresh() {
  const DepthState& depth = m_document.state().depth;
  m_views.button(int(depth.view))->setChecked(true);
  // A frame round the one that is shown: another shade of the button alone is not seen in every theme.
  for (QAbstractButton* button : m_views.buttons())
    static_cast<QToolButton*>(button)->setAutoRaise(!button->isChecked());
  m_layers->setValue(double(layersOf(depth)));
  m_layers->setEnabled(depth.view != DepthView::Map);
}

/// Its place stays: nothing below may jump.
void DepthStrip::setProgress(double progress) {
  m_progress->setValue(progress < 1 ? int(steps * progress) : 0);
}

void DepthStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void DepthStrip::retranslate() {
  for (const DepthView view : views) {
    QAbstractButton* button = m_views.button(int(view));
    button->setText(viewName(view));
    button->setToolTip(viewTip(view));
    button->setAccessibleName(viewName(view));
  }
  m_layers->setTexts(layersSpec().label, layersSpec().description);
  m_progress->setAccessibleName(tr("Progress of the computation"));
}

}  // namespace alab
