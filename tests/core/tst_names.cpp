#include "core/names.h"

#include <QTest>

#include "tests/support/test_program.h"

using namespace alab;

namespace {

enum class Metal { Iron, Gold, Tin };

constexpr Names<Metal, 3> names({{Metal::Tin, "tin"}, {Metal::Iron, "iron"}, {Metal::Gold, "gold"}});

}  // namespace

class TestNames : public QObject {
  Q_OBJECT

 private slots:
  void namesLeadBackToTheirValues() {
    for (const Metal metal : names.values()) QVERIFY(names.named(names.nameOf(metal)) == metal);
  }
  void valuesStandInTheOrderOfTheTable() {
    QVERIFY(names.values().front() == Metal::Tin && names.values().back() == Metal::Gold);
    QVERIFY(names.nameOf(Metal::Iron) == "iron");
  }
  void otherNamesAreNone() {
    QVERIFY(!names.named("lead"));
    QVERIFY(!names.named(""));
  }
};

ALAB_TEST(TestNames)
#include "tst_names.moc"
