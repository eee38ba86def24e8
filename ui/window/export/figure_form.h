#pragma once
// FigureForm: the fields of the export dialog. A view of ExportSettings: shows them, reads them back, and
// keeps the format box and the ending of the file name the same.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QWidget>

#include "ui/window/export/figure_file.h"
#include "ui/window/export/grid_fields.h"

class QFormLayout;
class QPushButton;

namespace alab {

class FigureForm : public QWidget {
  Q_OBJECT

 public:
  /// `figures`: those that can be exported, one at least.
  FigureForm(const ExportSettings& settings, std::vector<Exportable> figures, QWidget* parent = nullptr);

  ExportSettings settings() const;
  FigureFormat format() const;
  /// What is wrong with a field that matters for the format.
  std::optional<QString> problem() const;
  /// The keyboard, with the name of the file marked: what is most often changed.
  void startTyping();

 signals:
  void changed();
  /// The file dialog has asked whether this file may be replaced, or it does not exist.
  void fileChosen(const QString& fileName);

 private:
  void addFields();
  void addFileRow(QFormLayout& form);
  void nameFields();
  void offerChoices();
  void show(const ExportSettings& settings);
  void connectFields();
  const Exportable& figure() const;
  void followFigure();
  void showFigure();
  void followFormat();
  void followEnding();
  void enableFields();
  void enable(QWidget& field, bool on, const QString& whyNot);
  void browse();

  std::vector<Exportable> m_figures;
  QString m_named;      ///< id of the figure when the file was named
  QComboBox* m_figure;  ///< in the order of the figures
  QComboBox* m_format;  ///< in the order of the keyboard, which is that of the rows
  QComboBox* m_theme;
  QSpinBox* m_width;
  QSpinBox* m_height;
  QDoubleSpinBox* m_scale;
  QSpinBox* m_dpi;
  QCheckBox* m_transparent;
  QLineEdit* m_title;
  QLineEdit* m_caption;
  GridFields* m_grid;
  QLineEdit* m_fileName;
  QPushButton* m_browse;
};

}  // namespace alab
