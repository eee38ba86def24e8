#pragma once
// FileQuestions: what is asked about files, so that tests can answer.
#include <QString>
#include <functional>

class QWidget;

namespace alab {

enum class Unsaved { Save, Discard, Stay };

struct FileQuestions {
  /// A name to open, or to save under; empty: none, after all. `start`: a folder or a file.
  std::function<QString(const QString&start)> nameToOpen, nameToSave;
  /// The lab of this name holds work that is in no file.
  std::function<Unsaved(const QString& name)> unsaved;
  /// Whether the file may be replaced, for the reason that is told.
  std::function<bool(const QString& name, const QString& reason)> replace;
  /// Whether work that was found may go for ever.
  std::function<bool(const QString& what)> discard;
  /// Whether to go although the lab could not be kept.
  std::function<bool()> leave;
};

/// Those that ask the user.
FileQuestions dialogsOver(QWidget& window);

}  // namespace alab
