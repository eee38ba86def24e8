#pragma once
// FunctionPicker: the popup of [+ Add]: twelve common functions as buttons, a search over names, aliases,
// Chinese names and wrong translations, and the list by family. Also reads references:
// "leaky_relu:alpha=0.2".
#include <QFrame>
#include <string>
#include <vector>

#include "core/activation/activation.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace alab {

class FunctionList;

class FunctionPicker : public QFrame {
  Q_OBJECT

 public:
  explicit FunctionPicker(QWidget* parent = nullptr);

  /// Opens with an empty search below `anchor`, inside its screen.
  void popupBelow(const QWidget& anchor);

 signals:
  void chosen(const std::string& id, const std::vector<double>& params);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* commonButtons();
  QWidget* nothingFound();
  void search(const QString& text);
  void showNothing(const QString& text);
  void enter();
  void choose(const Function& function);
  bool handleKey(int key);
  void retranslate();

  QLineEdit* m_search;
  QWidget* m_common;
  FunctionList* m_list;
  QWidget* m_nothing;
  QLabel* m_message;
  QPushButton* m_suggestion;
  std::string m_suggested;  ///< id behind the suggestion; empty: none
};

}  // namespace alab
