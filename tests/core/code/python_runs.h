#pragma once
// Runs the Python of all cases by the library that it is written for.
#include <QDir>
#include <QTemporaryDir>

#include "core/code/activation_code.h"
#include "core/code/snippet.h"
#include "tests/core/code/code_runs.h"

namespace alab {

using namespace Qt::StringLiterals;

/// For each library, evaluated(f, x): f(x) and, where it differentiates by itself, f'(x), for a list x.
inline const char* evaluationBy(CodeLanguage language) {
  switch (language) {
    case CodeLanguage::PyTorch:
      return R"(
import torch

def evaluated(f, x):
    x = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    y = f(x)
    assert y.dtype == torch.float64
    slope = torch.autograd.grad(y.sum(), x)[0] if y.requires_grad else torch.zeros_like(x)
    return [y.detach(), slope]
)";
    case CodeLanguage::Jax:
      return R"(
import jax

jax.config.update('jax_enable_x64', True)

def evaluated(f, x):
    x = jax.numpy.array(x)
    return [f(x), jax.grad(lambda u: f(u).sum())(x)]
)";
    case CodeLanguage::Keras:
      return R"(
import keras

keras.config.set_floatx('float64')

def evaluated(f, x):
    return [keras.ops.convert_to_numpy(f(keras.ops.convert_to_tensor(x, dtype='float64')))]
)";
    default:
      return R"(
def evaluated(f, x):
    return [f(x)]
)";
  }
}

/// Prints the results of every module for its line of x.
inline std::string driverOf(const std::vector<CodeCase>& cases, CodeLanguage language) {
  std::string names;
  for (const CodeCase& c : cases) names += "'" + functionName(c.function.card()) + "', ";
  return std::string("import importlib, sys, warnings\nwarnings.simplefilter('error')\n") +
         evaluationBy(language) + "\nfor i, name in enumerate([" + names +
         "]):\n    f = getattr(importlib.import_module('case%d' % i), name)\n"
         "    x = [float(word) for word in sys.stdin.readline().split()]\n"
         "    for line in evaluated(f, x):\n        print(*(repr(float(v)) for v in line))\n";
}

inline bool writeModules(const QTemporaryDir& folder, const std::vector<CodeCase>& cases,
                         CodeLanguage language) {
  bool isWritten = writeCode(folder.filePath(u"driver.py"_s), driverOf(cases, language));
  for (std::size_t i = 0; i < cases.size(); ++i)
    isWritten =
        isWritten && writeCode(folder.filePath(u"case%1.py"_s.arg(i)), codeOf(cases[i].function, language));
  return isWritten;
}

/// One that can do this; empty where there is none.
inline QString pythonThat(const QString& statement) {
  for (const QString& python : {u"python3"_s, u"/usr/bin/python3"_s})
    if (outputOf(python, {u"-c"_s, statement}, QDir::tempPath()).isGood) return python;
  return {};
}

inline QString moduleOf(CodeLanguage language) {
  switch (language) {
    case CodeLanguage::PyTorch:
      return u"torch"_s;
    case CodeLanguage::Jax:
      return u"jax"_s;
    case CodeLanguage::Keras:
      return u"keras"_s;
    default:
      return u"numpy"_s;
  }
}

/// The lines of the driver; nothing where python3 has no such module.
inline std::optional<CodeOutput> pythonOutput(const std::vector<CodeCase>& cases, CodeLanguage language) {
  const QString program = pythonThat(u"import "_s + moduleOf(language));
  if (program.isEmpty()) return std::nullopt;
  const QTemporaryDir folder;
  if (!writeModules(folder, cases, language)) return CodeOutput{.errors = "the modules cannot be written"};
  return outputOf(program, {u"-B"_s, u"driver.py"_s}, folder.path(), linesOfX(cases));
}

}  // namespace alab
