// Colours are written in ui/theme and resources/themes alone.
#include <QRegularExpression>

#include "tests/support/sources.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// "#rrggbb" as a text, QColor or qRgb of numbers, and the named colours of Qt.
const QRegularExpression& colourLiteral() {
  static const QRegularExpression literal(
      QStringLiteral("\"#[0-9a-f]{3,8}\"|\\bQColor(\\s+\\w+)?\\s*[({]\\s*[0-9]|\\bqRgba?\\s*\\(\\s*[0-9]"
                     "|\\bQColor::fromRgb\\w*\\(\\s*[0-9]|\\bQColorConstants::"
                     "|\\bQt::(dark|light)?(white|black|red|green|blue|cyan|magenta|yellow|gray)\\b"),
      QRegularExpression::CaseInsensitiveOption);
  return literal;
}

QStringList colourProblems(const SourceFile& source) {
  QStringList problems;
  for (qsizetype i = 0; i < source.lines.size(); ++i)
    if (source.lines[i].contains(colourLiteral()))
      problems << QStringLiteral("%1:%2: %3").arg(source.name).arg(i + 1).arg(source.lines[i].trimmed());
  return problems;
}

}  // namespace

class TestColours : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void colourLiteralsStandInTheThemesAlone() {
    QStringList problems;
    int themes = 0;
    for (const SourceFile& source : allSources())
      if (source.name.startsWith(QLatin1String("ui/theme/")))
        ++themes;
      else
        problems << colourProblems(source);
    QVERIFY(themes > 0);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
  }

  void plantedLiteralIsFound_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isLiteral");
    const auto row = [](const char* line, bool isLiteral) {
      QTest::newRow(line) << QString::fromLatin1(line) << isLiteral;
    };
    row("const QColor c(12, 34, 56);", true);
    row("QColor{255, 255, 255}", true);
    row("QColor( 0xff0000 )", true);
    row("setStyleSheet(u\"#0072B2\"_s)", true);
    row("QStringLiteral(\"#fff\")", true);
    row("pen.setColor(Qt::darkRed);", true);
    row("qRgb(1, 2, 3)", true);
    row("QColor::fromRgbF(0.5, 0, 0)", true);
    row("QColorConstants::Svg::pink", true);
    row("QColor colour = theme.text;", false);
    row("fill(Qt::transparent)", false);
    row("QColor(theme.grid)", false);
    row("\"#1 of the list\"", false);
  }
  void plantedLiteralIsFound() {
    QFETCH(const QString, line);
    const QStringList problems = colourProblems({QStringLiteral("ui/x.cpp"), {QString(), line}});
    QTEST(problems == QStringList{QStringLiteral("ui/x.cpp:2: ") + line}, "isLiteral");
  }
};

ALAB_TEST(TestColours)
#include "tst_colours.moc"
