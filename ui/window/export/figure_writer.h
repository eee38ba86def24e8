#pragma once
// FigureWriter: writes a figure to a file while the window stays alive. A large PNG is painted a few rows in
// each turn of the event loop, for the figure is a widget, and compressed and written on a thread of its own.
// All else takes little more than a frame and is written at once.
#include <QObject>
#include <QTimer>
#include <optional>
#include <stop_token>

#include "ui/jobs/job.h"
#include "ui/plot/export/figure_painting.h"
#include "ui/window/export/figure_file.h"

namespace alab {

class FigureWriter : public QObject {
  Q_OBJECT

 public:
  explicit FigureWriter(QObject* parent = nullptr);
  /// Waits until the file is there: it was asked for.
  ~FigureWriter() override;

  /// finished() follows, at once unless the picture is large. Not while it is busy.
  void start(const Exportable& figure, const ExportSettings& settings);
  bool isBusy() const { return m_busy; }
  /// finished() comes soon, with an error unless it was too late.
  void cancel() { m_cancel.request_stop(); }

 signals:
  void painted(double share);  ///< 0 to 1; at 1 it is compressed
  void finished(const std::optional<Error>& error);

 private:
  void paint();
  void compress();
  void finish(const std::optional<Error>& error);

  std::optional<FigurePainting> m_painting;
  QString m_fileName;
  QTimer m_nextTurn;
  bool m_busy = false;
  std::stop_source m_cancel;
  Job<std::optional<Error>> m_job;
};

}  // namespace alab
