#include "tests/support/strict.h"

class TestStrict : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }
  void harmlessComplaintPasses() { qWarning("This plugin does not support propagateSizeHints()"); }
  void warningFails() { qWarning("something is wrong"); }
};

QTEST_GUILESS_MAIN(TestStrict)
#include "tst_strict.moc"
