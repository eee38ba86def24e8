#include "ui/panels/depth/cards/help_card.h"

#include <QCheckBox>
#include <algorithm>

#include "ui/panels/depth/depth_names.h"
#include "ui/widgets/calm_box.h"

namespace alab {
namespace {

const SliderSetting branch = {
    .spec =
        [] {
          return NumberSpec{.label = HelpCard::tr("branch"),
                            .description = HelpCard::tr("its scale: 1/√layers is safe"),
                            .slider = {0, 1},
                            .domain = {.lower = -largestSpread, .upper = largestSpread},
                            .initial = 1,
                            .marks = {1}};
        },
    .get = [](const DepthState& depth) { return depth.network.branchScale; },
    .set = [](DepthState& depth, double value) { depth.network.branchScale = value; }};

}  // namespace

HelpCard::HelpCard(Document& document, QWidget* parent)
    : DepthCard(document, Folding::Fixed, parent),
      m_norm(new CalmBox(this)),
      m_residual(new QCheckBox(this)) {
  for (const StackNorm norm : stackNorms()) m_norm->addItem(normName(norm));
  addWidget(m_norm);
  addWidget(m_residual);
  m_branch = addSlider(branch);
  connect(m_norm, &QComboBox::activated, this, [this](int index) {
    edit({}, [index](DepthState& depth) { depth.network.norm = stackNorms()[std::size_t(index)]; });
  });
  connect(m_residual, &QCheckBox::clicked, this,
          [this](bool on) { edit({}, [on](DepthState& depth) { depth.network.residual = on; }); });
  retranslate();
}

void HelpCard::refresh() {
  setVisible(state().depth.view == DepthView::Network);
  DepthCard::refresh();
  const DepthSettings& network = state().depth.network;
  m_norm->setCurrentIndex(int(std::ranges::find(stackNorms(), network.norm) - stackNorms().begin()));
  m_residual->setChecked(network.residual);
  m_branch->setVisible(network.residual);
}

void HelpCard::retranslate() {
  DepthCard::retranslate();
  setTitle(tr("Help for the gradient"));
  for (std::size_t i = 0; i < stackNorms().size(); ++i)
    m_norm->setItemText(int(i), normName(stackNorms()[i]));
  m_norm->setToolTip(tr("What every layer normalises"));
  m_norm->setAccessibleName(tr("Normalisation"));
  m_residual->setText(tr("Residual: each layer adds to its input"));
  m_residual->setToolTip(tr("a = a before + branch · f(W a before + b)"));
}

}  // namespace alab
