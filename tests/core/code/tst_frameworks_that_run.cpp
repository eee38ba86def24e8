// The code for PyTorch, Keras and JAX, run by them: skipped where they are missing.
#include <QTest>

#include "tests/core/code/python_runs.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// What a framework's own functions add and take away is theirs: elu may be exp(x) - 1 there.
double anyTerm(const Function& function, double x) {
  double term = 1 + std::fabs(x);
  for (const double p : function.params) term += std::fabs(p) < 100 ? std::fabs(p) : 0;
  return term;
}

/// Where f' exists, it is the core's: in single precision, as PyTorch has some of its constants.
std::string problemWithSlopes(const CodeCase& c, const std::vector<double>& slopes) {
  const std::vector<double> kinks = c.function.kinks();
  for (std::size_t i = 0; i < c.x.size(); ++i) {
    const double x = c.x[i], expected = c.function.at(x).d1;
    if (std::fabs(x) > 1e4 || std::ranges::find(kinks, x) != kinks.end() || !std::isfinite(expected))
      continue;
    if (!(std::fabs(slopes.at(i) - expected) <= 1e-6 * (1 + std::fabs(expected))))
      return "f' of " + differenceText(c.function, x, slopes[i], expected);
  }
  return {};
}

}  // namespace

class TestFrameworksThatRun : public QObject {
  Q_OBJECT

 private slots:
  void theCodeGivesTheValuesOfTheCore_data() {
    QTest::addColumn<int>("language");
    for (const CodeLanguage language : {CodeLanguage::PyTorch, CodeLanguage::Keras, CodeLanguage::Jax})
      QTest::newRow(std::string(nameOf(language)).c_str()) << int(language);
  }
  void theCodeGivesTheValuesOfTheCore() {
    QFETCH(const int, language);
    const std::vector<CodeCase> cases = codeCases();
    const std::optional<CodeOutput> output = pythonOutput(cases, CodeLanguage(language));
    if (!output) QSKIP("python3 has no such module here");
    QVERIFY2(output->isGood, output->errors.c_str());
    const std::size_t linesEach = CodeLanguage(language) == CodeLanguage::Keras ? 1 : 2;
    QCOMPARE(output->lines.size(), linesEach * cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
      std::string problem = problemWithValues(cases[i], output->lines[linesEach * i], anyTerm);
      if (problem.empty() && linesEach == 2) problem = problemWithSlopes(cases[i], output->lines[2 * i + 1]);
      QVERIFY2(problem.empty(), problem.c_str());
    }
  }
};

ALAB_TEST(TestFrameworksThatRun)
#include "tst_frameworks_that_run.moc"
