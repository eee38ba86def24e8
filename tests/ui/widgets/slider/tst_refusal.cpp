#include "ui/widgets/slider/refusal.h"

#include <QTest>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Domain;

class TestRefusal : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void outsideTheDomain_data() {
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("sentence");
    constexpr double most = std::numeric_limits<double>::max();
    QTest::newRow("both ends") << 0.0 << 1.0 << false << QStringLiteral("α must be from 0 to 1.");
    QTest::newRow("lower end") << 0.0 << most << false << QStringLiteral("α must be at least 0.");
    QTest::newRow("open lower end") << 0.0 << most << true << QStringLiteral("α must be greater than 0.");
    QTest::newRow("upper end") << -most << 3.0 << false << QStringLiteral("α must be at most 3.");
    QTest::newRow("both, one open") << 0.0 << 9.0 << true
                                    << QStringLiteral("α must be greater than 0 and at most 9.");
  }
  void outsideTheDomain() {
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(bool, open);
    QTEST(alab::outsideSentence(QStringLiteral("α"), Domain{lower, upper, open}), "sentence");
  }

  void notANumber() {
    QCOMPARE(alab::notANumberSentence(QStringLiteral(" abc ")), QStringLiteral("“abc” is not a number."));
    QCOMPARE(alab::notANumberSentence(QStringLiteral("1,2,3")), QStringLiteral("“1,2,3” is not a number."));
  }

  void aNumberBeyondAllDoublesIsTooLarge() {
    QCOMPARE(alab::notANumberSentence(QStringLiteral("1e400")), QStringLiteral("“1e400” is too large."));
  }

  void aDecimalCommaIsExplained() {
    QCOMPARE(alab::notANumberSentence(QStringLiteral("0,1")),
             QStringLiteral("Write the decimal sign as a dot: 0.1"));
  }

  void turnedRound() {
    QCOMPARE(alab::orderSentence(QStringLiteral("x")), QStringLiteral("x: write the smaller number first."));
  }

  void notWhole() {
    QCOMPARE(alab::notWholeSentence(QStringLiteral("Layers")),
             QStringLiteral("Layers must be a whole number."));
  }
};

ALAB_TEST(TestRefusal)
#include "tst_refusal.moc"
