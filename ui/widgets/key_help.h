#pragma once
// What help says of a key. Every part of the window that has keys of its own keeps them in a table by which
// it works, and gives them from there.
#include <QKeyCombination>
#include <QString>
#include <vector>

namespace alab {

/// A line of the keyboard table, translated.
struct KeyHelp {
  QString keys;  ///< "Shift+Left, Shift+Right"
  QString meaning;
};

/// As it is called on this system, in the language of the moment.
QString keyName(QKeyCombination key);

}  // namespace alab
