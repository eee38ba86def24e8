#include "ui/window/export/figure_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSignalBlocker>

namespace alab {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(alab::FigureWriter)
};

bool isLarge(const ExportSettings& settings) {
  const FigureOptions& options = settings.options;
  const double pixels = options.scale * options.scale * options.size.width() * options.size.height();
  const Result<FigureFormat> format = formatOfFile(settings.fileName);
  return format && *format == FigureFormat::Png && pixels > FigurePainting::pixelsOfTurn;
}

Error cancelled() {
  return {.what = Words::tr("The export was cancelled.").toStdString(), .where = {}, .hint = {}};
}

/// Takes no more as soon as that is wished: the only way to stop the compression (and the library that does
/// it tells the terminal).
class StoppableBuffer : public QBuffer {
 public:
  explicit StoppableBuffer(std::stop_token stop) : m_stop(std::move(stop)) {}

 protected:
  qint64 writeData(const char* data, qint64 size) override {
    return m_stop.stop_requested() ? -1 : QBuffer::writeData(data, size);
  }

 private:
  std::stop_token m_stop;
};

std::optional<Error> written(const QImage& picture, const QString& fileName, const std::stop_token& cancel) {
  StoppableBuffer buffer(cancel);
  writePng(picture, buffer);
  return cancel.stop_requested() ? cancelled() : writeWhole(fileName, buffer.data());
}

}  // namespace

FigureWriter::FigureWriter(QObject* parent)
    : QObject(parent), m_job([this](const std::optional<Error>& error) { finish(error); }) {
  m_nextTurn.setSingleShot(true);
  connect(&m_nextTurn, &QTimer::timeout, this, &FigureWriter::paint);
}

FigureWriter::~FigureWriter() {
  const QSignalBlocker quiet(this);
  while (m_painting) paint();
  m_job.wait();
}

void FigureWriter::start(const Exportable& figure, const ExportSettings& settings) {
  if (!isLarge(settings)) return finish(writeFigure(figure, settings));
  if (const auto problem = problemWith(settings.options)) return finish(problem);
  if (const auto problem = problemWithPlace(settings.fileName)) return finish(problem);
  m_busy = true;
  m_cancel = {};
  m_fileName = settings.fileName;
  m_painting.emplace(titledScene(figure, settings), settings.options);
  m_nextTurn.start();
}

void FigureWriter::paint() {
  if (m_cancel.stop_requested()) return finish(cancelled());
  m_painting->paintNext();
  emit painted(m_painting->share());
  m_painting->isDone() ? compress() : m_nextTurn.start();
}

void FigureWriter::compress() {
  m_job.start([picture = m_painting->picture(), fileName = m_fileName, cancel = m_cancel.get_token()](
                  const std::stop_token&, const auto& done) { done(written(picture, fileName, cancel)); });
  m_painting.reset();
}

void FigureWriter::finish(const std::optional<Error>& error) {
  m_painting.reset();
  m_busy = false;
  emit finished(error);
}

}  // namespace alab
