#pragma once
// FeatureBoxes: which functions of the two features a network sees. One at least: the last one that is ticked
// cannot be taken off.
#include <QWidget>
#include <vector>

#include "core/data/input_features.h"

class QCheckBox;
class QLabel;

namespace alab {

class FeatureBoxes : public QWidget {
  Q_OBJECT

 public:
  explicit FeatureBoxes(QWidget* parent = nullptr);

  /// Shows the choice without telling anybody.
  void setFeatures(const InputFeatures& features);

 signals:
  void changed(alab::InputFeature feature, bool isIn);  ///< by the user

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  InputFeatures m_features;
  QLabel* m_label;
  std::vector<QCheckBox*> m_boxes;  ///< in the order of inputFeatures()
};

}  // namespace alab
