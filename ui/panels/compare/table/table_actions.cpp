#include "ui/panels/compare/table/table_actions.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/plot/figure_export.h"
#include "ui/widgets/functions/selection_editor.h"

namespace alab {

using namespace Qt::StringLiterals;

TableActions::TableActions(Document& document, const ComparisonFinder& finder, CompareTable& table,
                           QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_finder(finder),
      m_table(table),
      m_add(new QPushButton(this)),
      m_copy(new QPushButton(this)),
      m_formats(new QMenu(m_copy)),
      m_save(new QPushButton(this)),
      m_progress(new QLabel(this)) {
  layOut();
  for (const TableFormat format : tableFormats())
    connect(m_formats->addAction(nameOf(format)), &QAction::triggered, this,
            [this, format] { copy(format); });
  m_copy->setMenu(m_formats);
  connect(m_add, &QPushButton::clicked, this, &TableActions::addTicked);
  connect(m_save, &QPushButton::clicked, this, &TableActions::save);
  connect(&m_table.model(), &CompareModel::ticksChanged, this, &TableActions::refresh);
  retranslate();
}

void TableActions::layOut() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  for (QWidget* part : std::initializer_list<QWidget*>{m_add, m_copy, m_save}) row->addWidget(part);
  row->addStretch(1);
  row->addWidget(m_progress);
}

void TableActions::refresh() {
  const int ticked = int(m_table.model().ticked().size());
  m_add->setEnabled(ticked > 0);
  m_add->setText(ticked > 0 ? tr("Add %n to the functions", nullptr, ticked) : tr("Add to the functions"));
  m_progress->setText(waitingSentence());
}

/// How far the computation is; empty when everything is there.
QString TableActions::waitingSentence() const {
  const auto& rows = m_table.model().rows();
  const auto isKnown = [this](const ComparedFunction& row) { return m_finder.of(row.function) != nullptr; };
  const auto known = std::ranges::count_if(rows, isKnown);
  return m_finder.isBusy() ? tr("Computing: %1 of %2").arg(known).arg(rows.size()) : QString();
}

/// As many as there is room for; the others stay ticked.
void TableActions::addTicked() {
  SelectionEditor editor(m_document);
  int added = 0;
  for (const Function& function : m_table.model().ticked()) {
    if (editor.isFull()) return emit said(SelectionEditor::fullSentence());
    editor.add(std::string(function.card().id), function.params);
    ++added;
  }
  m_table.model().clearTicks();
  emit said(tr("%n functions added: every page has them now.", nullptr, added));
}

QByteArray TableActions::text(TableFormat format) const {
  return tableText(format, m_table.shown(), m_table.model().columns(), m_finder);
}

void TableActions::copy(TableFormat format) {
  QGuiApplication::clipboard()->setText(QString::fromUtf8(text(format)));
  const QString waiting = waitingSentence();
  emit said(tr("Table copied as %1.").arg(nameOf(format)) + (waiting.isEmpty() ? QString() : u' ' + waiting));
}

void TableActions::save() {
  QStringList filters;
  for (const TableFormat format : tableFormats())
    filters += u"%1 (*%2)"_s.arg(nameOf(format), endingOf(format));
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  QString filter = filters.first();
  QString name = QFileDialog::getSaveFileName(this, tr("Save the table"),
                                              QDir(folder).filePath(u"activation-functions.md"_s),
                                              filters.join(u";;"_s), &filter);
  if (name.isEmpty()) return;
  const auto hasEnding = [&](TableFormat format) {
    return name.endsWith(endingOf(format), Qt::CaseInsensitive);
  };
  const auto known = std::ranges::find_if(tableFormats(), hasEnding);
  const TableFormat format =
      known != tableFormats().end() ? *known : tableFormats()[std::size_t(filters.indexOf(filter))];
  if (known == tableFormats().end()) name += endingOf(format);
  const std::optional<Error> problem = writeWhole(name, text(format));
  emit said(problem ? coreText(*problem) : tr("Table written to %1.").arg(QDir::toNativeSeparators(name)));
}

void TableActions::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void TableActions::retranslate() {
  m_add->setToolTip(tr("Adds the ticked functions to the function bar, and so to every page"));
  m_copy->setText(tr("Copy table"));
  m_copy->setToolTip(tr("The rows in sight to the clipboard, in one of four formats"));
  m_save->setText(tr("Save table…"));
  m_save->setToolTip(tr("The rows in sight as a file: Markdown, HTML, LaTeX or CSV"));
  refresh();
}

}  // namespace alab
