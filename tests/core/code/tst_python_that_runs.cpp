// The Python that is copied: that for NumPy is run, that for frameworks is read by Python. Skipped where
// these are missing; tst_frameworks_that_run.cpp runs the rest.
#include <QTest>

#include "tests/core/code/python_runs.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestPythonThatRuns : public QObject {
  Q_OBJECT

 private slots:
  void numpyGivesTheValuesOfTheCore() {
    const std::vector<CodeCase> cases = codeCases();
    const std::optional<CodeOutput> output = pythonOutput(cases, CodeLanguage::NumPy);
    if (!output) QSKIP("python3 has no NumPy here");
    QVERIFY2(output->isGood, output->errors.c_str());
    QCOMPARE(output->lines.size(), cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const std::string problem = problemWithValues(cases[i], output->lines[i], largestTerm);
      QVERIFY2(problem.empty(), problem.c_str());
    }
  }

  /// Modules one after the other are a module, too.
  void everyModuleIsPython() {
    const QString program = pythonThat(u"pass"_s);
    if (program.isEmpty()) QSKIP("no python3 here");
    std::string modules;
    for (const CodeCase& c : codeCases())
      for (const CodeLanguage language : {CodeLanguage::PyTorch, CodeLanguage::Keras, CodeLanguage::Jax})
        modules += codeOf(c.function, language);
    const QTemporaryDir folder;
    QVERIFY(writeCode(folder.filePath(u"all.py"_s), modules));
    const QString reading = u"compile(open('all.py', encoding='utf-8').read(), 'all.py', 'exec')"_s;
    const CodeOutput output = outputOf(program, {u"-W"_s, u"error"_s, u"-c"_s, reading}, folder.path());
    QVERIFY2(output.isGood, output.errors.c_str());
  }
};

ALAB_TEST(TestPythonThatRuns)
#include "tst_python_that_runs.moc"
