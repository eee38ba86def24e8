#pragma once
// Runs the program as a user would: the real binary, in an environment without a display.
#include <QByteArrayList>
#include <QMap>
#include <QProcess>

namespace alab {

struct Ran {
  int status = -1;  ///< -1: it crashed or did not end
  QByteArray out, err;
};

using Variables = QMap<QByteArray, QByteArray>;

inline QProcessEnvironment bareEnvironment(const Variables& variables) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "ALAB_ISA"})
    environment.remove(QLatin1String(name));
  for (const auto& [name, value] : variables.asKeyValueRange())
    environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
  return environment;
}

inline QStringList texts(const QByteArrayList& arguments) {
  QStringList list;
  for (const QByteArray& argument : arguments) list.append(QString::fromUtf8(argument));
  return list;
}

inline Ran ran(QProcess& process, const QByteArray& input) {
  process.write(input);
  process.closeWriteChannel();
  const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ran program(const QByteArrayList& arguments, const QByteArray& input = {},
                   const Variables& variables = {}) {
  QProcess process;
  process.setProcessEnvironment(bareEnvironment(variables));
  process.start(QStringLiteral(ALAB_PROGRAM), texts(arguments));
  return ran(process, input);
}

inline Ran train(const QByteArrayList& arguments) {
  return program(QByteArrayList{"train"} + arguments);
}

/// What a program prints that prints one value per line.
inline QByteArray lines(const QByteArrayList& values) {
  return values.join('\n') + '\n';
}

/// One line, ended, and nothing else.
inline bool isOneLine(const QByteArray& text) {
  return text.count('\n') == 1 && text.endsWith('\n') && text.size() > 1;
}

}  // namespace alab
