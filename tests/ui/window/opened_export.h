#pragma once
// Opened: an export dialog, and its parts by name, for tests that use it as a user does.
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <memory>

#include "tests/ui/window/dummy_panel.h"
#include "ui/window/export/export_dialog.h"

namespace alab {

inline std::vector<Exportable> straightLine(QSize size) {
  Document document;
  return DummyPanel(QStringLiteral("explore"), document).exportables(size);
}

/// The dialog on the screen, with the figure of a dummy page.
struct Opened {
  explicit Opened(const QString& fileName, QSize size = {400, 300}, FigureSource source = straightLine) {
    ExportSettings settings;
    settings.fileName = fileName;
    settings.options.size = size;
    dialog = std::make_unique<ExportDialog>(std::move(source), settings);
    dialog->show();
  }
  QPushButton* button(QDialogButtonBox::StandardButton which) const {
    return dialog->findChild<QDialogButtonBox*>()->button(which);
  }
  QPushButton* save() const { return button(QDialogButtonBox::Save); }
  QString message() const { return dialog->findChild<QLabel*>(QStringLiteral("message"))->text(); }
  QLabel* preview() const { return dialog->findChild<QLabel*>(QStringLiteral("preview")); }
  QString text() const {
    return dialog->findChild<QPlainTextEdit*>(QStringLiteral("beginning"))->toPlainText();
  }
  FigureForm& form() const { return *dialog->findChild<FigureForm*>(); }
  template <class Field>
  Field* field(const char* name) const {
    return dialog->findChild<Field*>(QLatin1String(name));
  }

  std::unique_ptr<ExportDialog> dialog;
};

}  // namespace alab
