#include "ui/panels/compare/table/table_actions.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

QString filterOf(TableFormat format) {
  return u"%1 (*%2)"_s.arg(nameOf(format), endingOf(format));
}

}  // namespace

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

void TableActions::addTicked() {
  const Added added = addFunctions(m_document, m_table.model().ticked());
  m_table.model().clearTicks();
  emit said(sentenceOn(added));
}

/// Rows that are not computed yet are left out: that is told.
QString TableActions::withWaiting(const QString& sentence) const {
  const QString waiting = waitingSentence();
  return waiting.isEmpty() ? sentence : sentence + u' ' + waiting;
}

QByteArray TableActions::text(TableFormat format) const {
  return tableText(format, m_table.shown(), m_table.model().columns(), m_finder);
}

void TableActions::copy(TableFormat format) {
  QGuiApplication::clipboard()->setText(QString::fromUtf8(text(format)));
  emit said(withWaiting(tr("Table copied as %1.").arg(nameOf(format))));
}

/// By the ending that was typed, else by the filter.
TableFormat TableActions::formatOf(const QString& fileName, const QString& filter) const {
  for (const TableFormat format : tableFormats())
    if (fileName.endsWith(endingOf(format), Qt::CaseInsensitive)) return format;
  for (const TableFormat format : tableFormats())
    if (filter == filterOf(format)) return format;
  return tableFormats().front();
}

void TableActions::save() {
  QFileDialog dialog(this, tr("Save the table"),
                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  QStringList filters;
  for (const TableFormat format : tableFormats()) filters += filterOf(format);
  dialog.setNameFilters(filters);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  // The ending is there before the question whether a file may be replaced.
  const auto takeEnding = [&](const QString& filter) {
    dialog.setDefaultSuffix(endingOf(formatOf({}, filter)).mid(1));
  };
  connect(&dialog, &QFileDialog::filterSelected, &dialog, takeEnding);
  takeEnding(filters.first());
  dialog.selectFile(u"activation-functions"_s);
  if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
  const QString name = dialog.selectedFiles().first();
  const std::optional<Error> problem = writeWhole(name, text(formatOf(name, dialog.selectedNameFilter())));
  emit said(problem ? coreText(*problem)
                    : withWaiting(tr("Table written to %1.").arg(QDir::toNativeSeparators(name))));
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
