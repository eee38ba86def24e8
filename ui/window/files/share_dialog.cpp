#include "ui/window/files/share_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace alab {

ShareDialog::ShareDialog(const Lab& lab, const QJsonObject& unknown, QWidget* parent)
    : QDialog(parent),
      m_lab(lab),
      m_unknown(unknown),
      m_explanation(new QLabel(tr("Paste this text into a chat or a slide. Whoever copies it opens the same "
                                  "lab with File > Open text from the clipboard."),
                               this)),
      m_text(new QPlainTextEdit(this)),
      m_answers(new QCheckBox(tr("With the &answers of the storyboard"), this)),
      m_length(new QLabel(this)) {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
  auto* rows = new QVBoxLayout(this);
  for (QWidget* row :
       {static_cast<QWidget*>(m_explanation), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_answers),
        static_cast<QWidget*>(m_length), static_cast<QWidget*>(buttons)})
    rows->addWidget(row);
  setWindowTitle(tr("Share as text"));
  m_explanation->setWordWrap(true);
  m_text->setReadOnly(true);
  m_text->setWordWrapMode(QTextOption::WrapAnywhere);
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_text->setAccessibleName(tr("Share as text"));
  m_text->setToolTip(tr("The lab: everything that is set, no results"));
  m_answers->setToolTip(tr("Without them a class finds the answers itself"));
  m_copy->setToolTip(tr("Put the text on the clipboard"));
  m_answers->setChecked(true);
  m_answers->setVisible(std::ranges::any_of(lab.storyboard, [](const Story& story) {
    return !story.english.answer.isEmpty() || !story.chinese.answer.isEmpty();
  }));
  connect(m_answers, &QCheckBox::toggled, this, &ShareDialog::showText);
  connect(m_copy, &QPushButton::clicked, this, &ShareDialog::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  m_copy->setDefault(true);
  const int em = fontMetrics().height();
  resize(QSize(em * 34, em * 20).boundedTo(screen()->availableSize() * 0.95));
  showText();
}

void ShareDialog::showText() {
  const auto text =
      shareText(m_lab, m_unknown, m_answers->isChecked() ? Answers::Included : Answers::LeftOut);
  m_text->setPlainText(text.value_or(QString()));
  m_copy->setEnabled(bool(text));
  m_length->setText(text ? tr("%n character(s)", nullptr, int(text->size()))
                         : tr("This lab is too large for a text: save it to a file and send that."));
}

void ShareDialog::copy() {
  QGuiApplication::clipboard()->setText(m_text->toPlainText());
  m_length->setText(tr("On the clipboard: %n character(s)", nullptr, int(m_text->toPlainText().size())));
}

}  // namespace alab
