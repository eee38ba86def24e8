#include "ui/widgets/own_formulas/formula_exchange.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/widgets/own_formulas/empty_library.h"

using namespace alab;

class TestFormulaExchange : public QObject {
  Q_OBJECT

 private slots:
  void whatOnePersonWritesAnotherTakes() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shared.json"));
    FormulaLibrary mine(folder.filePath(QStringLiteral("mine.json")));
    FormulaLibrary yours(folder.filePath(QStringLiteral("yours.json")));
    mine.keep({.name = QStringLiteral("a"), .text = QStringLiteral("f(x) = x/2")});
    QVERIFY(exportFormulas(mine, file).contains(QStringLiteral("shared.json")));
    QVERIFY(importFormulas(yours, file).contains(QStringLiteral("1 formula")));
    QCOMPARE(yours.formulas(), mine.formulas());
  }

  void problemsAreToldWithTheirPlaces() {
    const QTemporaryDir folder;
    FormulaLibrary library(folder.filePath(QStringLiteral("formulas.json")));
    QFile bad(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("nonsense");
    bad.close();
    QVERIFY(importFormulas(library, bad.fileName()).contains(QStringLiteral("byte")));
    QVERIFY(
        importFormulas(library, folder.filePath(QStringLiteral("none"))).contains(QStringLiteral("none")));
    QVERIFY(exportFormulas(library, folder.filePath(QStringLiteral("no/folder.json")))
                .contains(QStringLiteral("the folder does not exist")));
    QVERIFY(library.formulas().isEmpty());
  }
};

ALAB_TEST(TestFormulaExchange)
#include "tst_formula_exchange.moc"
