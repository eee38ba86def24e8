#pragma once
// ResultModel: what the functions came to, as rows of a table: in the order of the functions, not of success.
#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/data/data_set.h"

namespace alab {

struct Theme;

/// One function over all its seeds.
struct ResultRow {
  QString name;
  int slot = 0;                        ///< colour slot
  double accuracy = 0;                 ///< of the test, median, 0 to 1; R² where values are asked for
  double lower = 0, upper = 0;         ///< 10 and 90 % of it
  double loss = 0;                     ///< of the test, median
  std::optional<int> epochsTo95 = {};  ///< never: nothing
  int dead = 0;                        ///< units
  bool isBeyondNoise = false;          ///< whether it differs from others by more than from seed to seed
  std::optional<int> divergedAt = {};  ///< epoch; the other numbers mean nothing then
  bool operator==(const ResultRow&) const = default;
};

class ResultModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  enum Column { Name, Accuracy, Loss, Epochs, Dead, Noise, Columns };

  /// What is sorted by: names, numbers, and what is not there at the end.
  static constexpr int sortRole = Qt::UserRole;
  /// In one line and as a spreadsheet takes it: what is copied.
  static constexpr int fullText = Qt::UserRole + 1;

  /// A table of as many rows keeps its cells, and with them the marks and the place in sight.
  void setRows(std::vector<ResultRow> rows);
  const std::vector<ResultRow>& rows() const { return m_rows; }
  void setTask(Task task);
  /// Samples of the lines are drawn in its colours, for letters of this height.
  void setLook(const Theme& theme, int letterHeight, double pixelRatio);
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString text(const ResultRow& row, int column, QChar gap) const;
  QString scoreText(const ResultRow& row, QChar gap) const;
  QString heading(int column) const;
  QString headingTip(int column) const;
  QVariant sample(const ResultRow& row) const;
  void tellOfChanges();

  std::vector<ResultRow> m_rows;
  Task m_task = Task::Binary;
  const Theme* m_theme = nullptr;
  int m_letterHeight = 0;
  double m_pixelRatio = 1;
};

}  // namespace alab
