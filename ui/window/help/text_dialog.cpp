#include "ui/window/help/text_dialog.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace alab {

TextDialog::TextDialog(const QString& title, const QString& html, QWidget* parent) : QDialog(parent) {
  setWindowTitle(title);
  auto* text = new QTextBrowser(this);
  text->setHtml(html);
  text->setOpenExternalLinks(true);
  text->setAccessibleName(title);
  text->setMinimumSize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 26);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(text);
  rows->addWidget(buttons);
}

}  // namespace alab
