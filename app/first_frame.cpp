#include "app/first_frame.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include "app/commands/standard_streams.h"

namespace alab {
namespace {

class FirstFrame : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() != QEvent::Paint || m_painted) return false;
    m_painted = true;
    QTimer::singleShot(0, this, &FirstFrame::leave);
    return false;
  }

 private:
  /// Runs when the first paint is through; what it has queued (replots) is part of the picture.
  void leave() {
    QCoreApplication::processEvents();
    writeOut("first frame\n");
    QCoreApplication::quit();
  }

  bool m_painted = false;
};

void watch() {
  QCoreApplication* application = QCoreApplication::instance();
  application->installEventFilter(new FirstFrame(application));
}

}  // namespace

void quitAfterFirstFrameIfAsked() {
  if (qEnvironmentVariableIsSet("ALAB_QUIT_AFTER_FIRST_FRAME")) qAddPreRoutine(watch);
}

}  // namespace alab
