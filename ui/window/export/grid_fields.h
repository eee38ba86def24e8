#pragma once
// GridFields: from, to and step of the values in a file. Untouched they stand for the visible range.
#include <QWidget>
#include <optional>

#include "core/range.h"
#include "core/state/lab_state.h"
#include "ui/widgets/slider/number_field.h"

class QHBoxLayout;

namespace alab {

class GridFields : public QWidget {
  Q_OBJECT

 public:
  explicit GridFields(const Range& visible, QWidget* parent = nullptr);

  void show(const std::optional<TableSettings>& grid);
  /// What is written; none while it is the visible range, or has a problem.
  std::optional<TableSettings> grid() const;
  /// What is wrong with it.
  std::optional<QString> problem() const;
  QWidget* firstField() const { return m_from; }

 signals:
  void changed();

 private:
  NumberField* addField(QHBoxLayout& row, const QString& name, const char* objectName);
  QString problemOfNumbers() const;
  TableSettings written() const;

  NumberField* m_from = nullptr;
  NumberField* m_to = nullptr;
  NumberField* m_step = nullptr;
  TableSettings m_visible;
};

}  // namespace alab
