#pragma once
// ChartBar: over the chart of the Train page, what it shows (loss, accuracy ...) and how: log scale,
// smoothed.
#include <QButtonGroup>
#include <QWidget>

#include "ui/document/document.h"
#include "ui/widgets/key_help.h"

class QComboBox;
class QToolButton;

namespace alab {

class ChartBar : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the bar.
  explicit ChartBar(Document& document, QWidget* parent = nullptr);

  void refresh();
  /// While presenting the keys do it.
  void setPresenting(bool isPresenting);

  /// Does what a key of the bar says; false: it is none of them.
  bool press(int key);
  static std::vector<KeyHelp> keys();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void addViews(class QHBoxLayout& row);
  void addScale(class QHBoxLayout& row);
  void retranslate();

  Document& m_document;
  QButtonGroup m_views;  ///< by TrainView
  QToolButton* m_log;
  QComboBox* m_smoothing;
};

}  // namespace alab
