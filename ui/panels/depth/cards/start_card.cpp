#include "ui/panels/depth/cards/start_card.h"

#include <QLabel>
#include <QStandardItemModel>
#include <cmath>

#include "core/nn/start_weights.h"
#include "ui/panels/depth/depth_names.h"
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

StartCard::StartCard(Document& document, QWidget* parent)
    : DepthCard(document, Folding::Fixed, parent),
      m_start(new CalmBox(this)),
      m_scale(new NumberSlider(scaleSpec(), this)),
      m_remark(new QLabel(this)),
      m_job([this](const EdgeOfChaos& edge) {
        m_edge = edge;
        showEdge();
        emit edgeFound();
      }) {
  for (const StartWeights start : startWeights()) m_start->addItem(startName(start));
  addWidget(m_start);
  addWidget(m_scale);
  addSlider(biases);
  addWidget(m_remark);
  m_remark->setWordWrap(true);
  connect(m_start, &QComboBox::activated, this, &StartCard::chooseStart);
  connect(m_scale, &NumberSlider::valueChanged, this, &StartCard::chooseScale);
  connect(m_scale, &NumberSlider::editFinished, this, [this] { this->document().endMerge(mergeKey); });
  retranslate();
}

void StartCard::chooseStart(int index) {
  const StartWeights start = startWeights()[std::size_t(index)];
  if (start == state().depth.network.start) return;  // chosen once more
  const double scale = sigmaW();
  edit({}, [start, scale](DepthState& depth) {
    depth.network.start = start;
    depth.network.given = scale;
  });
}

/// A named choice has its own scale: one that is moved becomes a given one.
void StartCard::chooseScale(double sigmaW) {
  edit(mergeKey, [sigmaW](DepthState& depth) {
    if (!takesValue(depth.network.start)) depth.network.start = StartWeights::Normal;
    depth.network.given = sigmaW;
  });
}

double StartCard::sigmaW() const {
  const DepthSettings& network = state().depth.network;
  if (takesValue(network.start)) return network.given;
  if (network.start == StartWeights::EdgeOfChaos)
    return m_edge && m_edge->exists() ? std::sqrt(m_edge->w2) : network.given;
  const auto focused = focusedFunction(state().selection);
  const auto law = focused ? lawOf(network, focused->function) : std::nullopt;
  return law ? law->factor * std::sqrt(double(network.width)) : network.given;
}

void StartCard::refresh() {
  setVisible(state().depth.view != DepthView::Chain);
  DepthCard::refresh();
  if (isVisibleTo(parentWidget())) askForEdge();
  const auto at = std::ranges::find(startWeights(), state().depth.network.start);
  m_start->setCurrentIndex(int(at - startWeights().begin()));
  m_scale->setValue(sigmaW());
  m_scale->setReducedMotion(appearance().reducedMotion);
  showEdge();
}

void StartCard::askForEdge() {
  const auto focused = focusedFunction(state().selection);
  if (!focused) return;
  const EdgeQuestion question = {focused->function, state().depth.network.sigmaB};
  if (m_asked == question) return;
  m_asked = question;
  m_edge.reset();
  m_job.start([question](const std::stop_token&, const auto& put) {
    put(edgeOfChaos(question.function, question.sigmaB * question.sigmaB));
  });
}

/// Greyed with the reason.
void StartCard::showEdge() {
  const auto focused = focusedFunction(state().selection);
  const QString remark = m_edge && focused ? edgeRemark(focused->name, *m_edge) : QString();
  const bool isPossible = !m_edge || m_edge->exists();
  const auto at = std::ranges::find(startWeights(), StartWeights::EdgeOfChaos);
  auto* model = qobject_cast<QStandardItemModel*>(m_start->model());
  QStandardItem* item = model->item(int(at - startWeights().begin()));
  item->setEnabled(isPossible);
  item->setToolTip(remark);
  const bool isChosen = state().depth.network.start == StartWeights::EdgeOfChaos;
  m_remark->setText(isChosen ? remark : QString());
  m_remark->setVisible(isChosen && !remark.isEmpty());
  if (isChosen) m_scale->setValue(sigmaW());
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
