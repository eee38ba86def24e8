#pragma once
// ScoreStrip: in place of the function bar, the presets as buttons and the scores as text to type or paste.
#include <QLineEdit>
#include <QWidget>

#include "ui/document/document.h"

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
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addPreset(std::size_t preset);
  void showText();
  /// False, and a problem is told, for what cannot be the scores.
  bool enter();
  void giveUp();
  void giveUpTyping();
  void showWhatFits();
  void retranslate();

  Document& m_document;
  QList<QToolButton*> m_presets;
  QLineEdit* m_text;
  std::vector<double> m_shown;  ///< scores that the field showed last
};

}  // namespace alab
