#pragma once
// NavigationButton: a page of the navigation, icon over word; the icon alone where it is narrow. The current
// page is a filled pill.
#include <QAbstractButton>

namespace alab {

class NavigationButton : public QAbstractButton {
  Q_OBJECT

 public:
  /// `symbolName`: of resources/icons; an unknown one leaves the word alone.
  explicit NavigationButton(const QString& symbolName, QWidget* parent = nullptr);

  void setNarrow(bool narrow);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int symbolSide() const;
  int gap() const;

  QString m_symbolName;
  bool m_narrow = false;
};

}  // namespace alab
