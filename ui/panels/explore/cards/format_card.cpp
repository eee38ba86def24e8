#include "ui/panels/explore/cards/format_card.h"

#include <algorithm>

#include "ui/panels/explore/scene/neuron.h"
#include "ui/widgets/calm_box.h"

namespace alab {
namespace {

/// In the order of the box, behind "off".
constexpr NumberFormat formats[] = {NumberFormat::Float16, NumberFormat::BFloat16, NumberFormat::Float32};

int indexOf(const FormatSettings& settings) {
  const auto found = std::find(std::begin(formats), std::end(formats), settings.format);
  return settings.on && found != std::end(formats) ? int(found - std::begin(formats)) + 1 : 0;
}

QString nameOf(NumberFormat format) {
  const std::string_view name = facts(format).name;
  return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

}  // namespace

FormatCard::FormatCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Folded, parent),
      m_format(new CalmBox(this)),
      m_facts(new FactRows(this)),
      m_job([this](const std::vector<Fact>& found) { take(found); }) {
  addWidget(m_format);
  addWidget(m_facts);
  m_format->addItem(QString());
  for (const NumberFormat format : formats) m_format->addItem(nameOf(format));
  connect(m_format, &QComboBox::activated, this, &FormatCard::choose);
  retranslate();
}

void FormatCard::choose(int index) {
  document().edit([] { return tr("choose a number format"); }, {},
                  [index](LabState& next) {
                    next.explore.format.on = index > 0;
                    if (index > 0) next.explore.format.format = formats[index - 1];
                  });
}

void FormatCard::refresh() {
  const FormatSettings& settings = state().explore.format;
  m_format->setCurrentIndex(indexOf(settings));
  const auto focused = focusedFunction(state());
  m_facts->setVisible(settings.on && focused);
  if (!settings.on || !focused || isFolded()) return;
  const Range range = state().explore.x.value_or(Range{-6, 6});
  ask({focused->neuron.function, settings.format, range, appearance().decimals});
}

/// Thousands of roundings take longer than a frame: on a thread of their own, old rows grey meanwhile.
void FormatCard::ask(const FormatQuestion& question) {
  if (m_asked == question) return;
  m_asked = question;
  m_facts->setEnabled(false);
  m_job.start([question](std::stop_token, const auto& sink) { sink(formatFacts(question)); });
}

void FormatCard::take(const std::vector<Fact>& found) {
  m_facts->setFacts(found);
  m_facts->setEnabled(true);
}

void FormatCard::retranslate() {
  setTitle(tr("Number format"));
  m_format->setItemText(0, tr("off"));
  m_format->setToolTip(tr("Draw the focused function as this number format computes it"));
  m_format->setAccessibleName(tr("Number format"));
  m_asked.reset();
  m_job.stop();
}

}  // namespace alab
