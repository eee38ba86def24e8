#pragma once
// Choosing what is learned from.
#include <QMimeData>
#include <QString>

#include "ui/document/document.h"

namespace alab {

/// A set that the program makes.
void learnFromSet(Document& document, DataKind kind);
/// A CSV file; its last column is learned until another one is chosen. An empty name: nothing.
void learnFromFile(Document& document, const QString& file);
/// Which column of the file is learned.
void learnColumn(Document& document, const std::string& column);

/// Asks for a CSV file; empty: none was chosen.
QString askForTable(QWidget* parent, const DataSettings& settings);
/// The table among dropped files; empty: there is none.
QString droppedTable(const QMimeData& dropped);

}  // namespace alab
