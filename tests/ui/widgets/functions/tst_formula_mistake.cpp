#include "ui/widgets/functions/formula_mistake.h"

#include <QLineEdit>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// A field whose mistakes are red.
class Field : public QLineEdit {
 public:
  explicit Field(const QString& text) : QLineEdit(text) {
    QPalette colours = palette();
    colours.setColor(QPalette::BrightText, Qt::red);
    setPalette(colours);
    resize(200, 30);
  }
};

bool isRed(const QColor& pixel) {
  return pixel.red() > 200 && pixel.green() < 120 && pixel.blue() < 120;
}

/// Pixels of pure red, which only the line has.
int redOf(QLineEdit& field) {
  const QImage image = field.grab().toImage();
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += isRed(image.pixelColor(x, y));
  return count;
}

int leftmostRedOf(QLineEdit& field) {
  const QImage image = field.grab().toImage();
  for (int x = 0; x < image.width(); ++x)
    for (int y = 0; y < image.height(); ++y)
      if (isRed(image.pixelColor(x, y))) return x;
  return -1;
}

}  // namespace

class TestFormulaMistake : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void isAtItsPlaceInCharacters_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qsizetype>("begin");
    QTest::addColumn<qsizetype>("length");
    const auto row = [](const char* typed, qsizetype begin, qsizetype length) {
      QTest::newRow(typed) << QString::fromUtf8(typed) << begin << length;
    };
    row("2x", 0, 2);
    row("x*/2", 2, 1);
    row("(x+1", 0, 1);
    row("β*x + foo(x)", 6, 3);
    row("x +", 2, 1);
    row("x*2)", 3, 1);
    row("x*2) + b : b=2", 3, 1);
  }
  void isAtItsPlaceInCharacters() {
    QFETCH(const QString, typed);
    const auto mistake = mistakeIn(typed);
    QVERIFY(mistake);
    QTEST(mistake->begin, "begin");
    QVERIFY(mistake->sentence.startsWith(QStringLiteral("Character %1: ").arg(mistake->begin + 1)));
    if (mistake->length > 0) QTEST(mistake->length, "length");
  }

  void goodFormulasHaveNone() {
    for (const char* typed : {"x/2", "f(x) = b*x; b = 2", "b*x:b=2"})
      QVERIFY2(!mistakeIn(QString::fromLatin1(typed)), typed);
  }

  void isUnderlinedAndNoLonger() {
    Field field(QStringLiteral("x*/2"));
    QCOMPARE(redOf(field), 0);
    underline(field, mistakeIn(field.text()));
    QVERIFY(redOf(field) > 0);
    QCOMPARE(field.text(), QStringLiteral("x*/2"));
    underline(field, std::nullopt);
    QCOMPARE(redOf(field), 0);
  }

  void isUnderItsPlaceBehindSpaces() {
    Field field(QStringLiteral("   x*/2  "));
    Field plain(QStringLiteral("x*/2"));
    const auto mistake = mistakeIn(plain.text());
    underline(field, mistake);
    underline(plain, mistake);
    QCOMPARE(leftmostRedOf(field) - leftmostRedOf(plain), 3 * field.fontMetrics().horizontalAdvance(u' '));
  }

  void theEndIsUnderlinedUnderTheLastCharacter() {
    Field field(QStringLiteral("x"));
    underline(field, FormulaMistake{1, 0, {}});
    QVERIFY(redOf(field) > 0);
    field.clear();
    underline(field, FormulaMistake{0, 0, {}});
    QCOMPARE(redOf(field), 0);
  }
};

ALAB_WIDGET_TEST(TestFormulaMistake)
#include "tst_formula_mistake.moc"
