#pragma once
// SelectionEditor: everything that can be done to the chosen functions, each as one undo step with its name.
#include <QCoreApplication>
#include <QString>
#include <string>
#include <vector>

#include "core/activation/activation.h"
#include "ui/document/document.h"

namespace alab {

class SelectionEditor {
  Q_DECLARE_TR_FUNCTIONS(SelectionEditor)

 public:
  explicit SelectionEditor(Document& document) : m_document(&document) {}

  const Selection& selection() const { return m_document->state().selection; }
  bool isFull() const { return selection().isFull(); }
  /// "At most 64 functions. Remove one first."
  static QString fullSentence();
  /// Place in the bar, -1 when the slot is not taken.
  int positionOf(int slot) const;

  /// Appends and focuses, with the line that a kept formula prefers if it is free; false, and nothing
  /// happens, when the bar is full.
  bool add(const std::string& id, const std::vector<double>& params);
  /// Another function in the place of this one.
  void exchange(int slot, const std::string& id, const std::vector<double>& params);
  /// The same as add() of a function that is still being typed: one gesture with the changes that follow.
  bool addTyped(const Function& function);
  /// Another function in the slot while it is typed. Parameters that have the same name and start as now, or
  /// as `before` the typing began, keep the values that they have there.
  void changeTyped(int slot, const Function& function, const Selection& before);
  /// The function in the slot as it was before, or none.
  void restoreTyped(int slot, const Selection& before);
  /// The function has been typed: what follows is another step.
  void endTyping();
  /// Another formula wherever this one is chosen. Parameters keep their values as above.
  void rewrite(const std::string& id, const Function& function);
  /// A copy beside the original, its first parameter at another worthwhile value; false, and nothing happens,
  /// when there is a reason against it.
  bool duplicate(int slot);
  /// The reason against duplicating: a full bar, or no parameter to differ in. Empty: none.
  QString whyNotDuplicate(int slot) const;
  void remove(int slot);
  void toggleVisible(int slot);
  void setParams(int slot, const std::vector<double>& params);
  void move(int slot, int to);
  /// Focuses one function alone.
  void focus(int slot);
  /// The second function of f1 - f2, or no longer; the focused one cannot be it.
  void toggleCompared(int slot);
  /// Another set of functions called `name`, the first one focused.
  void replace(const StepName& name, const std::vector<Function>& functions);

 private:
  bool append(const StepName& name, const ChosenFunction& function, const QString& mergeKey = {});
  void edit(const StepName& name, const std::function<void(Selection&)>& mutate,
            const QString& mergeKey = {});
  /// `text`, still to translate, of the function in this slot as it is before the step.
  StepName stepName(const char* text, int slot) const;
  QString nameOf(int slot) const;

  Document* m_document;
};

/// Another value of a parameter worth comparing with `value`: the next mark, else the double of it (1 for 0),
/// else its half; inside the domain.
double otherValue(const Parameter& parameter, double value);

}  // namespace alab
