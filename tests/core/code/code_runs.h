#pragma once
// Runs the code of all cases in a program of its own: a line of x for each goes in, lines of numbers come
// out.
#include <QFile>
#include <QProcess>
#include <QString>
#include <sstream>
#include <string>
#include <vector>

#include "core/scalar/number_text.h"
#include "tests/core/code/code_cases.h"

namespace alab {

struct CodeOutput {
  bool isGood = false;
  std::vector<std::vector<double>> lines = {};
  std::string errors = {};
};

inline bool writeCode(const QString& file, const std::string& text) {
  QFile out(file);
  return out.open(QIODevice::WriteOnly) && out.write(text.data(), qint64(text.size())) == qint64(text.size());
}

inline std::string linesOfX(const std::vector<CodeCase>& cases) {
  std::string text;
  for (const CodeCase& c : cases) {
    for (const double x : c.x) text += numberText(x) + " ";
    text += "\n";
  }
  return text;
}

/// A word that is no number is NaN.
inline std::vector<double> numbersIn(const std::string& line) {
  std::istringstream words(line);
  std::vector<double> numbers;
  for (std::string word; words >> word;)
    numbers.push_back(parseNumber(word).value_or(std::numeric_limits<double>::quiet_NaN()));
  return numbers;
}

inline CodeOutput outputOf(const QString& program, const QStringList& arguments, const QString& folder,
                           const std::string& input = {}) {
  QProcess process;
  process.setWorkingDirectory(folder);
  process.start(program, arguments);
  process.write(input.data(), qint64(input.size()));
  process.closeWriteChannel();
  if (!process.waitForFinished(110'000)) return {false, {}, "it does not start or end"};
  CodeOutput output{process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                    {},
                    process.readAllStandardError().toStdString()};
  std::istringstream lines(process.readAllStandardOutput().toStdString());
  for (std::string line; std::getline(lines, line);) output.lines.push_back(numbersIn(line));
  return output;
}

/// "swish:... at -3.5: 0.1 for 0.2"
inline std::string differenceText(const Function& function, double x, double value, double expected) {
  return functionText(function) + " at " + numberText(x) + ": " + numberText(value) + " for " +
         numberText(expected);
}

/// The first value that is not the function's; empty when all are. `term(function, x)` is what may cancel.
inline std::string problemWithValues(const CodeCase& c, const std::vector<double>& values, auto term) {
  if (values.size() != c.x.size()) return functionText(c.function) + ": not one value for each x";
  for (std::size_t i = 0; i < c.x.size(); ++i)
    if (!isValueOf(c.function, c.x[i], values[i], term(c.function, c.x[i])))
      return differenceText(c.function, c.x[i], values[i], c.function.at(c.x[i]).f);
  return {};
}

}  // namespace alab
