#pragma once
// ShareDialog: the lab as a text to copy, with or without the answers of its stories.
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/state/share_text.h"

namespace alab {

class ShareDialog : public QDialog {
  Q_OBJECT

 public:
  ShareDialog(const Lab& lab, const QJsonObject& unknown, QWidget* parent = nullptr);

 private:
  void showText();
  void copy();

  Lab m_lab;
  QJsonObject m_unknown;
  QLabel* m_explanation;
  QPlainTextEdit* m_text;
  QCheckBox* m_answers;
  QLabel* m_length;
  QPushButton* m_copy;
};

}  // namespace alab
