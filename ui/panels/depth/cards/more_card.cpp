#include "ui/panels/depth/cards/more_card.h"

#include <QCheckBox>
#include <algorithm>

#include "core/state/fields.h"
#include "ui/panels/depth/depth_names.h"
#include "ui/widgets/calm_box.h"

namespace alab {
namespace {

constexpr NumberFormat formats[] = {NumberFormat::Float64, NumberFormat::Float32, NumberFormat::Float16,
                                    NumberFormat::BFloat16};

NumberSpec count(const QString& label, const QString& description, Range slider, double most,
                 double initial) {
  return {.label = label,
          .description = description,
          .slider = slider,
          .domain = {.lower = 1, .upper = most},
          .initial = initial,
          .scale = Scale::Log,
          .kind = NumberSpec::Kind::Integer,
          .play = NumberSpec::Play::None};
}

template <std::size_t DepthSettings::*member>
constexpr auto getCount = [](const DepthState& depth) { return double(depth.network.*member); };
template <std::size_t DepthSettings::*member>
constexpr auto setCount = [](DepthState& depth, double value) { depth.network.*member = std::size_t(value); };

const SliderSetting settings[] = {
    {[] {
       return count(MoreCard::tr("Width"), MoreCard::tr("units in each layer"), {4, 512}, mostUnits, 128);
     },
     getCount<&DepthSettings::width>, setCount<&DepthSettings::width>},
    {[] {
       return count(MoreCard::tr("Batch"), MoreCard::tr("samples"), {2, 1024}, mostSamples, 256);
     },
     getCount<&DepthSettings::batch>, setCount<&DepthSettings::batch>},
    {[] {
       return count(MoreCard::tr("Nets"), MoreCard::tr("random nets, median and band"), {1, 50}, mostNets, 5);
     },
     getCount<&DepthSettings::nets>, setCount<&DepthSettings::nets>},
    {[] {
       NumberSpec spec =
           count(MoreCard::tr("Seed"), MoreCard::tr("of all that is random"), {0, 100}, largestSeed, 1);
       spec.domain.lower = 0;
       spec.scale = Scale::Linear;
       return spec;
     },
     getCount<&DepthSettings::seed>, setCount<&DepthSettings::seed>},
    {[] {
       return NumberSpec{.label = MoreCard::tr("∂L/∂a"),
                         .description = MoreCard::tr("size of the gradient at the top: loss scaling"),
                         .slider = {1e-6, 1e6},
                         .domain = {.lower = 1e-30, .upper = 1e30},
                         .initial = 1,
                         .scale = Scale::Log,
                         .marks = {1},
                         .play = NumberSpec::Play::None};
     },
     [](const DepthState& depth) { return depth.network.topGradient; },
     [](DepthState& depth, double value) { depth.network.topGradient = value; }}};

}  // namespace

MoreCard::MoreCard(Document& document, QWidget* parent)
    : DepthCard(document, Folding::Folded, parent),
      m_input(new CalmBox(this)),
      m_format(new CalmBox(this)),
      m_weightGradients(new QCheckBox(this)) {
  for (const SliderSetting& setting : settings) addSlider(setting);
  for (const StackInput input : stackInputs()) m_input->addItem(inputName(input));
  for (const NumberFormat format : formats)
    m_format->addItem(QString::fromUtf8(facts(format).name.data(), qsizetype(facts(format).name.size())));
  for (QWidget* part : std::initializer_list<QWidget*>{m_input, m_format, m_weightGradients}) addWidget(part);
  connect(m_input, &QComboBox::activated, this, [this](int index) {
    edit({}, [index](DepthState& depth) { depth.network.input = stackInputs()[std::size_t(index)]; });
  });
  connect(m_format, &QComboBox::activated, this, [this](int index) {
    edit({}, [index](DepthState& depth) { depth.network.format = formats[index]; });
  });
  connect(m_weightGradients, &QCheckBox::clicked, this,
          [this](bool on) { edit({}, [on](DepthState& depth) { depth.network.weightGradients = on; }); });
  retranslate();
}

void MoreCard::refresh() {
  setVisible(state().depth.view == DepthView::Network);
  DepthCard::refresh();
  const DepthSettings& network = state().depth.network;
  m_input->setCurrentIndex(int(std::ranges::find(stackInputs(), network.input) - stackInputs().begin()));
  m_format->setCurrentIndex(int(std::ranges::find(formats, network.format) - formats));
  m_weightGradients->setChecked(network.weightGradients);
}

void MoreCard::retranslate() {
  DepthCard::retranslate();
  setTitle(tr("More: size, seed, number format"));
  for (std::size_t i = 0; i < stackInputs().size(); ++i)
    m_input->setItemText(int(i), inputName(stackInputs()[i]));
  m_input->setToolTip(tr("What goes into the first layer; theory is for normal numbers"));
  m_input->setAccessibleName(tr("Input"));
  m_format->setToolTip(
      tr("The numbers that everything is computed in; narrow ones are rounded at every step"));
  m_format->setAccessibleName(tr("Number format"));
  m_weightGradients->setText(tr("Measure dL/dW, too"));
  m_weightGradients->setToolTip(
      tr("The gradient of the weights, layer by layer, in words and in exported data"));
}

}  // namespace alab
