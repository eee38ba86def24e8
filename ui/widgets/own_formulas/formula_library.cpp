#include "ui/widgets/own_formulas/formula_library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "ui/document/core_text.h"
#include "ui/document/settings_file.h"
#include "ui/plot/figure_export.h"
#include "ui/widgets/own_formulas/formula_file.h"

namespace alab {
namespace {

QString libraryFile() {
  return QFileInfo(settingsFile().fileName()).dir().filePath(QStringLiteral("formulas.json"));
}

auto named(const QString& name) {
  return [name](const OwnFormula& formula) { return formula.name == name; };
}

const OwnFormula* firstOf(const OwnFormulas& formulas, const auto& is) {
  const auto found = std::find_if(formulas.begin(), formulas.end(), is);
  return found == formulas.end() ? nullptr : &*found;
}

}  // namespace

FormulaLibrary& FormulaLibrary::shared() {
  static FormulaLibrary library(libraryFile());
  return library;
}

FormulaLibrary::FormulaLibrary(QString fileName) : m_fileName(std::move(fileName)) {
  reload();
}

const OwnFormula* FormulaLibrary::byText(const QString& text) const {
  return firstOf(m_formulas, [&](const OwnFormula& formula) { return formula.text == text; });
}

const OwnFormula* FormulaLibrary::byName(const QString& name) const {
  return firstOf(m_formulas, named(name));
}

void FormulaLibrary::reload() {
  QFile file(m_fileName);
  if (!file.exists()) return;
  if (!file.open(QIODevice::ReadOnly) || file.size() > largestFormulaFile) {
    m_isUnsafe = true;
    m_damage = tr("%1 could not be read.").arg(m_fileName);
  } else if (const QByteArray bytes = file.readAll(); bytes != m_bytes) {
    read(bytes);
  }
}

void FormulaLibrary::read(const QByteArray& bytes) {
  const ReadFormulas found = readFormulas(bytes);
  m_formulas = found.formulas;
  m_bytes = bytes;
  m_before.clear();
  m_damage.clear();
  const QString aside = found.problems.isEmpty() ? m_fileName : putAside(bytes);
  m_isUnsafe = aside.isEmpty();
  if (found.problems.isEmpty()) return;
  m_damage = tr("Some of your formulas could not be read: %1.").arg(found.problems.front());
  if (!m_isUnsafe) m_damage += u' ' + tr("The file as it was is kept as %1.").arg(aside);
}

/// Where the bytes are now; empty when they could not be written. Bytes that are there already stay once.
QString FormulaLibrary::putAside(const QByteArray& bytes) {
  constexpr int most = 100;
  for (int number = 1; number <= most; ++number) {
    const QString name = m_fileName + QStringLiteral(".damaged-%1").arg(number);
    QFile file(name);
    if (!file.exists()) return writeWhole(name, bytes) ? QString() : name;
    if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes) return name;
  }
  return {};
}

QString FormulaLibrary::write(const OwnFormulas& formulas) {
  if (m_isUnsafe) return m_damage;
  const QByteArray bytes = formulaFile(formulas);
  QDir().mkpath(QFileInfo(m_fileName).path());
  if (const auto problem = writeWhole(m_fileName, bytes)) return coreText(*problem);
  m_formulas = formulas;
  m_bytes = bytes;
  m_damage.clear();
  emit changed();
  return {};
}

QString FormulaLibrary::change(OwnFormulas formulas) {
  const OwnFormulas before = m_formulas;
  if (formulas == before) return {};
  m_before += before;  // whoever hears of the change may ask whether it can be undone
  QString problem = write(formulas);
  if (!problem.isEmpty()) m_before.removeLast();
  return problem;
}

QString FormulaLibrary::keep(const OwnFormula& formula) {
  reload();
  if (m_formulas.size() >= mostOwnFormulas) return tr("At most %1 formulas are kept.").arg(mostOwnFormulas);
  if (formula.name.isEmpty()) return tr("A name is missing.");
  if (byName(formula.name)) return tr("A formula called %1 is kept already.").arg(formula.name);
  return change(m_formulas + OwnFormulas{formula});
}

QString FormulaLibrary::replace(const QString& name, const OwnFormula& by) {
  reload();
  if (by.name.isEmpty()) return tr("A name is missing.");
  if (by.name != name && byName(by.name)) return tr("A formula called %1 is kept already.").arg(by.name);
  OwnFormulas formulas = m_formulas;
  std::replace_if(formulas.begin(), formulas.end(), named(name), by);
  return change(formulas);
}

QString FormulaLibrary::remove(const QString& name) {
  reload();
  OwnFormulas formulas = m_formulas;
  formulas.removeIf(named(name));
  return change(formulas);
}

QString FormulaLibrary::merge(const OwnFormulas& others) {
  reload();
  OwnFormulas formulas = m_formulas;
  for (const OwnFormula& other : others) {
    const auto known = std::find_if(formulas.begin(), formulas.end(), named(other.name));
    known == formulas.end() ? formulas.append(other) : void(*known = other);
  }
  if (formulas.size() > mostOwnFormulas) return tr("At most %1 formulas are kept.").arg(mostOwnFormulas);
  return change(formulas);
}

QString FormulaLibrary::undo() {
  if (m_before.isEmpty()) return {};
  const OwnFormulas before = m_before.takeLast();
  QString problem = write(before);
  if (!problem.isEmpty()) m_before += before;
  return problem;
}

}  // namespace alab
