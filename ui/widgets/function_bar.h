#pragma once
// FunctionBar: the chosen functions as chips, [+ Add] and [Sets]; the same bar on every page. Edits the
// document.
#include <QWidget>

#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {

class FunctionBar : public QWidget {
  Q_OBJECT

 public:
  explicit FunctionBar(Document& document, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setDecimals(int places);
  /// Opens the picker as if [+ Add] had been clicked (menu, Ctrl+F).
  void openPicker();
  void focusSlot(int slot);
  void focusPosition(int position);  ///< keys 1-9 when presenting
};

}  // namespace alab
