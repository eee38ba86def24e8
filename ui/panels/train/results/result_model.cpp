#include "ui/panels/train/results/result_model.h"

#include <QPainter>
#include <QPixmap>
#include <cmath>
#include <limits>

#include "ui/theme/line_sample.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double nowhere = std::numeric_limits<double>::max();

/// By number; what is missing goes to the end.
double sortNumber(const ResultRow& row, int column) {
  const double behind = row.divergedAt ? nowhere : 0;
  switch (column) {
    case ResultModel::Accuracy:
      return row.divergedAt ? -nowhere : row.accuracy;
    case ResultModel::Loss:
      return row.divergedAt ? nowhere : row.loss;
    case ResultModel::Epochs:
      return row.epochsTo95 && !row.divergedAt ? *row.epochsTo95 : nowhere;
    case ResultModel::Dead:
      return behind + row.dead;
    default:
      return behind + (row.isBeyondNoise ? 1 : 0);
  }
}

/// Always with two places, so that rows can be compared; a fit that is worse than the mean may be far below
/// 0.
QString rSquaredText(double value) {
  if (std::abs(value) >= 10) return shownNumber(value, 0);
  return QString::number(value, 'f', 2).replace(u'-', u'−');
}

}  // namespace

void ResultModel::setRows(std::vector<ResultRow> rows) {
  if (rows == m_rows) return;
  if (rows.size() == m_rows.size()) {
    m_rows = std::move(rows);
    return tellOfChanges();
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void ResultModel::setTask(Task task) {
  if (task == m_task) return;
  m_task = task;
  retranslate();
}

void ResultModel::setLook(const Theme& theme, int letterHeight, double pixelRatio) {
  m_theme = &theme;
  m_letterHeight = letterHeight;
  m_pixelRatio = pixelRatio;
  tellOfChanges();
}

void ResultModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
  tellOfChanges();
}

void ResultModel::tellOfChanges() {
  if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ResultModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(Columns);
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
  const ResultRow& row = m_rows[std::size_t(index.row())];
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return text(row, column, u'\n');
    case fullText:
      return text(row, column, u' ');
    case Qt::ToolTipRole:
      return column == Name ? row.name : headingTip(column);
    case Qt::TextAlignmentRole:
      return int((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::DecorationRole:
      return column == Name ? sample(row) : QVariant();
    case sortRole:
      return column == Name ? QVariant(row.name) : QVariant(sortNumber(row, column));
    default:
      return {};
  }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::DisplayRole) return heading(section);
  if (role == Qt::ToolTipRole) return headingTip(section);
  if (role == Qt::TextAlignmentRole)
    return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  return {};
}

QString ResultModel::scoreText(const ResultRow& row, QChar gap) const {
  const auto number = [this](double value) {
    return m_task == Task::Values ? rSquaredText(value) : shownNumber(100 * value, 0);
  };
  const QString unit = m_task == Task::Values ? QString() : u" %"_s;
  return number(row.accuracy) + unit + gap + number(row.lower) + u'–' + number(row.upper);
}

QString ResultModel::text(const ResultRow& row, int column, QChar gap) const {
  if (column == Name) return row.name;
  if (row.divergedAt)
    return column == Accuracy ? tr("diverged,%1epoch %2").arg(gap).arg(*row.divergedAt) : u"–"_s;
  switch (column) {
    case Accuracy:
      return scoreText(row, gap);
    case Loss:
      return shownNumber(row.loss, 3);
    case Epochs:
      return row.epochsTo95 ? QString::number(*row.epochsTo95) : tr("not yet");
    case Dead:
      return QString::number(row.dead);
    default:
      return row.isBeyondNoise ? tr("yes") : tr("no");
  }
}

QString ResultModel::heading(int column) const {
  switch (column) {
    case Name:
      return tr("Name");
    case Accuracy:
      return m_task == Task::Values ? tr("Test\nR²") : tr("Test\naccuracy");
    case Loss:
      return tr("Test\nloss");
    case Epochs:
      return m_task == Task::Values ? tr("Epochs\nto 0.95") : tr("Epochs\nto 95 %");
    case Dead:
      return tr("Dead\nunits");
    default:
      return tr("Beyond\nnoise?");
  }
}

QString ResultModel::headingTip(int column) const {
  switch (column) {
    case Name:
      return tr("In the order of the function bar; click a heading to sort");
    case Accuracy:
      return m_task == Task::Values
                 ? tr("R² on the test set: median of the seeds, below it 10 % to 90 %; 1 is perfect, 0 is "
                      "as good as the mean")
                 : tr("Share of the test set that is right: median of the seeds, below it 10 % to 90 %");
    case Loss:
      return tr("Loss on the test set, median of the seeds");
    case Epochs:
      return m_task == Task::Values ? tr("The first epoch with R² of 0.95 on the test set")
                                    : tr("The first epoch with 95 % of the test set right");
    case Dead:
      return tr("Hidden neurons that get no gradient from any sample");
    default:
      return tr("Whether the difference from the other functions is larger than from seed to seed");
  }
}

QVariant ResultModel::sample(const ResultRow& row) const {
  if (!m_theme) return {};
  const QSize size(m_letterHeight, m_letterHeight);
  QPixmap picture(size * m_pixelRatio);
  picture.setDevicePixelRatio(m_pixelRatio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setPen(samplePen(m_theme->seriesPen(row.slot, 3), size.width()));
  painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
  return picture;
}

}  // namespace alab
