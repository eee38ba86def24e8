// The arrow app -> ui -> core holds for every #include line of the program.
#include "tests/architecture/include_rules.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestIncludes : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyIncludeKeepsTheArrow() {
    const QList<SourceFile> sources = allSources();
    QVERIFY(sources.size() > 100);
    QStringList problems;
    for (const SourceFile& source : sources) problems << includeProblems(source);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
  }

  void fileBelongsToTheNarrowestFolder_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("module");
    const auto row = [](const char* file, const char* module) {
      QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(module);
    };
    row("core/result.h", "core");
    row("core/state/json.h", "core/state");
    row("core/activation/families/gated.h", "core/activation");
    row("ui/document/document.cpp", "ui/document");
    row("ui/document/preferences.cpp", "ui/document/preferences");
    row("ui/panels/panel.h", "ui/panels");
    row("ui/panels/explore/cards/signal_card.h", "ui/panels/explore");
    row("app/main.cpp", "app");
    row("corepulent/main.cpp", "");
    row("document.h", "");
  }
  void fileBelongsToTheNarrowestFolder() {
    QFETCH(const QString, file);
    QTEST(moduleOf(file), "module");
  }

  void plantedEdgeIsFoundWithItsLine_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* file, const char* line, const char* problem) {
      QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(line)
                          << QString::fromLatin1(problem);
    };
    row("Qt in the mathematics", "core/sampling/x.cpp", "#include <QString>",
        "core/sampling may not include QtCore");
    row("Qt with its library", "core/scalar/x.h", "#include <QtCore/qglobal.h>",
        "core/scalar may not include QtCore");
    row("upwards in core", "core/scalar/x.h", "#include \"core/activation/card.h\"",
        "may not include core/activation");
    row("colours in the state", "core/state/x.cpp", "#  include <QColor>",
        "core/state may not include QtGui");
    row("widgets in the document", "ui/document/x.cpp", "#include <QWidget>", "may not include QtWidgets");
    row("plot in the document", "ui/document/x.cpp", "#include \"ui/plot/plot_scene.h\"",
        "may not include ui/plot");
    row("activations in plots", "ui/plot/x.cpp", "#include \"core/activation/card.h\"",
        "may not include core/activation");
    row("QCustomPlot elsewhere", "ui/widgets/x.cpp", "#include <qcustomplot.h>",
        "may not include qcustomplot");
    row("QCustomPlot in a header", "ui/plot/x.h", "#include <qcustomplot.h>", "belongs in a .cpp file");
    row("panel in a widget", "ui/widgets/x.cpp", "#include \"ui/panels/panel.h\"",
        "may not include ui/panels");
    row("a certain page in the window", "ui/window/x.cpp", "#include \"ui/panels/explore/explore_panel.h\"",
        "may not include ui/panels/explore");
    row("mathematics in the window", "ui/window/x.cpp", "#include \"core/analysis/verify.h\"",
        "may not include core/analysis");
    row("app in the window", "ui/window/x.h", "#include \"app/application.h\"",
        "ui/window may not include app");
    row("not from the root", "ui/window/x.cpp", "#include \"frame.h\"", "frame.h is not named from the root");
    row("a new folder", "core/magic/x.h", "#include <QObject>", "core may not include QtCore");
    row("a new folder of ui", "ui/magic/x.h", "#include <vector>", "this folder has no row");
  }
  void plantedEdgeIsFoundWithItsLine() {
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QFETCH(const QString, problem);
    const QStringList problems = includeProblems({file, {QStringLiteral("#pragma once"), line}});
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().startsWith(file + QStringLiteral(":2: ")), qPrintable(problems.first()));
    QVERIFY2(problems.first().contains(problem), qPrintable(problems.first()));
  }

  void freeIncludesAreNoProblem() {
    const SourceFile source = {
        QStringLiteral("core/state/x.cpp"),
        {QStringLiteral("#include <vector>"), QStringLiteral("#include <unistd.h>"),
         QStringLiteral("#include <QJsonObject>"), QStringLiteral("// #include <QColor>"),
         QStringLiteral("#include \"core/state/json.h\"")}};
    QCOMPARE(includeProblems(source), QStringList());
  }
};

ALAB_TEST(TestIncludes)
#include "tst_includes.moc"
