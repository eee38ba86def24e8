#pragma once
// FunctionList: functions of the catalogue with a tiny curve each, by family or in the order given.
#include <QListWidget>
#include <optional>
#include <vector>

#include "core/activation/activation.h"

namespace alab {

class FunctionList : public QListWidget {
  Q_OBJECT

 public:
  enum class Order { ByFamily, AsGiven };

  explicit FunctionList(QWidget* parent = nullptr);

  /// Formulas of one's own come before the others; the first of all becomes the current one.
  void showFunctions(const std::vector<Activation>& functions, Order order,
                     const std::vector<Activation>& own = {});
  std::optional<Activation> currentFunction() const;
  /// The next function upwards (-1) or downwards (1), over the headings.
  void moveCurrent(int step);

 signals:
  void functionActivated(const alab::Activation& activation);

 private:
  void addHeading(const QString& text);
  void addFunction(const Activation& activation);
  QIcon thumbnail(const Activation& activation) const;
  std::optional<Activation> functionOf(const QListWidgetItem* item) const;  ///< nothing for headings
};

}  // namespace alab
