#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_program.h"
#include "ui/plot/figure_export.h"

namespace alab {
namespace {

QByteArray contents(const QString& fileName) {
  QFile file(fileName);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

}  // namespace

class TestWriteWhole : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }
  void cleanup() { m_folder.reset(); }

  void newFileHoldsAllBytes() {
    const QByteArray bytes(1'000'000, 'x');
    QVERIFY(!writeWhole(at("a.png"), bytes));
    QCOMPARE(contents(at("a.png")), bytes);
  }

  void oldFileIsReplaced() {
    QVERIFY(!writeWhole(at("a.png"), "old and longer"));
    QVERIFY(!writeWhole(at("a.png"), "new"));
    QCOMPARE(contents(at("a.png")), QByteArray("new"));
    QCOMPARE(files(), QStringList{QStringLiteral("a.png")});
  }

  void emptyFileIsAFile() {
    QVERIFY(!writeWhole(at("a.csv"), {}));
    QCOMPARE(files(), QStringList{QStringLiteral("a.csv")});
  }

  void missingFolderIsSaid() { refuses(at("missing/a.png"), "does not exist"); }

  void folderAsFileIsSaid() {
    QDir(m_folder->path()).mkdir(QStringLiteral("a.png"));
    refuses(at("a.png"), "is a folder");
  }

  void fileAsFolderIsSaid() {
    QVERIFY(!writeWhole(at("file"), "x"));
    refuses(at("file/a.png"), "not a folder");
  }

  void noNameIsSaid() { refuses({}, "no file name"); }

  void readOnlyFolderIsSaid() {
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
    const bool mayWriteAnyway = QFileInfo(m_folder->path()).isWritable();
    if (!mayWriteAnyway) refuses(at("a.png"), "read-only");
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (mayWriteAnyway) QSKIP("this user may write everywhere");
  }

  void folderOfTheSystemIsRefused() { refuses(QStringLiteral("/proc/a.png"), ""); }

  void fullDiskIsSaid() {
    refuses(QStringLiteral("/dev/full"), "could not be written (No space left on device)");
    QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
  }

  void linkIsFollowed() {
    QVERIFY(!writeWhole(at("target.png"), "old"));
    QFile::link(at("target.png"), at("link.png"));
    QVERIFY(!writeWhole(at("link.png"), "new"));
    QCOMPARE(contents(at("target.png")), QByteArray("new"));
    QVERIFY(QFileInfo(at("link.png")).isSymLink());
  }

 private:
  QString at(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
  QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

  /// Nothing half is left, and the message says where, what and what to do.
  void refuses(const QString& fileName, const std::string& what) {
    const QStringList before = files();
    const auto error = writeWhole(fileName, "bytes");
    QVERIFY(error);
    QCOMPARE(error->where, fileName.toStdString());
    QVERIFY2(error->what.find(what) != std::string::npos, error->what.c_str());
    QVERIFY(!error->hint.empty());
    QCOMPARE(files(), before);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

ALAB_TEST(TestWriteWhole)

}  // namespace alab

#include "tst_write_whole.moc"
