#include "ui/panels/explore/cards/family_card.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include "ui/document/core_text.h"
#include "ui/panels/explore/scene/neuron.h"
#include "ui/widgets/calm_box.h"
#include "ui/widgets/decimal_text.h"
#include "ui/widgets/slider/window_keys.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostMembers = 9;

QString textOf(const std::vector<double>& values) {
  QStringList texts;
  for (const double value : values) texts.append(significantText(value));
  return texts.join(u", "_s);
}

QString nameOf(const Parameter& parameter) {
  return QString::fromUtf8(parameter.symbol.data(), qsizetype(parameter.symbol.size())) + u"  "_s +
         coreText(parameter.meaning);
}

}  // namespace

FamilyCard::FamilyCard(Document& document, QWidget* parent)
    : PageCard(document, Folding::Folded, parent),
      m_on(new QCheckBox(this)),
      m_parameter(new CalmBox(this)),
      m_values(new QLineEdit(this)),
      m_note(new QLabel(this)) {
  for (QWidget* part : std::initializer_list<QWidget*>{m_on, m_parameter, m_values, m_note}) addWidget(part);
  m_note->setWordWrap(true);
  m_note->hide();
  new WindowKeys(*m_values);
  m_parameter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connectControls();
  retranslate();
}

void FamilyCard::connectControls() {
  connect(m_on, &QCheckBox::clicked, this,
          [this](bool on) { edit([on](FamilySettings& family) { family.on = on; }); });
  connect(m_parameter, &QComboBox::activated, this, [this](int index) {
    edit([index](FamilySettings& family) {
      family.parameter = index;
      family.values.clear();
    });
  });
  connect(m_values, &QLineEdit::editingFinished, this, &FamilyCard::enterValues);
}

void FamilyCard::edit(const std::function<void(FamilySettings&)>& mutate) {
  document().edit([] { return tr("change the curve family"); }, {},
                  [&](LabState& next) { mutate(next.explore.family); });
}

void FamilyCard::enterValues() {
  if (!m_values->isModified()) return;
  m_values->setModified(false);
  const auto values = familyFromText(m_values->text());
  m_note->setText(values ? QString() : tr("Write up to nine numbers with commas between them."));
  m_note->setVisible(!values);
  if (values) edit([&](FamilySettings& family) { family.values = *values; });
}

void FamilyCard::refresh() {
  const auto focused = focusedFunction(state());
  const bool hasParameters = focused && !focused->neuron.function.card().params.empty();
  setVisible(hasParameters);
  if (!hasParameters) return;
  const FamilySettings& family = state().explore.family;
  showParameters(focused->neuron.function.card());
  m_on->setChecked(family.on);
  m_parameter->setCurrentIndex(family.parameter < m_parameter->count() ? family.parameter : -1);
  if (!m_values->isModified()) m_values->setText(textOf(family.values));
}

void FamilyCard::showParameters(const Card& card) {
  QStringList names;
  for (const Parameter& parameter : card.params) names.append(nameOf(parameter));
  if (names == m_names) return;  // an open list stays open
  m_names = names;
  m_parameter->clear();
  m_parameter->addItems(names);
}

void FamilyCard::retranslate() {
  setTitle(tr("Family of curves"));
  m_on->setText(tr("Draw for several values of"));
  m_on->setToolTip(tr("One curve for each value of the parameter"));
  m_parameter->setToolTip(tr("The parameter that changes from curve to curve"));
  m_parameter->setAccessibleName(m_parameter->toolTip());
  m_values->setPlaceholderText(tr("five values over the slider"));
  m_values->setToolTip(tr("The values, with commas between them; empty: five over the slider's range"));
  m_values->setAccessibleName(m_values->toolTip());
}

std::optional<std::vector<double>> familyFromText(const QString& text) {
  static const QRegularExpression separators(u"[\\s,;，；、]+"_s);
  std::vector<double> values;
  for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
    const auto value = numberFromText(part);
    if (!value || values.size() == mostMembers) return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

}  // namespace alab
