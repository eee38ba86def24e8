#pragma once
// GridFields: from, to and step of the values in a file. Untouched they stand for the visible range.
#include <QLineEdit>
#include <QWidget>
#include <optional>

#include "core/range.h"
#include "core/state/lab_state.h"

class QHBoxLayout;

namespace alab {

class GridFields : public QWidget {
  Q_OBJECT

 public:
  explicit GridFields(const Range& visible, QWidget* parent = nullptr);

  void show(const std::optional<TableSettings>& grid);
  /// What is written; none while it is the visible range, or no grid.
  std::optional<TableSettings> grid() const;
  /// What is wrong with it.
  std::optional<QString> problem() const;
  QWidget* firstField() const { return m_from; }

 signals:
  void changed();

 private:
  QLineEdit* addField(QHBoxLayout& row, const QString& name, const char* objectName);
  std::optional<TableSettings> written() const;

  TableSettings m_shown;  ///< as the fields were filled: a text has fewer digits
  QLineEdit* m_from = nullptr;
  QLineEdit* m_to = nullptr;
  QLineEdit* m_step = nullptr;
  TableSettings m_visible;
};

}  // namespace alab
