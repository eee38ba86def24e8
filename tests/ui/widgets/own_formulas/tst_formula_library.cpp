#include "ui/widgets/own_formulas/formula_library.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

OwnFormula formula(const char* name, const char* text = "f(x) = x/2") {
  return {.name = QString::fromLatin1(name), .text = QString::fromLatin1(text)};
}

/// A folder with a library's file.
struct Place {
  QTemporaryDir folder;
  QString file = folder.filePath(QStringLiteral("inner/formulas.json"));

  void write(const QByteArray& bytes) const {
    QDir().mkpath(folder.filePath(QStringLiteral("inner")));
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(bytes), bytes.size());
  }
  QByteArray read(const QString& name) const {
    QFile read(name);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
  }
};

}  // namespace

class TestFormulaLibrary : public QObject {
  Q_OBJECT

 private slots:
  void isThereAtTheNextStart() {
    const Place place;
    FormulaLibrary library(place.file);
    QVERIFY(library.formulas().isEmpty());
    QCOMPARE(library.keep(formula("half")), QString());
    const FormulaLibrary again(place.file);
    QCOMPARE(again.formulas(), library.formulas());
    QVERIFY(again.damage().isEmpty());
    QCOMPARE(again.byText(QStringLiteral("f(x) = x/2"))->name, QStringLiteral("half"));
    QVERIFY(!again.byText(QStringLiteral("f(x) = x/3")));
  }

  void aNameIsKeptOnce() {
    const Place place;
    FormulaLibrary library(place.file);
    QVERIFY(library.keep(formula("a")).isEmpty());
    QVERIFY(library.keep(formula("b")).isEmpty());
    QVERIFY(library.keep(formula("a")).contains(QStringLiteral("kept already")));
    QVERIFY(library.replace(QStringLiteral("a"), formula("b")).contains(QStringLiteral("kept already")));
    QVERIFY(!library.replace(QStringLiteral("a"), formula("")).isEmpty());
    QVERIFY(library.replace(QStringLiteral("a"), formula("c")).isEmpty());
    QVERIFY(library.byName(QStringLiteral("c")) && !library.byName(QStringLiteral("a")));
  }

  void everyChangeIsTakenBack() {
    const Place place;
    FormulaLibrary library(place.file);
    QSignalSpy changed(&library, &FormulaLibrary::changed);
    library.keep(formula("a"));
    library.replace(QStringLiteral("a"), formula("b"));
    library.remove(QStringLiteral("b"));
    QVERIFY(library.formulas().isEmpty());
    for (const char* name : {"b", "a"}) {
      QVERIFY(library.undo().isEmpty());
      QVERIFY(library.byName(QString::fromLatin1(name)));
    }
    QVERIFY(library.canUndo());
    library.undo();
    QVERIFY(!library.canUndo() && library.formulas().isEmpty());
    QCOMPARE(changed.size(), 6);
  }

  void mergesByName() {
    const Place place;
    FormulaLibrary library(place.file);
    library.keep(formula("a"));
    library.keep(formula("b"));
    QVERIFY(library.merge({formula("b", "f(x) = x/3"), formula("c")}).isEmpty());
    QCOMPARE(library.formulas(), (OwnFormulas{formula("a"), formula("b", "f(x) = x/3"), formula("c")}));
    library.undo();
    QCOMPARE(library.formulas().size(), 2);
  }

  void anotherWindowsFormulasStay() {
    const Place place;
    FormulaLibrary first(place.file), second(place.file);
    first.keep(formula("a"));
    second.keep(formula("b"));
    first.keep(formula("c"));
    QCOMPARE(first.formulas(), (OwnFormulas{formula("a"), formula("b"), formula("c")}));
  }

  void damagedBytesAreKeptAside() {
    const Place place;
    const QByteArray damaged =
        R"({"format": "activation-lab-formulas", "formulas": [{"name": "a", "formula": "x/2"}, 3]})";
    place.write(damaged);
    FormulaLibrary library(place.file);
    QCOMPARE(library.formulas().size(), 1);
    QVERIFY2(library.damage().contains(QStringLiteral("formulas[1]")), qPrintable(library.damage()));
    QVERIFY(library.keep(formula("b")).isEmpty());
    QCOMPARE(place.read(place.file + QStringLiteral(".damaged-1")), damaged);
    QVERIFY(FormulaLibrary(place.file).damage().isEmpty());
  }

  void theSameDamageIsKeptOnce() {
    const Place place;
    place.write("torn");
    for (int i = 0; i < 3; ++i) QVERIFY(!FormulaLibrary(place.file).damage().isEmpty());
    place.write("torn otherwise");
    QVERIFY(FormulaLibrary(place.file).damage().contains(QStringLiteral(".damaged-2")));
    QVERIFY(!QFile::exists(place.file + QStringLiteral(".damaged-3")));
  }

  /// Whose bytes cannot be put aside, or whose folder cannot be written.
  void whatCannotBeWrittenChangesNothing() {
    const Place place;
    QFile noFolder(place.folder.filePath(QStringLiteral("inner")));
    QVERIFY(noFolder.open(QIODevice::WriteOnly));
    FormulaLibrary library(place.file);
    QVERIFY(!library.keep(formula("a")).isEmpty());
    QVERIFY(library.formulas().isEmpty() && !library.canUndo());
  }

  void aFileBeyondAllSizeIsNotWrittenOver() {
    const Place place;
    place.write(QByteArray(5000000, ' '));
    FormulaLibrary library(place.file);
    QVERIFY(!library.damage().isEmpty());
    QVERIFY(!library.keep(formula("a")).isEmpty());
    QCOMPARE(place.read(place.file).size(), 5000000);
  }
};

ALAB_TEST(TestFormulaLibrary)
#include "tst_formula_library.moc"
