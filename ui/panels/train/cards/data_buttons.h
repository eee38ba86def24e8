#pragma once
// DataButtons: the data sets as small pictures to choose from, five at once and the others in a menu. Knows
// no document: it tells, and is told.
#include <QButtonGroup>
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "core/activation/activation.h"
#include "core/data/data_kinds.h"

class QAction;
class QMenu;
class QToolButton;

namespace alab {

struct Theme;

class DataButtons : public QWidget {
  Q_OBJECT

 public:
  explicit DataButtons(QWidget* parent = nullptr);

  static constexpr std::array shownKinds = {DataKind::Circle, DataKind::Xor, DataKind::Gauss,
                                            DataKind::Spiral, DataKind::Moons};

  /// Shows the choice without telling anybody; no kind: a file. `curve` parts the classes of DataKind::Curve,
  /// which cannot be chosen without one.
  void show(std::optional<DataKind> kind, const std::optional<Function>& curve, const Theme& theme);

 signals:
  void chosen(alab::DataKind kind);  ///< another one than before, by the user
  void fileWanted();                 ///< to be asked for

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QToolButton* makeButton(int place);
  void fillMenu();
  void fit();
  void choose(DataKind kind);
  void paintPictures();
  void markChosen();
  void retranslate();
  bool isShown(DataKind kind) const;
  bool isInMenu() const { return !m_kind || !isShown(*m_kind); }

  std::optional<DataKind> m_kind = DataKind::Circle;
  std::optional<Function> m_curve;
  const Theme* m_theme = nullptr;
  QButtonGroup m_group;
  QToolButton* m_more;
  QMenu* m_menu;
  std::vector<QAction*> m_headings;  ///< of the menu, one for each task
  std::vector<QAction*> m_others;    ///< with the number of their kind as data
  QAction* m_file;
};

}  // namespace alab
