#include "ui/window/export/figure_form.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/document/core_text.h"

namespace alab {
namespace {

QSpinBox* wholeNumber(int lower, int upper, const QString& unit, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setRange(lower, upper);
  box->setSuffix(QLatin1Char(' ') + unit);
  return box;
}

}  // namespace

FigureForm::FigureForm(const ExportSettings& settings, std::vector<Exportable> figures, QWidget* parent)
    : QWidget(parent),
      m_figures(std::move(figures)),
      m_figure(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_width(wholeNumber(1, 99999, tr("px"), this)),
      m_height(wholeNumber(1, 99999, tr("px"), this)),
      m_scale(new QDoubleSpinBox(this)),
      m_dpi(wholeNumber(1, 9600, tr("dpi"), this)),
      m_transparent(new QCheckBox(tr("&Transparent"), this)),
      m_title(new QLineEdit(this)),
      m_caption(new QLineEdit(this)),
      m_grid(new GridFields(chosenFigure(m_figures, settings).scene.x.range, this)),
      m_fileName(new QLineEdit(this)),
      m_browse(new QPushButton(tr("&Browse..."), this)) {
  m_scale->setRange(0.1, 99);
  m_scale->setLocale(QLocale::c());
  m_scale->setDecimals(1);
  m_scale->setPrefix(QStringLiteral("× "));
  addFields();
  nameFields();
  offerChoices();
  show(settings);
  connectFields();
}

void FigureForm::addFields() {
  auto* form = new QFormLayout(this);
  form->setContentsMargins({});
  form->addRow(tr("Fig&ure"), m_figure);
  form->setRowVisible(m_figure, m_figures.size() > 1);
  form->addRow(tr("&Format"), m_format);
  form->addRow(tr("T&heme"), m_theme);
  form->addRow(tr("&Width"), m_width);
  form->addRow(tr("H&eight"), m_height);
  form->addRow(tr("&Scale"), m_scale);
  form->addRow(tr("&Resolution"), m_dpi);
  form->addRow(tr("Background"), m_transparent);
  form->addRow(tr("T&itle"), m_title);
  form->addRow(tr("&Caption"), m_caption);
  form->addRow(tr("&x from"), m_grid);
  static_cast<QLabel*>(form->labelForField(m_grid))->setBuddy(m_grid->firstField());
  addFileRow(*form);
}

void FigureForm::addFileRow(QFormLayout& form) {
  auto* row = new QHBoxLayout;
  row->addWidget(m_fileName, 1);
  row->addWidget(m_browse);
  form.addRow(tr("Fi&le"), row);
  static_cast<QLabel*>(form.labelForField(row))->setBuddy(m_fileName);
  m_fileName->setAccessibleName(tr("File"));
}

/// Names for those who look for a field from outside: tests and screen readers' scripts.
void FigureForm::nameFields() {
  const std::initializer_list<std::pair<QWidget*, const char*>> names = {
      {m_fileName, "fileName"}, {m_format, "format"},   {m_theme, "theme"},  {m_width, "width"},
      {m_height, "height"},     {m_scale, "scale"},     {m_dpi, "dpi"},      {m_transparent, "transparent"},
      {m_title, "title"},       {m_caption, "caption"}, {m_figure, "figure"}};
  for (const auto& [field, name] : names) field->setObjectName(QLatin1String(name));
}

void FigureForm::offerChoices() {
  for (const Exportable& figure : m_figures) m_figure->addItem(figure.title, figure.id);
  m_format->addItem(tr("PNG picture"), int(FigureFormat::Png));
  m_format->addItem(tr("SVG drawing"), int(FigureFormat::Svg));
  m_format->addItem(tr("PDF page"), int(FigureFormat::Pdf));
  m_format->addItem(tr("CSV values"), int(FigureFormat::Csv));
  m_format->addItem(tr("JSON values"), int(FigureFormat::Json));
  m_theme->addItem(tr("Light"), int(ThemeId::Light));
  m_theme->addItem(tr("Dark"), int(ThemeId::Dark));
  m_theme->addItem(tr("Projector"), int(ThemeId::Projector));
  m_theme->addItem(tr("Print"), int(ThemeId::Print));
}

void FigureForm::show(const ExportSettings& settings) {
  m_named = chosenFigure(m_figures, settings).id;
  m_figure->setCurrentIndex(m_figure->findData(m_named));
  showFigure();
  m_fileName->setText(settings.fileName);
  m_theme->setCurrentIndex(m_theme->findData(int(settings.options.theme)));
  m_width->setValue(settings.options.size.width());
  m_height->setValue(settings.options.size.height());
  m_scale->setValue(settings.options.scale);
  m_dpi->setValue(int(settings.options.dpi));
  m_transparent->setChecked(settings.options.transparent);
  m_title->setText(settings.title);
  m_caption->setText(settings.caption);
  m_grid->show(settings.grid);
  followEnding();
}

void FigureForm::connectFields() {
  connect(m_figure, &QComboBox::currentIndexChanged, this, &FigureForm::followFigure);
  connect(m_format, &QComboBox::currentIndexChanged, this, &FigureForm::followFormat);
  connect(m_fileName, &QLineEdit::textChanged, this, &FigureForm::followEnding);
  connect(m_browse, &QPushButton::clicked, this, &FigureForm::browse);
  connect(m_theme, &QComboBox::currentIndexChanged, this, &FigureForm::changed);
  for (QSpinBox* box : {m_width, m_height, m_dpi})
    connect(box, &QSpinBox::valueChanged, this, &FigureForm::changed);
  connect(m_scale, &QDoubleSpinBox::valueChanged, this, &FigureForm::changed);
  connect(m_transparent, &QCheckBox::toggled, this, &FigureForm::changed);
  for (QLineEdit* line : {m_title, m_caption})
    connect(line, &QLineEdit::textChanged, this, &FigureForm::changed);
  connect(m_grid, &GridFields::changed, this, &FigureForm::changed);
}

ExportSettings FigureForm::settings() const {
  ExportSettings settings;
  settings.fileName = m_fileName->text().trimmed();
  settings.figure = m_figure->currentData().toString();
  settings.options.size = {m_width->value(), m_height->value()};
  settings.options.scale = m_scale->value();
  settings.options.dpi = m_dpi->value();
  settings.options.theme = static_cast<ThemeId>(m_theme->currentData().toInt());
  settings.options.transparent = m_transparent->isChecked();
  settings.title = m_title->text();
  settings.caption = m_caption->text();
  settings.grid = m_grid->grid();
  return settings;
}

FigureFormat FigureForm::format() const {
  return static_cast<FigureFormat>(m_format->currentData().toInt());
}

std::optional<QString> FigureForm::problem() const {
  if (!isPicture(format())) return m_grid->isHidden() ? std::nullopt : m_grid->problem();
  const std::optional<Error> error = problemWith(settings().options);
  return error ? std::optional(coreText(*error)) : std::nullopt;
}

const Exportable& FigureForm::figure() const {
  return m_figures[std::size_t(std::max(m_figure->currentIndex(), 0))];
}

/// Whether its values are on a grid.
void FigureForm::showFigure() {
  static_cast<QFormLayout*>(layout())->setRowVisible(m_grid, figure().isSampled);
  enableFields();
}

/// A file that has the name of the figure, numbered or not, is renamed with it.
void FigureForm::followFigure() {
  static const QRegularExpression number(QStringLiteral("-\\d+$"));
  const QString id = m_figure->currentData().toString();
  const QFileInfo file(m_fileName->text());
  if (file.completeBaseName().remove(number) == m_named)
    m_fileName->setText(freeFileName(file.dir().filePath(id + u'.' + file.suffix())));
  m_named = id;
  showFigure();
}

void FigureForm::followFormat() {
  const QSignalBlocker quiet(m_fileName);
  m_fileName->setText(withEnding(m_fileName->text(), format()));
  enableFields();
}

/// An ending that means nothing leaves the format box alone: somebody is typing.
void FigureForm::followEnding() {
  const QSignalBlocker quiet(m_format);
  if (const Result<FigureFormat> format = formatOfFile(m_fileName->text()))
    m_format->setCurrentIndex(m_format->findData(int(*format)));
  enableFields();
}

void FigureForm::enableFields() {
  const bool picture = isPicture(format());
  for (QWidget* field :
       std::initializer_list<QWidget*>{m_theme, m_width, m_height, m_transparent, m_title, m_caption})
    enable(*field, picture, tr("CSV and JSON hold values: no title, size or colours"));
  for (QWidget* field : std::initializer_list<QWidget*>{m_scale, m_dpi})
    enable(*field, format() == FigureFormat::Png, tr("Only PNG is made of pixels"));
  enable(*m_grid, !picture, tr("Only CSV and JSON hold values"));
  if (picture) m_caption->setPlaceholderText(figure().scene.caption);  // for want of a typed one
  emit changed();
}

/// A field that cannot be used says why.
void FigureForm::enable(QWidget& field, bool on, const QString& whyNot) {
  field.setEnabled(on);
  field.setToolTip(on ? QString() : whyNot);
  if (auto* line = qobject_cast<QLineEdit*>(&field)) line->setPlaceholderText(field.toolTip());
  static_cast<QFormLayout*>(layout())->labelForField(&field)->setEnabled(on);
}

void FigureForm::startTyping() {
  const QFileInfo file(m_fileName->text());
  m_fileName->setFocus();
  m_fileName->setSelection(int(m_fileName->text().size() - file.fileName().size()),
                           int(file.completeBaseName().size()));
}

void FigureForm::browse() {
  const QString name = QFileDialog::getSaveFileName(this, tr("Export to"), m_fileName->text());
  if (name.isEmpty()) return;
  m_fileName->setText(name);
  emit fileChosen(name);
}

}  // namespace alab
