// The C++ that is copied, compiled and run: skipped where there is no compiler.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/code/activation_code.h"
#include "core/code/snippet.h"
#include "tests/core/code/code_runs.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

/// Each header in a namespace of its own, what it includes before that.
std::string programOf(const std::vector<CodeCase>& cases) {
  std::string includes = "#include <cstdio>\n#include <iostream>\n#include <sstream>\n#include <string>\n";
  std::string bodies, calls;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const std::string place = "case" + std::to_string(i);
    std::istringstream lines(codeOf(cases[i].function, CodeLanguage::Cpp));
    bodies += "namespace " + place + " {\n";
    for (std::string line; std::getline(lines, line);)
      (line.starts_with("#include") ? includes : bodies) += line + "\n";
    bodies += "}\n";
    calls += "  evaluate([](double x) { return " + place +
             "::activation::" + functionName(cases[i].function.card()) + "(x); });\n";
  }
  return includes + bodies + R"(
template <class F>
void evaluate(F f) {
  std::string line;
  std::getline(std::cin, line);
  std::istringstream words(line);
  for (std::string word; words >> word;) std::printf("%.17g ", f(std::stod(word)));
  std::printf("\n");
}
int main() {
)" + calls +
         "}\n";
}

bool thereIsACompiler() {
  return outputOf(QStringLiteral(ALAB_CXX_COMPILER), {u"--version"_s}, QDir::tempPath()).isGood;
}

const QStringList strict = {u"-std=c++17"_s, u"-Wall"_s, u"-Wextra"_s, u"-Wpedantic"_s, u"-Werror"_s};

}  // namespace

class TestCppThatRuns : public QObject {
  Q_OBJECT

 private slots:
  void theProgramGivesTheValuesOfTheCore() {
    if (!thereIsACompiler()) QSKIP("no compiler here");
    const QTemporaryDir folder;
    const std::vector<CodeCase> cases = codeCases();
    QVERIFY(writeCode(folder.filePath(u"all.cpp"_s), programOf(cases)));
    const CodeOutput compiled =
        outputOf(QStringLiteral(ALAB_CXX_COMPILER), strict + QStringList{u"all.cpp"_s, u"-o"_s, u"all"_s},
                 folder.path());
    QVERIFY2(compiled.isGood, compiled.errors.c_str());
    const CodeOutput output = outputOf(folder.filePath(u"all"_s), {}, folder.path(), linesOfX(cases));
    QVERIFY2(output.isGood, output.errors.c_str());
    QCOMPARE(output.lines.size(), cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const std::string problem = problemWithValues(cases[i], output.lines[i], largestTerm);
      QVERIFY2(problem.empty(), problem.c_str());
    }
  }

  /// What a function needs is seen only where it is alone.
  void eachHeaderIncludesWhatItNeeds_data() {
    QTest::addColumn<QString>("id");
    for (const char* id : {"swish", "softplus", "hard_tanh", "relu_general", "tanh", "sign"})
      QTest::newRow(id) << QString::fromLatin1(id);
  }
  void eachHeaderIncludesWhatItNeeds() {
    QFETCH(const QString, id);
    if (!thereIsACompiler()) QSKIP("no compiler here");
    const QTemporaryDir folder;
    const Function function(builtIn(id.toStdString()));
    QVERIFY(writeCode(folder.filePath(u"one.cpp"_s), codeOf(function, CodeLanguage::Cpp)));
    const CodeOutput compiled =
        outputOf(QStringLiteral(ALAB_CXX_COMPILER), strict + QStringList{u"-fsyntax-only"_s, u"one.cpp"_s},
                 folder.path());
    QVERIFY2(compiled.isGood, compiled.errors.c_str());
  }
};

ALAB_TEST(TestCppThatRuns)
#include "tst_cpp_that_runs.moc"
