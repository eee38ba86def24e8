#include "ui/panels/train/run/data_file.h"

#include <sys/stat.h>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/panels/train/train_support.h"
#include "ui/panels/train/run/race_setup.h"

using namespace alab;

namespace {

using Names = std::vector<std::string>;

constexpr const char* flowers = "long,wide,high,kind\n1,2,3,rose\n2,3,5,lily\n3,5,1,rose\n4,1,2,lily\n";

}  // namespace

class TestDataFile : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    failOnWarnings();
    QVERIFY(m_folder.isValid());
  }

  void withoutAChoiceTheLastColumnIsLearned() {
    const DataFile file = readDataFile(written(flowers), {});
    QVERIFY(!file.problem);
    QVERIFY((file.columns == Names{"long", "wide", "high", "kind"}));
    QVERIFY((file.set->features == Names{"long", "wide", "high"}));
    QVERIFY(file.set->task == Task::Binary);
  }

  void anotherColumnCanBeLearned() {
    const DataFile file = readDataFile(written("long,wide\n1,2.5\n2,3.5\n4,5.25\n"), "long");
    QVERIFY((file.set->features == Names{"wide"}));
    QVERIFY(file.set->task == Task::Values);
  }

  /// A column of text as a feature: the user can still choose it as the target.
  void theColumnsAreKnownWhereTheRestIsNot() {
    const DataFile file = readDataFile(written(flowers), "long");
    QVERIFY(file.problem && !file.set);
    QCOMPARE(file.columns.size(), std::size_t(4));
    QVERIFY(QString::fromStdString(file.problem->line()).contains(QStringLiteral("rose")));
  }

  void aFileThatIsNotThereIsAProblem() {
    const DataFile file = readDataFile(m_folder.filePath(QStringLiteral("none.csv")).toStdString(), {});
    QVERIFY(file.problem && file.columns.empty() && !file.set);
  }

  /// A folder, a device, a pipe that nobody writes into.
  void whatIsNoFileIsNotOpened() {
    const QByteArray pipe = m_folder.filePath(QStringLiteral("pipe")).toUtf8();
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    for (const std::string& path :
         {pipe.toStdString(), m_folder.path().toStdString(), std::string("/dev/zero")})
      QVERIFY(setUp(questionFor(path)).problem);
  }

  void theFeaturesOfAFileAreStandardised() {
    RaceQuestion question = questionFor(written(flowers));
    const RaceSetup setup = setUp(question);
    QVERIFY2(!setup.problem, setup.problem ? setup.problem->line().c_str() : "");
    const Matrix<double>& x = setup.parts->train.x;
    double sum = 0;
    for (std::size_t i = 0; i < x.rows(); ++i) sum += x(i, 0);
    QVERIFY(std::abs(sum) < 1e-12);
    QCOMPARE(setup.starters.size(), std::size_t(1));
  }

  void anOutputThatDoesNotFitIsSaid() {
    RaceQuestion question = questionFor(written("a,b\n1,2.5\n2,3.5\n4,5.25\n"));
    question.training.output = OutputPair::SoftmaxCrossEntropy;
    const RaceSetup setup = setUp(question);
    QVERIFY(setup.problem);
    QCOMPARE(setup.columns.size(), std::size_t(2));
  }

 private:
  std::string written(const char* text) {
    QFile file(m_folder.filePath(QStringLiteral("table.csv")));
    if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
    file.write(text);
    return file.fileName().toStdString();
  }
  static RaceQuestion questionFor(const std::string& file) {
    RaceQuestion question{.functions = {Function(builtIn("tanh"))}, .curve = {}, .data = {}, .training = {}};
    question.data.file = file;
    return question;
  }

  QTemporaryDir m_folder;
};

ALAB_TEST(TestDataFile)
#include "tst_data_file.moc"
