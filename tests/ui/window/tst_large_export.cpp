// The export dialog while it writes a large picture.
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/support/heartbeat.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/window/opened_export.h"
#include "ui/panels/explore/explore_figure.h"

using namespace alab;

namespace {

/// In ms: seconds of work on a machine that is busy elsewhere.
constexpr int patience = 100'000;

/// Of the event loop in one turn, in ms.
#if defined(NDEBUG) && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
constexpr double mostWork = 50;
#else
constexpr double mostWork = 500;
#endif

std::vector<Exportable> largeFigure(QSize size) {
  std::vector<Exportable> figures = straightLine(size);
  figures.front().scene = exploreFigure(firstState(), size, {});
  return figures;
}

}  // namespace

class TestLargeExport : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

 private slots:
  void init() { failOnWarnings(); }

  void cancelStopsTheExportThenClosesTheDialog() {
    Opened opened(path("cancelled.png"), {4000, 3000});
    QPushButton* cancel = opened.button(QDialogButtonBox::Cancel);
    opened.save()->click();
    QVERIFY(opened.field<QProgressBar>("progress")->isVisible());
    QVERIFY(!opened.form().isEnabled() && !opened.save()->isEnabled() && cancel->isEnabled());
    cancel->click();
    QTRY_COMPARE(opened.message(), QStringLiteral("The export was cancelled."));
    QVERIFY(opened.dialog->isVisible() && opened.form().isEnabled() && opened.save()->isEnabled());
    QVERIFY(!opened.field<QProgressBar>("progress")->isVisible());
    QVERIFY(!QFileInfo::exists(path("cancelled.png")));
    cancel->click();
    QVERIFY(!opened.dialog->isVisible());
    QCOMPARE(opened.dialog->result(), int(QDialog::Rejected));
  }

  void progressIsShownUntilTheFileIsThere() {
    Opened opened(path("progress.png"), {1500, 1000});
    const auto* bar = opened.field<QProgressBar>("progress");
    QVERIFY(!bar->isVisible());
    opened.save()->click();
    QCOMPARE(bar->maximum(), 100);
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bar->maximum(), 0, patience);  // it is compressed
    QCOMPARE(opened.message(), QStringLiteral("Compressing and writing..."));
    QTRY_COMPARE_WITH_TIMEOUT(opened.dialog->result(), int(QDialog::Accepted), patience);
    QCOMPARE(QImage(path("progress.png")).size(), QSize(3000, 2000));
  }

  void largestExportLeavesTheWindowItsFrames() {
    Opened opened(path("large.png"), {4000, 2500}, largeFigure);  // 40 million pixels
    QTRY_VERIFY(!opened.preview()->pixmap().isNull());
    const Heartbeat heart;
    opened.save()->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.field<QProgressBar>("progress")->maximum(), 0, patience);
    const int beatsBeforeCompression = heart.beats();
    QTRY_COMPARE_WITH_TIMEOUT(opened.dialog->result(), int(QDialog::Accepted), patience);
    qInfo("the event loop waited %.1f ms at most, %.1f ms of work", heart.longest(), heart.longestWork());
    QVERIFY2(heart.longestWork() < mostWork, qPrintable(QString::number(heart.longestWork())));
    QVERIFY(heart.beats() - beatsBeforeCompression > 10);  // it did not wait for the other thread
  }
};

ALAB_WIDGET_TEST(TestLargeExport)
#include "tst_large_export.moc"
