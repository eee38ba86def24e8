#pragma once
// BoundNumbers: the sliders and steppers of a card that each show and edit one number of a page's state.
#include <functional>
#include <vector>

#include "ui/document/document.h"
#include "ui/widgets/number_slider.h"

namespace alab {

/// One number of the state as a slider or stepper shows it.
template <class State>
struct NumberSetting {
  NumberSpec (*spec)();  ///< in the language of the window
  double (*get)(const State& state);
  void (*set)(State& state, double value);
};

template <class State>
class BoundNumbers {
 public:
  using Edit = std::function<void(const QString& mergeKey, const std::function<void(State&)>& mutate)>;

  /// The document outlives the controls.
  BoundNumbers(Document& document, Edit edit) : m_document(document), m_edit(std::move(edit)) {}

  /// A control, a NumberSlider or a Stepper, that edits the setting. `card` owns it and its class names the
  /// gestures.
  template <class Control>
  Control* add(const NumberSetting<State>& setting, QWidget* card) {
    auto* control = new Control(setting.spec(), card);
    const QLatin1String name(card->metaObject()->className());
    const QString key = QStringLiteral("%1.%2").arg(name).arg(m_bound.size());
    QObject::connect(control, &Control::valueChanged, card, [this, key, set = setting.set](double value) {
      m_edit(key, [set, value](State& state) { set(state, value); });
    });
    QObject::connect(control, &Control::editFinished, card, [this, key] { m_document.endMerge(key); });
    m_bound.push_back({[control, get = setting.get](const State& state) { control->setValue(get(state)); },
                       [control](bool reduced) {
                         if constexpr (requires { control->setReducedMotion(reduced); })
                           control->setReducedMotion(reduced);
                       },
                       [control, spec = setting.spec] {
                         const NumberSpec now = spec();
                         control->setTexts(now.label, now.description);
                       }});
    return control;
  }

  void show(const State& state, bool reducedMotion) const {
    for (const Bound& bound : m_bound) {
      bound.show(state);
      bound.setReducedMotion(reducedMotion);
    }
  }

  void retranslate() const {
    for (const Bound& bound : m_bound) bound.retranslate();
  }

 private:
  struct Bound {
    std::function<void(const State&)> show;
    std::function<void(bool)> setReducedMotion;
    std::function<void()> retranslate;
  };

  Document& m_document;
  Edit m_edit;
  std::vector<Bound> m_bound;
};

}  // namespace alab
