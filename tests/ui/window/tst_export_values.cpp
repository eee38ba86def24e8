// The export dialog when it writes values: their grid, and how the file begins.
#include <QTemporaryDir>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/opened_export.h"

using namespace alab;

class TestExportValues : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

 private slots:
  void init() { failOnWarnings(); }

  void valuesAreOverTheVisibleRangeOrATypedGrid() {
    Opened opened(path("grid.csv"));
    QCOMPARE(opened.field<QLineEdit>("from")->text(), QStringLiteral("−1"));
    QCOMPARE(opened.field<QLineEdit>("step")->text(), QStringLiteral("0.002"));
    QVERIFY(!opened.dialog->settings().grid);
    opened.field<QLineEdit>("from")->setText(QStringLiteral("-0.5"));
    QCOMPARE(opened.dialog->settings().grid, std::optional(TableSettings{-0.5, 1, 0.002}));
    opened.field<QLineEdit>("step")->setText(QStringLiteral("0.25"));
    QTRY_COMPARE(opened.text(), QStringLiteral("x\n-0.5\n1\n0.25\n"));
    const ExportDialog again(straightLine, opened.dialog->settings());
    QCOMPARE(again.settings(), opened.dialog->settings());
  }

  void impossibleGridIsSaidAndCannotBeSaved_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* from, const char* to, const char* step, const QString& problem) {
      QTest::addRow("%s to %s by %s", from, to, step)
          << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(step) << problem;
    };
    row("2", "1", "0.1", QStringLiteral("x: write the smaller number first."));
    row("0", "1", "0", QStringLiteral("step must be greater than 0."));
    row("0", "1", "-1", QStringLiteral("step must be greater than 0."));
    row("a", "1", "1", QStringLiteral("“a” is not a number."));
    row("0", "0,5", "1", QStringLiteral("Write the decimal sign as a dot: 0.5"));
    row("0", "inf", "1", QStringLiteral("“inf” is not a number."));
    row("0", "1", "1e-4", QStringLiteral("At most 10000 rows: write a larger step."));
  }

  void impossibleGridIsSaidAndCannotBeSaved() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, step);
    Opened opened(path("wrong.csv"));
    opened.field<QLineEdit>("from")->setText(from);
    opened.field<QLineEdit>("to")->setText(to);
    opened.field<QLineEdit>("step")->setText(step);
    QTEST(opened.message(), "problem");
    QVERIFY(!opened.save()->isEnabled());
    opened.field<QComboBox>("format")->setCurrentIndex(0);
    QVERIFY(opened.save()->isEnabled());
  }

  void sizesDoNotMatterForValues() {
    Opened opened(path("large.csv"), {20000, 20000});
    QVERIFY(opened.save()->isEnabled());
  }

  void previewComputesOnlyWhatItShows() {
    Opened opened(path("long.csv"));
    opened.field<QLineEdit>("step")->setText(QStringLiteral("0.001"));
    opened.field<QLineEdit>("to")->setText(QStringLiteral("5"));
    QVERIFY(opened.save()->isEnabled());
    QTRY_COMPARE(opened.text(), QStringLiteral("x\n-1\n-0.76\n0.001\n"));  // the grid itself
    QCOMPARE(opened.dialog->settings().grid, std::optional(TableSettings{-1, 5, 0.001}));
  }
};

ALAB_WIDGET_TEST(TestExportValues)
#include "tst_export_values.moc"
