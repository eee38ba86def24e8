#pragma once
// TrainCard: a card of the Train page whose controls each show and edit one setting.
#include "ui/panels/bound_numbers.h"
#include "ui/panels/page_card.h"
#include "ui/panels/train/data_shape.h"

namespace alab {

class ChoiceRow;
class Stepper;

using TrainNumber = NumberSetting<TrainState>;

/// A setting with few values, as a box shows it; values are places in the list of choices.
struct TrainChoice {
  struct Texts {
    QString label, tip;
    QStringList choices;
  };
  Texts (*texts)();  ///< in the language of the window
  int (*get)(const TrainState& train);
  void (*set)(TrainState& train, int index);
};

/// What a change of a setting does to a training that runs.
enum class Effect { Live, Restarts };

class TrainCard : public PageCard {
  Q_OBJECT

 public:
  TrainCard(Document& document, Folding folding, QWidget* parent = nullptr);

  void refresh() override;
  /// What is known of the file that is learned from.
  void setFile(const ReadFile& file);

 protected:
  /// At the end of the card; one that restarts carries the sign for it.
  NumberSlider* addSlider(const TrainNumber& setting, Effect effect);
  Stepper* addStepper(const TrainNumber& setting, Effect effect);
  ChoiceRow* addChoice(const TrainChoice& setting, Effect effect);

  const TrainState& train() const { return state().train; }
  const ReadFile& file() const { return m_file; }
  /// Of the data that are learned from; nothing as long as their file has not been read.
  std::optional<DataShape> shape() const;
  void edit(const QString& mergeKey, const std::function<void(TrainState&)>& mutate);
  void retranslate() override;

 private:
  struct BoundChoice {
    TrainChoice setting;
    ChoiceRow* row;
  };

  template <class Control>
  Control* place(Control* control, Effect effect);

  BoundNumbers<TrainState> m_numbers;
  std::vector<BoundChoice> m_choices;
  ReadFile m_file;
  std::vector<std::function<void()>> m_signs;  ///< set them anew, in the language of the moment
};

/// A whole number, without anything that plays.
NumberSpec countSpec(const QString& label, const QString& description, Range limits, double initial,
                     Scale scale = Scale::Linear);

}  // namespace alab
