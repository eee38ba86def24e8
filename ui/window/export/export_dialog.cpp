#include "ui/window/export/export_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/document/core_text.h"

namespace alab {
namespace {

constexpr int previewRows = 14;

/// The same picture with just as many pixels as the preview has room for.
FigureOptions previewOptions(FigureOptions options, QSize room, qreal devicePixelRatio) {
  const QSize shown = options.size.scaled(room, Qt::KeepAspectRatio);
  options.scale = devicePixelRatio * shown.width() / options.size.width();
  return options;
}

QString firstRows(const DataTable& table) {
  const QByteArrayList lines = tabSeparated(table).split('\n');
  return QString::fromUtf8(lines.mid(0, previewRows).join('\n'));
}

/// A wait cursor while it lives.
struct WaitCursor {
  WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
  ~WaitCursor() { QApplication::restoreOverrideCursor(); }
  Q_DISABLE_COPY_MOVE(WaitCursor)
};

}  // namespace

ExportDialog::ExportDialog(FigureSource source, const ExportSettings& settings, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_form(new FigureForm(settings, this)),
      m_preview(new QLabel(this)),
      m_message(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
  setWindowTitle(tr("Export"));
  lay();
  m_previewDue.setSingleShot(true);
  connect(&m_previewDue, &QTimer::timeout, this, &ExportDialog::showPreview);
  connect(m_form, &FigureForm::changed, this, &ExportDialog::refresh);
  connect(m_form, &FigureForm::fileChosen, this, [this](const QString& name) { m_replaceable = name; });
  connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
  refresh();
}

void ExportDialog::lay() {
  auto* columns = new QHBoxLayout;
  columns->addWidget(m_preview, 1);
  columns->addWidget(m_form);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(columns, 1);
  rows->addWidget(m_message);
  rows->addWidget(m_buttons);
  m_preview->setAlignment(Qt::AlignCenter);
  m_preview->setFrameShape(QFrame::StyledPanel);
  m_preview->setObjectName(QStringLiteral("preview"));
  m_message->setObjectName(QStringLiteral("message"));
  m_preview->setAccessibleName(tr("Preview"));
  m_preview->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
}

std::optional<QString> ExportDialog::problem() const {
  if (!isPicture(m_form->format())) return std::nullopt;
  const std::optional<Error> error = problemWith(m_form->settings().options);
  return error ? std::optional(coreText(*error)) : std::nullopt;
}

void ExportDialog::refresh() {
  const std::optional<QString> wrong = problem();
  m_buttons->button(QDialogButtonBox::Save)->setEnabled(!wrong);
  say(wrong.value_or(QString()));
  m_previewDue.start();
}

void ExportDialog::showPreview() {
  if (problem()) return m_preview->setText(tr("No preview"));
  const Exportable figure = m_source(m_form->settings().options.size);
  if (isPicture(m_form->format()))
    showPicture(figure);
  else
    showTable(figure.table());
}

void ExportDialog::showPicture(const Exportable& figure) {
  const ExportSettings settings = m_form->settings();
  const QSize room = m_preview->contentsRect().size();
  QImage image =
      figureImage(titledScene(figure, settings), previewOptions(settings.options, room, devicePixelRatioF()));
  image.setDevicePixelRatio(devicePixelRatioF());
  m_preview->setPixmap(QPixmap::fromImage(image));
}

void ExportDialog::showTable(const DataTable& table) {
  m_preview->setTextFormat(Qt::PlainText);
  m_preview->setText(firstRows(table));
}

void ExportDialog::say(const QString& text) {
  m_message->setText(text);
}

/// Asks in the message line; pressing Save once more is the answer.
bool ExportDialog::mayReplace(const QString& fileName) {
  const QFileInfo file(fileName);
  if (!file.isFile() || fileName == m_replaceable) return true;
  m_replaceable = fileName;
  say(tr("%1 exists. Press Save again to replace it.").arg(file.fileName()));
  return false;
}

void ExportDialog::accept() {
  const ExportSettings wanted = m_form->settings();
  if (!mayReplace(wanted.fileName)) return;
  say(tr("Drawing..."));
  m_message->repaint();
  const WaitCursor wait;
  const std::optional<Error> error = writeFigure(m_source(wanted.options.size), wanted);
  if (!error) return QDialog::accept();
  say(coreText(*error));
}

}  // namespace alab
