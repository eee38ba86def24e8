#include "ui/widgets/functions/function_list.h"

#include "core/formula/reference.h"
#include "ui/widgets/functions/curve_thumbnail.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {

namespace {

constexpr int idRole = Qt::UserRole;

/// The formula, and what else the function is called.
QString tipOf(const Card& card) {
  QStringList aliases;
  for (const std::string_view alias : card.aliases) aliases += QString::fromUtf8(alias);
  const QString formula = QStringLiteral("f(x) = ") + QString::fromUtf8(card.formula);
  return aliases.isEmpty() ? formula : formula + u'\n' + aliases.join(QStringLiteral(", "));
}

}  // namespace

FunctionList::FunctionList(QWidget* parent) : QListWidget(parent) {
  setUniformItemSizes(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const int line = fontMetrics().height();
  setIconSize({line * 9 / 4, line * 3 / 2});
  connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* clicked) {
    if (const auto function = functionOf(clicked)) emit functionActivated(*function);
  });
}

void FunctionList::showFunctions(const std::vector<Activation>& functions, Order order,
                                 const std::vector<Activation>& own) {
  clear();
  if (!own.empty() && order == Order::ByFamily) addHeading(tr("My formulas"));
  for (const Activation& function : own) addFunction(function);
  std::optional<Family> family;
  for (const Activation& function : functions) {
    if (order == Order::ByFamily && family != function.card().family) {
      family = function.card().family;
      addHeading(familyName(*family));
    }
    addFunction(function);
  }
  setCurrentRow(-1);
  moveCurrent(1);
  scrollToTop();  // the first heading as well
}

void FunctionList::addHeading(const QString& text) {
  auto* heading = new QListWidgetItem(text, this);
  heading->setFlags(Qt::NoItemFlags);
  QFont bold = font();
  bold.setBold(true);
  heading->setFont(bold);
}

void FunctionList::addFunction(const Activation& activation) {
  const Card& card = activation.card();
  auto* item = new QListWidgetItem(functionName(card), this);
  item->setData(idRole, QString::fromUtf8(card.id));
  item->setToolTip(tipOf(card));
  item->setIcon(thumbnail(activation));
}

QIcon FunctionList::thumbnail(const Activation& activation) const {
  const auto drawn = [&](QPalette::ColorRole curve) {
    return curveThumbnail(Function(activation), iconSize(), devicePixelRatioF(), palette().color(curve),
                          palette().color(QPalette::Mid));
  };
  QIcon icon(drawn(QPalette::Highlight));
  icon.addPixmap(drawn(QPalette::HighlightedText), QIcon::Selected);
  return icon;
}

std::optional<Activation> FunctionList::functionOf(const QListWidgetItem* item) const {
  if (!item || !item->flags().testFlag(Qt::ItemIsEnabled)) return std::nullopt;
  return findAnyActivation(item->data(idRole).toString().toStdString());
}

std::optional<Activation> FunctionList::currentFunction() const {
  return functionOf(currentItem());
}

void FunctionList::moveCurrent(int step) {
  int row = currentRow() + step;
  while (row >= 0 && row < count() && !functionOf(item(row))) row += step;
  if (row < 0 || row >= count()) return;
  setCurrentRow(row);
  scrollToItem(item(row));
}

}  // namespace alab
