#pragma once
// What tests of cards share: a card beside its document, and the sliders and boxes on it.
#include <QComboBox>
#include <QSignalSpy>
#include <QUndoStack>

#include "tests/ui/widgets/slider_parts.h"
#include "ui/document/document.h"

namespace alab {

/// A card that is told of every change, unfolded.
template <class C>
struct ShownCard {
  /// `parts` are what the card is given beside the document.
  explicit ShownCard(LabState state, auto&... parts) : document(std::move(state)), card{document, parts...} {
    QObject::connect(&document, &Document::changed, &card, [this] { card.refresh(); });
    card.setFolded(false);
    card.show();
    card.refresh();
  }

  const DepthState& depth() const { return document.state().depth; }
  const DepthSettings& network() const { return depth().network; }
  const TrainState& train() const { return document.state().train; }
  int steps() const { return document.undoStack().count(); }
  /// By its accessible name; the only one without.
  QComboBox& box(const QString& name = {}) const {
    for (auto* box : card.template findChildren<QComboBox*>())
      if (name.isEmpty() || box->accessibleName() == name) return *box;
    qFatal("no box %s", qPrintable(name));
  }
  /// As a user picks it from the list.
  void choose(int index, const QString& name = {}) {
    box(name).setCurrentIndex(index);
    emit box(name).activated(index);
  }
  NumberSlider& slider(const QString& label) const {
    for (auto* slider : card.template findChildren<NumberSlider*>())
      if (slider->spec().label == label) return *slider;
    qFatal("no slider %s", qPrintable(label));
  }

  Document document;
  C card;
};

/// A drag: two moves and the release.
inline void drag(NumberSlider& slider, double through, double to) {
  emit slider.valueChanged(through);
  emit slider.valueChanged(to);
  emit slider.editFinished();
}

}  // namespace alab
