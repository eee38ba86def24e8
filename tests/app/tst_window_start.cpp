// The window of the real program, until its first painted frame.
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/program.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestWindowStart : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void theWindowIsPainted();
  void theWindowIsPaintedOnAnXDisplay();
  void aLabFileOpens();
  void problemsInALabFileAreTold();

 private:
  QByteArray labFile(const QByteArray& json);
  Ran window(const QByteArrayList& arguments);

  Variables m_variables;
  QTemporaryDir m_folder;
};

void TestWindowStart::init() {
  m_variables = {{"ALAB_QUIT_AFTER_FIRST_FRAME", "1"},
                 {"QT_LOGGING_RULES", "*.warning=false"},
                 {"XDG_CONFIG_HOME", m_folder.path().toUtf8()}};
}

QByteArray TestWindowStart::labFile(const QByteArray& json) {
  QFile file(m_folder.filePath(QStringLiteral("lesson.json")));
  if (file.open(QIODevice::WriteOnly)) file.write(json);
  return file.fileName().toUtf8();
}

Ran TestWindowStart::window(const QByteArrayList& arguments) {
  m_variables["QT_QPA_PLATFORM"] = "offscreen";
  return program(arguments, {}, m_variables);
}

void TestWindowStart::theWindowIsPainted() {
  const Ran result = window({});
  QCOMPARE(result.out, QByteArray("first frame\n"));
  QCOMPARE(result.err, QByteArray());
  QCOMPARE(result.status, 0);
}

void TestWindowStart::theWindowIsPaintedOnAnXDisplay() {
  const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
  if (xvfb.isEmpty()) QSKIP("xvfb is not installed");
  QProcess process;
  process.setProcessEnvironment(bareEnvironment(m_variables));
  process.start(xvfb, texts({"-a", ALAB_PROGRAM}));
  const Ran result = ran(process, {});
  QCOMPARE(result.out, QByteArray("first frame\n"));
  QCOMPARE(result.status, 0);
}

void TestWindowStart::aLabFileOpens() {
  const Ran result = window({labFile(R"({"format": "activation-lab", "version": 1})")});
  QCOMPARE(result.out, QByteArray("first frame\n"));
  QCOMPARE(result.err, QByteArray());
}

void TestWindowStart::problemsInALabFileAreTold() {
  const Ran result = window({labFile(R"({"format": "activation-lab", "version": 1, "page": 7})")});
  QCOMPARE(result.out, QByteArray("first frame\n"));
  QVERIFY2(isOneLine(result.err) && result.err.contains("lesson.json: page: "), result.err);
}

ALAB_TEST(TestWindowStart)
#include "tst_window_start.moc"
