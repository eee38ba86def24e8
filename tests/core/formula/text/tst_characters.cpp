#include "core/formula/text/parser.h"
#include "core/formula/text/tree_text.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestCharacters : public QObject {
  Q_OBJECT

 private slots:
  void whatIsTypedOrPastedIsOneFormula_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* name, const char* typed, const char* plain) {
      QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(plain);
    };
    row("full width", "ｘ＊（２．５＋ｘ）－１／ｘ", "x * (2.5 + x) - 1 / x");
    row("full width comma", "ｍａｘ（ｘ，０）", "max(x, 0)");
    row("times", "2×x", "2 * x");
    row("middle dot", "2·x⋅x", "2 * x * x");
    row("minus", "x − 1", "x - 1");
    row("dash", "x – 1", "x - 1");
    row("divided by", "x÷2", "x / 2");
    row("square", "x²", "x^2");
    row("longer power", "x¹²+1", "x^12 + 1");
    row("negative power", "x⁻¹", "x^-1");
    row("two stars", "x**2", "x^2");
    row("Greek", "β*x+α", "beta * x + alpha");
    row("Greek with an index", "β₁*x+β1", "beta1 * x + beta1");
    row("index of a letter", "h₀*x", "h0 * x");
    row("pi", "π*x", "pi * x");
    row("sigma of a bracket", "σ(x)", "sigmoid(x)");
    row("sigma alone", "σ*x", "sigma * x");
    row("Phi", "x*Φ(x)", "x * Phi(x)");
    row("root", "√(x)+√2", "sqrt(x) + sqrt(2)");
    row("relations", "(x≤1)+(x≥1)+(x≠1)", "(x <= 1) + (x >= 1) + (x != 1)");
    row("logic", "if(x>0 ∧ x<1 ∨ ¬(x>2), x, 0)", "if(((x > 0) && (x < 1)) || (!(x > 2)), x, 0)");
    row("other brackets", "x*[1+{x}]", "x * (1 + x)");
    row("mathematical italics", "𝑥+𝑎", "x + a");
    row("capital X", "X+1", "x + 1");
    row("ideographic and unbreakable spaces",
        "x　+\xc2\xa0"
        "1",
        "x + 1");
    row("invisible times and byte-order mark", "\xef\xbb\xbfx\xe2\x81\xa1+1", "x + 1");
    row("bars", "|x-1|", "abs(x - 1)");
  }
  void whatIsTypedOrPastedIsOneFormula() {
    QFETCH(const QString, typed);
    QFETCH(const QString, plain);
    const auto tree = parseExpression(typed.toStdString());
    QVERIFY2(tree, tree ? "" : tree.error().error.line().c_str());
    QCOMPARE(QString::fromStdString(treeText(*tree)), plain);
  }

  void strangersAreNamedWhereTheyStand_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::newRow("currency") << QByteArray("x+$") << 2 << 1;
    QTest::newRow("Chinese") << QByteArray("β*激活") << 3 << 3;
    QTest::newRow("emoji") << QByteArray("x*😀+1") << 2 << 4;
    QTest::newRow("no UTF-8") << QByteArray("x+\xff") << 2 << 1;
    QTest::newRow("cut character") << QByteArray("x+\xe6\xbf") << 2 << 1;
    QTest::newRow("zero byte") << QByteArray("x+\0y", 4) << 2 << 1;
  }
  void strangersAreNamedWhereTheyStand() {
    QFETCH(const QByteArray, typed);
    QFETCH(const int, offset);
    QFETCH(const int, length);
    const auto tree = parseExpression(typed.toStdString());
    QVERIFY(!tree);
    QCOMPARE(int(tree.error().at.offset), offset);
    QCOMPARE(int(tree.error().at.length), length);
  }
};

ALAB_TEST(TestCharacters)
#include "tst_characters.moc"
