#include "core/code/activation_code.h"

#include "core/code/cpp_code.h"
#include "core/code/latex_code.h"
#include "core/code/python_code.h"

namespace alab {

std::string codeOf(const Function& function, CodeLanguage language) {
  switch (language) {
    case CodeLanguage::NumPy:
    case CodeLanguage::PyTorch:
    case CodeLanguage::Keras:
    case CodeLanguage::Jax:
      return pythonModule(function, language);
    case CodeLanguage::Cpp:
      return cppHeader(function);
    case CodeLanguage::Latex:
      return latexOf(function);
  }
  return {};
}

}  // namespace alab
