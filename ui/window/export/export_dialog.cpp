#include "ui/window/export/export_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/core_text.h"

namespace alab {
namespace {

/// Of the text of a file as much as the preview shows, and a little to scroll.
constexpr int previewLines = 40;
constexpr int previewColumns = 240;

/// The same picture with just as many pixels as the preview has room for.
FigureOptions previewOptions(FigureOptions options, QSize room, qreal devicePixelRatio) {
  const QSize shown = options.size.scaled(room, Qt::KeepAspectRatio);
  options.scale = devicePixelRatio * shown.width() / options.size.width();
  return options;
}

/// Of a grid of values as much as the preview shows; a whole one takes many frames.
ExportSettings beginningOf(ExportSettings settings) {
  if (settings.grid) {
    const double end = settings.grid->from + previewColumns * settings.grid->step;
    settings.grid->to = std::min(settings.grid->to, end);
  }
  return settings;
}

/// In px: columns and lines of letters, which are large while presenting.
QSize lettersOf(const QWidget& widget, int columns, int lines) {
  return {widget.fontMetrics().averageCharWidth() * columns, widget.fontMetrics().height() * lines};
}

QString beginningOf(const QByteArray& file) {
  QStringList lines = QString::fromUtf8(file).remove(u'\r').split(u'\n').mid(0, previewLines);
  for (QString& line : lines)
    if (line.size() > previewColumns) line = line.left(previewColumns) + u'…';
  return lines.join(u'\n');
}

}  // namespace

ExportDialog::ExportDialog(FigureSource source, const ExportSettings& settings, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_form(new FigureForm(settings, m_source(settings.options.size), this)),
      m_pages(new QStackedWidget(this)),
      m_preview(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_message(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
  setWindowTitle(tr("Export"));
  lay();
  m_previewDue.setSingleShot(true);
  connect(&m_previewDue, &QTimer::timeout, this, &ExportDialog::showPreview);
  connect(m_form, &FigureForm::changed, this, &ExportDialog::refresh);
  connect(m_form, &FigureForm::fileChosen, this, [this](const QString& name) { m_replaceable = name; });
  connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
  connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
  connect(&m_writer, &FigureWriter::painted, this, &ExportDialog::showPainted);
  connect(&m_writer, &FigureWriter::finished, this, &ExportDialog::end);
  refresh();
  resize(lettersOf(*this, 132, 26).boundedTo(screen()->availableSize() * 0.95));
  m_form->startTyping();
}

void ExportDialog::lay() {
  auto* columns = new QHBoxLayout;
  columns->addWidget(m_pages, 1);
  columns->addWidget(m_form, 1);
  auto* rows = new QVBoxLayout(this);
  rows->addLayout(columns, 1);
  rows->addWidget(m_message);
  auto* lastRow = new QHBoxLayout;
  lastRow->addWidget(m_progress);
  lastRow->addWidget(m_buttons);
  rows->addLayout(lastRow);
  layPreview();
  m_progress->setObjectName(QStringLiteral("progress"));
  m_progress->setAccessibleName(tr("Progress of the export"));
  m_progress->setToolTip(m_progress->accessibleName());
  m_progress->hide();
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setTextFormat(Qt::PlainText);
  m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
}

void ExportDialog::layPreview() {
  m_preview->setAlignment(Qt::AlignCenter);
  m_preview->setFrameShape(QFrame::StyledPanel);
  m_preview->setObjectName(QStringLiteral("preview"));
  m_preview->setMinimumSize(lettersOf(*this, 20, 8));
  m_text->setObjectName(QStringLiteral("beginning"));
  m_text->setReadOnly(true);
  m_text->setPlaceholderText(tr("No preview"));
  m_text->setTabChangesFocus(true);
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  for (QWidget* page : std::initializer_list<QWidget*>{m_preview, m_text}) {
    page->setAccessibleName(tr("Preview"));
    page->setToolTip(tr("What the file will hold"));
    m_pages->addWidget(page);
  }
}

void ExportDialog::refresh() {
  const std::optional<QString> wrong = m_form->problem();
  m_buttons->button(QDialogButtonBox::Save)->setEnabled(!wrong);
  say(wrong.value_or(QString()));
  m_previewDue.start();
}

void ExportDialog::showPreview() {
  const bool isPreviewOfPicture = isPicture(m_form->format());
  m_pages->setCurrentWidget(isPreviewOfPicture ? static_cast<QWidget*>(m_preview) : m_text);
  if (m_form->problem()) return m_preview->setText(tr("No preview")), m_text->clear();
  isPreviewOfPicture ? showPicture(figure()) : showText(figure());
}

Exportable ExportDialog::figure() const {
  const ExportSettings wanted = settings();
  return chosenFigure(m_source(wanted.options.size), wanted);
}

void ExportDialog::showPicture(const Exportable& figure) {
  const ExportSettings settings = m_form->settings();
  const QSize room = m_preview->contentsRect().size();
  QImage image =
      figureImage(titledScene(figure, settings), previewOptions(settings.options, room, devicePixelRatioF()));
  image.setDevicePixelRatio(devicePixelRatioF());
  m_preview->setPixmap(QPixmap::fromImage(image));
}

void ExportDialog::showText(const Exportable& figure) {
  const Result<QByteArray> bytes = fileBytes(figure, beginningOf(m_form->settings()));
  m_text->setPlainText(bytes ? beginningOf(*bytes) : QString());
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
  if (m_writer.isBusy() || m_form->problem() || !mayReplace(wanted.fileName)) return;
  m_writer.start(figure(), wanted);
  if (!m_writer.isBusy()) return;
  showBusy(true);
  showPainted(0);
}

/// The first time it stops what is going on.
void ExportDialog::reject() {
  m_writer.isBusy() ? m_writer.cancel() : QDialog::reject();
}

void ExportDialog::showBusy(bool busy) {
  m_progress->setVisible(busy);
  m_form->setEnabled(!busy);
  m_buttons->button(QDialogButtonBox::Save)->setEnabled(!busy);
}

/// Nobody knows how far the compression is.
void ExportDialog::showPainted(double share) {
  constexpr int percent = 100;
  m_progress->setRange(0, share < 1 ? percent : 0);
  m_progress->setValue(int(share * percent));
  say(share < 1 ? tr("Drawing...") : tr("Compressing and writing..."));
}

void ExportDialog::end(const std::optional<Error>& error) {
  if (!error) return QDialog::accept();
  showBusy(false);
  m_buttons->button(QDialogButtonBox::Save)->setFocus();
  say(coreText(*error));
}

}  // namespace alab
