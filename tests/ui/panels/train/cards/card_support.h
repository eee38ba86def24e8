#pragma once
// What the tests of the cards of the Train page share.
#include <QAbstractButton>
#include <QStandardItemModel>

#include "core/activation/catalogue.h"
#include "tests/ui/panels/shown_card.h"
#include "ui/widgets/stepper.h"

namespace alab {

/// The functions with their defaults, the first focused.
inline LabState trainState(std::initializer_list<const char*> ids = {"tanh", "relu"}) {
  LabState state;
  state.page = "train";
  for (const char* id : ids) state.selection.add(id, builtIn(id).defaults());
  state.selection.focused = ids.size() > 0 ? 0 : -1;
  return state;
}

inline LabState withData(DataKind kind) {
  LabState state = trainState();
  state.train.data.kind = kind;
  return state;
}

template <class C>
Stepper& stepperOf(const ShownCard<C>& card, const QString& label) {
  for (auto* stepper : card.card.template findChildren<Stepper*>())
    if (stepper->spec().label == label) return *stepper;
  qFatal("no stepper %s", qPrintable(label));
}

/// A number typed into the stepper.
inline void enter(Stepper& stepper, double value) {
  emit stepper.valueChanged(value);
  emit stepper.editFinished();
}

/// By its accessible name.
inline QAbstractButton& buttonOf(const QWidget& card, const QString& name) {
  for (auto* button : card.findChildren<QAbstractButton*>())
    if (button->accessibleName() == name || button->text() == name) return *button;
  qFatal("no button %s", qPrintable(name));
}

inline QStandardItem& itemOf(const QComboBox& box, int index) {
  return *qobject_cast<QStandardItemModel*>(box.model())->item(index);
}

}  // namespace alab
