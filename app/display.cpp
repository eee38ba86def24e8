#include "app/display.h"

#include <QByteArray>
#include <QMessageLogContext>
#include <QString>
#include <QtGlobal>
#include <cstdlib>

#include "app/command_line.h"

namespace alab {
namespace {

QtMessageHandler nextHandler = nullptr;

Failure noDisplay() {
  return {Status::NoDisplay,
          {.what = "no display found",
           .where = {},
           .hint = "a figure can be made without one: activation-lab plot sigmoid --out sigmoid.png"}};
}

/// Qt's platform plugins complain in this category, in several lines, before Qt gives up.
bool isAboutThePlatform(const QMessageLogContext& context) {
  return qstrncmp(context.category, "qt.qpa", 6) == 0;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (type == QtFatalMsg && message.contains(QLatin1String("platform plugin")))
    std::_Exit(static_cast<int>(report(noDisplay())));
  if (!isAboutThePlatform(context)) nextHandler(type, context, message);
}

}  // namespace

Outcome checkDisplay() {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    if (!qEnvironmentVariableIsEmpty(name)) return {};
  return noDisplay();
}

void leaveWhenTheDisplayFails() {
  nextHandler = qInstallMessageHandler(handle);
}

}  // namespace alab
