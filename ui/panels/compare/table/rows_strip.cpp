#include "ui/panels/compare/table/rows_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <algorithm>

#include "core/activation/catalogue.h"
#include "core/activation/family_names.h"
#include "ui/panels/compare/compare_edit.h"
#include "ui/panels/compare/table/columns_button.h"
#include "ui/widgets/calm_box.h"
#include "ui/widgets/functions/display_name.h"

namespace alab {
namespace {

constexpr int longestSearch = 100;
constexpr int leastLetters = 16;  ///< that the search has room for

}  // namespace

RowsStrip::RowsStrip(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_family(new CalmBox(this)),
      m_search(new QLineEdit(this)),
      m_columns(new ColumnsButton(document, this)) {
  layOut();
  connectParts();
  retranslate();
}

void RowsStrip::layOut() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  for (const CompareRows rows : compareRows()) {
    auto* button = new QRadioButton(this);
    m_rows.addButton(button, int(rows));
    row->addWidget(button);
    if (rows == CompareRows::Family) row->addWidget(m_family);
  }
  row->addStretch(1);
  row->addWidget(m_search, 2);
  row->addWidget(m_columns);
  for (std::size_t i = 0; i < allFamilies().size(); ++i) m_family->addItem({});
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
  m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_family->setMinimumContentsLength(leastLetters / 2);
  m_search->setMaxLength(longestSearch);
  m_search->installEventFilter(this);
}

void RowsStrip::connectParts() {
  connect(&m_rows, &QButtonGroup::idClicked, this, [this](int id) { choose(CompareRows(id)); });
  connect(m_family, &QComboBox::activated, this, [this](int index) {
    editCompare(m_document, [index](CompareState& state) {
      state.rows = CompareRows::Family;
      state.family = allFamilies()[std::size_t(index)];
    });
  });
  connect(m_search, &QLineEdit::textChanged, this, &RowsStrip::searched);
  connect(m_search, &QLineEdit::returnPressed, this, &RowsStrip::left);
}

void RowsStrip::choose(CompareRows rows) {
  editCompare(m_document, [rows](CompareState& state) { state.rows = rows; });
}

void RowsStrip::refresh() {
  const CompareState& compare = m_document.state().compare;
  m_rows.button(int(compare.rows))->setChecked(true);
  const QSignalBlocker quiet(m_family);
  m_family->setCurrentIndex(int(std::ranges::find(allFamilies(), compare.family) - allFamilies().begin()));
  m_columns->refresh();
}

QString RowsStrip::searchText() const {
  return m_search->text();
}

void RowsStrip::setSearchText(const QString& text) {
  m_search->setText(text);
}

void RowsStrip::focusSearch() {
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

bool RowsStrip::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down) return emit left(), true;
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) return m_search->clear(), true;
  }
  return QWidget::eventFilter(watched, event);
}

void RowsStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void RowsStrip::retranslate() {
  const auto set = [this](CompareRows rows, const QString& text, const QString& tip) {
    m_rows.button(int(rows))->setText(text);
    m_rows.button(int(rows))->setToolTip(tip);
  };
  set(CompareRows::Common, tr("%1 common").arg(commonIds().size()), tr("The functions that are met most"));
  set(CompareRows::Chosen, tr("Chosen"), tr("The functions of the bar above, with their parameters"));
  set(CompareRows::Family, tr("Family"), tr("One family of the catalogue"));
  set(CompareRows::All, tr("All %1").arg(catalogue().size()), tr("The whole catalogue"));
  for (std::size_t i = 0; i < allFamilies().size(); ++i)
    m_family->setItemText(int(i), familyName(allFamilies()[i]));
  m_family->setAccessibleName(tr("Which family"));
  m_family->setToolTip(tr("Which family of the catalogue has the rows"));
  m_search->setPlaceholderText(tr("Search"));
  m_search->setAccessibleName(tr("Search for functions"));
  m_search->setToolTip(tr("By names, aliases and names in Chinese, among the rows (/)"));
}

}  // namespace alab
