#include "tests/support/strict.h"

#include "tests/support/test_program.h"

class TestStrict : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }
  void harmlessComplaintPasses() { qWarning("This plugin does not support propagateSizeHints()"); }
  void warningFails() { qWarning("something is wrong"); }
};

ALAB_TEST(TestStrict)
#include "tst_strict.moc"
