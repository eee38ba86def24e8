#include "ui/window/help/text_dialog.h"

#include <QDialogButtonBox>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace alab {

TextDialog::TextDialog(const QString& title, const QString& html, QWidget* parent) : QDialog(parent) {
  setWindowTitle(title);
  auto* text = new QTextBrowser(this);
  text->setHtml(html);
  text->setOpenExternalLinks(true);
  text->setAccessibleName(title);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(text);
  rows->addWidget(buttons);
  const QSize wanted(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 32);
  resize(wanted.boundedTo(screen()->availableSize() * 0.95));  // the letters are large while presenting
}

}  // namespace alab
