#pragma once
// EmptyChoice: three buttons over the empty axes when no function is chosen.
#include <QWidget>

#include "ui/document/document.h"

namespace alab {

class EmptyChoice : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the widget.
  explicit EmptyChoice(Document& document, QWidget* parent = nullptr);

 private:
  void addButton(const QString& id);
  void choose(const QString& id);

  Document& m_document;
};

}  // namespace alab
