#pragma once
// ParameterStrip: the one control that matters when presenting: a wide slider for the focused function's
// first parameter (or the neuron's weight), and the probe's numbers in large letters.
#include <QLabel>
#include <QWidget>

#include "core/state/lab_state.h"
#include "ui/panels/panel.h"

class QHBoxLayout;

namespace alab {

class NumberSlider;
struct NumberSpec;

class ParameterStrip : public QWidget {
  Q_OBJECT

 public:
  explicit ParameterStrip(QWidget* parent = nullptr);

  void refresh(const LabState& state);
  void setAppearance(const Appearance& appearance);
  QString reading() const { return m_reading->text(); }
  NumberSlider* slider() const { return m_slider; }

 signals:
  void parameterChanged(int index, double value);
  void weightChanged(double w);
  void editFinished();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild(const ChosenFunction* focused);
  NumberSpec spec() const;
  int leastSliderWidth() const;
  QString readingOf(const LabState& state) const;

  QHBoxLayout* m_row;
  NumberSlider* m_slider = nullptr;
  QLabel* m_reading;
  std::string m_shownId;  ///< of the function that the slider was made for
  bool m_isParameter = false;
  Appearance m_appearance;
};

}  // namespace alab
