#include "ui/panels/compare/defaults/defaults_model.h"

#include <QBrush>
#include <QRegularExpression>

#include "ui/document/core_text.h"
#include "ui/theme/theme.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString meaningOf(const FrameworkDefault& value) {
  const Word* word = std::get_if<Word>(&value.text);
  return word ? coreText(word->text) : QString::fromStdString(std::get<std::string>(value.text));
}

QString valueText(const FrameworkDefault& value) {
  QString text = meaningOf(value);
  if (!value.where.empty()) text += u" ("_s + QString::fromStdString(value.where) + u')';
  return value.differs ? u"≠ "_s + text : text;
}

const FrameworkRow& rowOf(const QModelIndex& index) {
  return frameworkTable()[std::size_t(index.row())];
}

/// Spellings may break behind dots and lines, numbers end after eight places.
QString fittingText(QString text) {
  static const QRegularExpression longNumber(u"(\\.\\d{8})\\d+"_s);
  constexpr QChar breakHere(0x200b);
  text.replace(longNumber, u"\\1…"_s);
  static const QRegularExpression joint(u"(?<=[a-z])([._])(?=[a-zA-Z])"_s);
  return text.replace(joint, u"\\1"_s + breakHere);
}

}  // namespace

QString frameworkTitle(Framework framework) {
  const QString title = coreText(titleOf(framework));
  return title.left(1).toUpper() + title.mid(1);
}

const FrameworkCell* frameworkCell(const QModelIndex& index) {
  if (!index.isValid() || index.column() == DefaultsModel::titleColumn) return nullptr;
  return &rowOf(index).cell(frameworks()[std::size_t(index.column() - 1)]);
}

QString shortMeaning(const FrameworkDefault& value) {
  static const QRegularExpression longNumber(u"(\\.\\d{4})\\d+"_s);
  return meaningOf(value).replace(longNumber, u"\\1"_s);
}

QString cellText(const FrameworkCell& cell) {
  if (cell.isEmpty()) return u"–"_s;
  QStringList lines;
  for (const FrameworkDefault& value : cell.values) lines += valueText(value);
  if (!cell.remark.empty()) lines += coreText(cell.remark);
  return lines.join(u'\n');
}

void DefaultsModel::setTheme(const Theme& theme) {
  m_theme = &theme;
  retranslate();
}

void DefaultsModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DefaultsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(frameworkTable().size());
}

int DefaultsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(frameworkCount) + 1;
}

QVariant DefaultsModel::data(const QModelIndex& index, int role) const {
  const FrameworkCell* cell = frameworkCell(index);
  switch (role) {
    case fullText:
      return cell ? cellText(*cell) : coreText(rowOf(index).title);
    case Qt::DisplayRole:
      return cell ? fittingText(cellText(*cell)) : coreText(rowOf(index).title);
    case Qt::ToolTipRole:
      return coreText(rowOf(index).meaning);
    case Qt::TextAlignmentRole:
      return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::BackgroundRole:
      return cell && cell->differs() && m_theme ? QVariant(QBrush(m_theme->shade)) : QVariant();
    default:
      return {};
  }
}

QVariant DefaultsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
  const bool areArticles = section > 0 && frameworks()[std::size_t(section - 1)] == Framework::Articles;
  if (role == Qt::ToolTipRole && areArticles)
    return tr("The five articles for students that the program grew from, by their numbers");
  if (role != Qt::DisplayRole) return {};
  return section == titleColumn ? tr("Name") : frameworkTitle(frameworks()[std::size_t(section - 1)]);
}

}  // namespace alab
