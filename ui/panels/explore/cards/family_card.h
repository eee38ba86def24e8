#pragma once
// FamilyCard: the focused function drawn for several values of one of its parameters.
#include <optional>

#include "core/activation/card.h"
#include "ui/panels/page_card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace alab {

class FamilyCard : public PageCard {
  Q_OBJECT

 public:
  explicit FamilyCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  void connectControls();
  void edit(const std::function<void(FamilySettings&)>& mutate);
  void enterValues();
  void showParameters(const Card& card);

  QCheckBox* m_on;
  QComboBox* m_parameter;
  QStringList m_names;  ///< in the box
  QLineEdit* m_values;
  QLabel* m_note;
};

/// The numbers in "0.01, 0.1 0.3", at most nine; nothing when one of them cannot be read.
std::optional<std::vector<double>> familyFromText(const QString& text);

}  // namespace alab
