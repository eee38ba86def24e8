#pragma once
// SteadyLabel: shows one of several texts and is as high as the longest of them needs, so that what stands
// around it keeps its place when another one is shown.
#include <QLabel>
#include <QStringList>

namespace alab {

class SteadyLabel : public QLabel {
  Q_OBJECT

 public:
  explicit SteadyLabel(QWidget* parent = nullptr);

  /// All that may stand here.
  void setTexts(const QStringList& texts);

  int heightForWidth(int width) const override;

 private:
  QStringList m_texts;
};

}  // namespace alab
