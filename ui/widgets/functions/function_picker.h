#pragma once
// FunctionPicker: the popup of [+ Add]: twelve common functions as buttons, a search over names, aliases,
// Chinese names and wrong translations, and the list by family with one's own formulas before it. Also reads
// references, "leaky_relu:alpha=0.2", and formulas, which it shows while they are typed. Also the popup that
// replaces a function.
#include <QFrame>
#include <string>
#include <vector>

#include "core/activation/activation.h"

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace alab {

class FunctionList;
class TypedFunction;

class FunctionPicker : public QFrame {
  Q_OBJECT

 public:
  enum class Purpose { Add, Replace /**< a function that is there already */ };

  explicit FunctionPicker(Purpose purpose, QWidget* parent = nullptr);

  /// Opens with an empty search below `anchor`, inside its screen.
  void popupBelow(const QWidget& anchor);

 signals:
  void chosen(const std::string& id, const std::vector<double>& params);
  /// A formula is to be typed, from this text on; empty: from an example.
  void formulaWanted(const QString& text);
  /// The library of one's own formulas is to be shown.
  void formulasWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* commonButtons();
  QHBoxLayout* formulaButtons();
  void search(const QString& text);
  void startFormula();
  void enter();
  void choose(const Function& function);
  bool handleKey(int key);
  void retranslate();

  Purpose m_purpose;
  QLineEdit* m_search;
  QWidget* m_common;
  FunctionList* m_list;
  TypedFunction* m_typed;
  QPushButton* m_newFormula;
  QPushButton* m_formulas;
};

}  // namespace alab
