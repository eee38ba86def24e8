#include "ui/window/export/figure_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestFigureFile : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void freeNameCountsUp() {
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("fig.v1.png"));
    QCOMPARE(freeFileName(name), name);
    QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    QCOMPARE(freeFileName(name), folder.filePath(QStringLiteral("fig.v1-2.png")));
    QVERIFY(QFile(freeFileName(name)).open(QIODevice::WriteOnly));
    QCOMPARE(freeFileName(name), folder.filePath(QStringLiteral("fig.v1-3.png")));
  }

  void endingIsExchangedNotTheName_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("known ending") << QStringLiteral("/a/b.png") << QStringLiteral("/a/b.svg");
    QTest::newRow("capitals") << QStringLiteral("/a/b.PNG") << QStringLiteral("/a/b.svg");
    QTest::newRow("no ending") << QStringLiteral("/a/b") << QStringLiteral("/a/b.svg");
    QTest::newRow("a dot in the name")
        << QStringLiteral("/a/swish 1.5") << QStringLiteral("/a/swish 1.5.svg");
  }

  void endingIsExchangedNotTheName() {
    QFETCH(QString, before);
    QTEST(withEnding(before, FigureFormat::Svg), "after");
  }

  void everyFormatHasItsEnding() {
    for (FigureFormat format :
         {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf, FigureFormat::Csv, FigureFormat::Json})
      QCOMPARE(*formatOfFile(QStringLiteral("a") + endingOf(format)), format);
  }

  void tabSeparatedReadsBackExactly() {
    const double third = 1.0 / 3;
    const DataTable table = {{QStringLiteral("x"), QStringLiteral("Leaky ReLU 0.2.f")},
                             {{0, third}, {-0.25, std::numeric_limits<double>::max()}}};
    const QList<QByteArray> lines = tabSeparated(table).split('\n');
    QCOMPARE(lines[0], QByteArray("x\tLeaky ReLU 0.2.f"));
    QCOMPARE(lines[1], QByteArray("0\t-0.25"));
    QCOMPARE(lines[2].split('\t')[0].toDouble(), third);
    QCOMPARE(lines[2].split('\t')[1].toDouble(), std::numeric_limits<double>::max());
  }

  void emptyTableIsItsNamesAlone() { QCOMPARE(tabSeparated({}), QByteArray("\n")); }
};

ALAB_WIDGET_TEST(TestFigureFile)
#include "tst_figure_file.moc"
