#pragma once
// How wide the columns of a table are whose rows are two lines high: as their texts need on one line while
// there is room, else narrower, down to what they need on two.
#include <QFontMetrics>
#include <QString>
#include <vector>

class QTableView;

namespace alab {

struct ColumnNeed {
  int natural = 0;  ///< px, every text on one line
  int least = 0;    ///< px, every text on two lines at most
};

/// The least width that a text needs when it may be broken once, at a blank.
int twoLineWidth(const QString& text, const QFontMetrics& metrics);

/// One width for each column, together as wide as the room, where that is at least what all need and less
/// than they would like.
std::vector<int> fittingWidths(const std::vector<ColumnNeed>& needs, int room);

/// Makes the columns as wide as they need; the last one, of sentences rather than words, may be cut and takes
/// what is left.
void fitColumns(QTableView& table);

}  // namespace alab
