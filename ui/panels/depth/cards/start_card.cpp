#include "ui/panels/depth/cards/start_card.h"

#include <QLabel>
#include <QStandardItemModel>
#include <algorithm>
#include <cmath>

#include "ui/panels/start_names.h"
#include "ui/panels/depth/start_choice.h"
#include "ui/widgets/calm_box.h"
#include "ui/widgets/functions/named_function.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

NumberSpec scaleSpec() {
  return {.label = u"σ_w"_s,
          .description = StartCard::tr("weight scale"),
          .slider = {0, 4},
          .domain = {.lower = 0, .upper = largestSpread},
          .initial = std::sqrt(2.0),
          .marks = {1, std::sqrt(2.0)}};
}

const SliderSetting biases = {.spec =
                                  [] {
                                    return NumberSpec{.label = u"σ_b"_s,
                                                      .description = StartCard::tr("spread of the biases"),
                                                      .slider = {0, 2},
                                                      .domain = {.lower = 0, .upper = largestSpread},
                                                      .initial = 0,
                                                      .marks = {0}};
                                  },
                              .get = [](const DepthState& depth) { return depth.network.sigmaB; },
                              .set = [](DepthState& depth, double value) { depth.network.sigmaB = value; }};

constexpr auto mergeKey = "depth.scale"_L1;

}  // namespace

StartCard::StartCard(Document& document, FocusedStart& start, QWidget* parent)
    : DepthCard(document, Folding::Fixed, parent),
      m_focused(start),
      m_start(new CalmBox(this)),
      m_scale(new NumberSlider(scaleSpec(), this)),
      m_remark(new QLabel(this)) {
  for (const StartWeights each : startWeights()) m_start->addItem(startName(each));
  addWidget(m_start);
  addWidget(m_scale);
  addSlider(biases);
  addWidget(m_remark);
  m_remark->setWordWrap(true);
  connect(m_start, &QComboBox::activated, this, [this](int index) {
    chooseStart(this->document(), m_focused, startWeights()[std::size_t(index)]);
  });
  connect(m_scale, &NumberSlider::valueChanged, this, &StartCard::chooseScale);
  connect(m_scale, &NumberSlider::editFinished, this, [this] { this->document().endMerge(mergeKey); });
  connect(&m_focused, &FocusedStart::edgeFound, this, &StartCard::showEdge);
  retranslate();
}

/// A named choice has its own scale: one that is moved becomes a given one.
void StartCard::chooseScale(double sigmaW) {
  edit(mergeKey, [sigmaW](DepthState& depth) {
    if (!takesValue(depth.network.start)) depth.network.start = StartWeights::Normal;
    depth.network.given = sigmaW;
  });
}

void StartCard::refresh() {
  setVisible(state().depth.view != DepthView::Chain);
  DepthCard::refresh();
  if (isVisibleTo(parentWidget())) m_focused.follow(state());
  const auto at = std::ranges::find(startWeights(), state().depth.network.start);
  m_start->setCurrentIndex(int(at - startWeights().begin()));
  m_scale->setValue(m_focused.scale());
  m_scale->setReducedMotion(appearance().reducedMotion);
  showEdge();
}

/// Greyed with the reason.
void StartCard::showEdge() {
  const auto focused = focusedFunction(state().selection);
  const auto& edge = m_focused.edge();
  const QString remark = edge && focused ? edgeRemark(focused->name, *edge) : QString();
  const bool isPossible = !edge || edge->exists();
  const auto at = std::ranges::find(startWeights(), StartWeights::EdgeOfChaos);
  auto* model = qobject_cast<QStandardItemModel*>(m_start->model());
  QStandardItem* item = model->item(int(at - startWeights().begin()));
  item->setEnabled(isPossible);
  item->setToolTip(remark);
  const bool isChosen = state().depth.network.start == StartWeights::EdgeOfChaos;
  m_remark->setText(isChosen ? remark : QString());
  m_remark->setVisible(isChosen && !remark.isEmpty());
  if (isChosen) m_scale->setValue(m_focused.scale());
}

void StartCard::retranslate() {
  DepthCard::retranslate();
  setTitle(tr("Start weights"));
  for (std::size_t i = 0; i < startWeights().size(); ++i)
    m_start->setItemText(int(i), startName(startWeights()[i]));
  m_start->setToolTip(tr("The law of the weights of every layer"));
  m_start->setAccessibleName(tr("Start weights"));
  m_scale->setTexts(scaleSpec().label, scaleSpec().description);
}

}  // namespace alab
