#pragma once
// SoftmaxTabs: which figures stand in the lower half, as tabs.
#include <QTabBar>

#include "ui/document/document.h"

namespace alab {

class SoftmaxTabs : public QTabBar {
  Q_OBJECT

 public:
  /// The document outlives the tabs.
  explicit SoftmaxTabs(Document& document, QWidget* parent = nullptr);

  void refresh();

 signals:
  void chosen(alab::SoftmaxView view);  ///< also the one that is shown already

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void choose(int index);
  void retranslate();

  Document& m_document;
};

}  // namespace alab
