#include "ui/widgets/functions/preset_box.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QWheelEvent>
#include <algorithm>

#include "ui/widgets/functions/display_name.h"

namespace alab {

PresetBox::PresetBox(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus);  // not by the wheel
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
  connect(this, &QComboBox::activated, this,
          [this](int index) { emit chosen(m_presets[static_cast<std::size_t>(index)].params); });
  retranslate();
}

void PresetBox::setFunction(const ChosenFunction& function) {
  const bool other = function.id != m_function.id;
  m_function = function;
  if (other) rebuild();
  const auto current = std::find_if(m_presets.begin(), m_presets.end(),
                                    [&](const Preset& preset) { return preset.params == function.params; });
  const QSignalBlocker quiet(this);
  setCurrentIndex(current == m_presets.end() ? -1 : static_cast<int>(current - m_presets.begin()));
}

void PresetBox::rebuild() {
  const QSignalBlocker quiet(this);
  clear();
  m_presets = presetsOf(m_function.id);
  for (const Preset& preset : m_presets) {
    addItem(presetText(preset));
    setItemData(count() - 1, presetTip(preset), Qt::ToolTipRole);
  }
  setVisible(!m_presets.empty() && !m_function.params.empty());
}

void PresetBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus()) return QComboBox::wheelEvent(event);
  event->ignore();
}

void PresetBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QComboBox::changeEvent(event);
}

void PresetBox::retranslate() {
  setPlaceholderText(tr("Own values"));
  setToolTip(tr("Default values of the frameworks"));
  setAccessibleName(tr("Framework defaults"));
  rebuild();
  setFunction(m_function);
}

}  // namespace alab
