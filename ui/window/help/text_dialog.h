#pragma once
// A dialog that shows a rich text to read, with a button to close it.
#include <QDialog>
#include <QString>

namespace alab {

class TextDialog : public QDialog {
  Q_OBJECT

 public:
  TextDialog(const QString& title, const QString& html, QWidget* parent = nullptr);
};

}  // namespace alab
