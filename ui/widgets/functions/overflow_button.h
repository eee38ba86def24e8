#pragma once
// OverflowButton: "+4", the functions that have no room in the bar, as a menu. Hidden when there are none.
#include <QPushButton>
#include <utility>
#include <vector>

namespace alab {

class OverflowButton : public QPushButton {
  Q_OBJECT

 public:
  explicit OverflowButton(QWidget* parent = nullptr);

  /// Slot and name of each, from left to right.
  void setFunctions(const std::vector<std::pair<int, QString>>& functions);

 signals:
  void chosen(int slot);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
};

}  // namespace alab
