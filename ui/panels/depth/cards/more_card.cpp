#include "ui/panels/depth/cards/more_card.h"

#include <algorithm>

#include "core/state/fields.h"
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
       return count(MoreCard::tr("Width"), MoreCard::tr("units in each layer"), {4, 512}, 2048, 128);
     },
     getCount<&DepthSettings::width>, setCount<&DepthSettings::width>},
    {[] {
       return count(MoreCard::tr("Batch"), MoreCard::tr("samples"), {2, 1024}, 4096, 256);
     },
     getCount<&DepthSettings::batch>, setCount<&DepthSettings::batch>},
    {[] {
       return count(MoreCard::tr("Nets"), MoreCard::tr("random nets, median and band"), {1, 50}, 1000, 5);
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
    : DepthCard(document, Folding::Folded, parent), m_format(new CalmBox(this)) {
  for (const SliderSetting& setting : settings) addSlider(setting);
  for (const NumberFormat format : formats)
    m_format->addItem(QString::fromUtf8(facts(format).name.data(), qsizetype(facts(format).name.size())));
  addWidget(m_format);
  connect(m_format, &QComboBox::activated, this, [this](int index) {
    edit({}, [index](DepthState& depth) { depth.network.format = formats[index]; });
  });
  retranslate();
}

void MoreCard::refresh() {
  setVisible(state().depth.view == DepthView::Network);
  DepthCard::refresh();
  m_format->setCurrentIndex(int(std::ranges::find(formats, state().depth.network.format) - formats));
}

void MoreCard::retranslate() {
  DepthCard::retranslate();
  setTitle(tr("More: size, seed, number format"));
  m_format->setToolTip(
      tr("The numbers that everything is computed in; narrow ones are rounded at every step"));
  m_format->setAccessibleName(tr("Number format"));
}

}  // namespace alab
