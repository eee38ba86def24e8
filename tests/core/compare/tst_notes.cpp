#include "core/compare/notes.h"

#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

class TestNotes : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyCommonFunctionHasAUseAndARemark() {
    for (const std::string_view id : commonIds()) {
      QVERIFY2(!noteOn(id, knownUses()).empty(), id.data());
      QVERIFY2(!noteOn(id, knownRemarks()).empty(), id.data());
    }
  }

  /// One under a misspelled id would never be shown, one under an alias neither.
  void everyNoteIsOnAFunctionOfTheCatalogue() {
    for (const auto& notes : {knownUses(), knownRemarks()})
      for (const FunctionNote& note : notes) {
        const auto function = findActivation(note.id);
        QVERIFY2(function && function->card().id == note.id, note.id.data());
      }
    QVERIFY(noteOn("nothing", knownUses()).empty());
  }
};

ALAB_TEST(TestNotes)
#include "tst_notes.moc"
