#pragma once
#include <QComboBox>
#include <QWheelEvent>

namespace alab {

/// A combo box that the wheel passes by while the column is scrolled; it listens only with the focus.
class CalmBox : public QComboBox {
 public:
  explicit CalmBox(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

 protected:
  void wheelEvent(QWheelEvent* event) override {
    if (!hasFocus()) return event->ignore();
    QComboBox::wheelEvent(event);
  }
};

}  // namespace alab
