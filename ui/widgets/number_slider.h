#pragma once
// NumberSlider: the one slider of the program. label | slider | number | reset | play. The double is the
// truth; slider and number field are views of it. Knows no document: it tells, and is told.
#include <QString>
#include <QWidget>
#include <vector>

#include "core/activation/card.h"
#include "ui/widgets/slider/sweep.h"
#include "ui/widgets/slider/unit_scale.h"

class QAction;
class QGridLayout;
class QLabel;

namespace alab {

class GlyphButton;
class NumberField;
class SliderTrack;
class SweepPlayer;

struct NumberSpec {
  QString label = {};        ///< "α" or "Learning rate"
  QString description = {};  ///< beside the label (two rows), tool tip, accessible name: "slope for x < 0"
  Range slider = {0, 1};
  Domain domain = {};
  double initial = 0;
  Scale scale = Scale::Linear;
  std::vector<double> marks = {};
  enum class Kind { Real, Integer } kind = Kind::Real;
  enum class Play { Offered, None } play = Play::Offered;
};

class NumberSlider : public QWidget {
  Q_OBJECT

 public:
  /// Two rows fit the right column; one row, without the description, is for wide strips.
  enum class Rows { One, Two };

  explicit NumberSlider(const NumberSpec& spec, QWidget* parent = nullptr);

  const NumberSpec& spec() const { return m_spec; }
  double value() const { return m_value; }
  /// Shows a value without telling anybody; the slider's range is wider while it lies outside.
  void setValue(double value);
  /// Another language: label and description anew.
  void setTexts(const QString& label, const QString& description);
  /// A small sign behind the label and a sentence that says what it means.
  void setSign(const QString& sign, const QString& meaning);
  void setRows(Rows rows);
  void setReducedMotion(bool reduced);
  bool isPlaying() const;

  /// To the default value and the first range, as the user's own change.
  void reset();
  void startPlaying(PlayMode mode = PlayMode::ToAndFro);
  void stopPlaying();
  /// Moves the animation by `seconds` (a sweep takes 4 s); the timer calls this, and tests do.
  void tick(double seconds);
  /// Says beside the number why it was not accepted, and tells `refused`.
  void refuse(const QString& why);

 signals:
  void valueChanged(double value);   ///< the user moved it: many a second while dragging
  void editFinished();               ///< the drag, the typing or the play is over: one undo step ends
  void refused(const QString& why);  ///< what was typed lies outside the domain

 protected:
  void changeEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void connectParts();
  void connectPlayer();
  void addPlayActions();
  UnitScale firstScale() const;
  void fitScale();
  void display(double value);
  void moveTo(double value);
  void enter(double value);
  void step(int direction);
  void togglePlaying();
  QString whyNot(double value) const;
  void retranslate();

  NumberSpec m_spec;
  QString m_sign, m_signMeaning;
  double m_value;
  QLabel* m_label;
  QLabel* m_meaning;
  SliderTrack* m_track;
  NumberField* m_field;
  GlyphButton* m_reset;
  GlyphButton* m_play;
  SweepPlayer* m_player;
  QGridLayout* m_grid;
  std::vector<QAction*> m_playActions;  ///< in the order of PlayMode
};

}  // namespace alab
