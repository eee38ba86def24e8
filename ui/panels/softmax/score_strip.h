#pragma once
// ScoreStrip: in place of the function bar, the presets as buttons and the scores as text to type or paste.
#include <QWidget>

#include "ui/document/document.h"
#include "ui/panels/softmax/typed_field.h"

class QToolButton;

namespace alab {

class ScoreStrip : public QWidget {
  Q_OBJECT

 public:
  /// The document outlives the strip.
  explicit ScoreStrip(Document& document, QWidget* parent = nullptr);

  void refresh();
  /// Presets give way.
  QSize minimumSizeHint() const override;

 signals:
  /// What was typed cannot be the scores, in words; empty: it can.
  void problemChanged(const QString& why);
  void left();  ///< the typing is over: the keys belong to the page again

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addPreset(std::size_t preset);
  void sizeField();
  /// Why the text cannot be the scores; empty: now it is.
  QString enter(const QString& text);
  int roomOfAPreset() const;
  void showWhatFits();
  void retranslate();

  Document& m_document;
  QList<QToolButton*> m_presets;
  TypedField* m_text;
};

}  // namespace alab
