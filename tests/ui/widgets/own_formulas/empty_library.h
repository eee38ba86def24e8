#pragma once
// EmptyLibrary: the shared library of formulas without any, before a test and after it.
#include "ui/widgets/own_formulas/formula_library.h"

namespace alab {

class EmptyLibrary {
 public:
  EmptyLibrary() { clear(); }
  EmptyLibrary(const EmptyLibrary&) = delete;
  EmptyLibrary& operator=(const EmptyLibrary&) = delete;
  ~EmptyLibrary() { clear(); }

  FormulaLibrary* operator->() const { return &FormulaLibrary::shared(); }
  FormulaLibrary& operator*() const { return FormulaLibrary::shared(); }

 private:
  static void clear() {
    FormulaLibrary& library = FormulaLibrary::shared();
    while (!library.formulas().isEmpty()) library.remove(library.formulas().front().name);
  }
};

}  // namespace alab
