#include "ui/widgets/functions/display_name.h"

#include <QSet>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/own_formulas/empty_library.h"

using alab::ChosenFunction;

Q_DECLARE_METATYPE(alab::ChosenFunction)

class TestDisplayName : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void namesOfFunctions_data() {
    QTest::addColumn<ChosenFunction>("function");
    QTest::addColumn<QString>("name");
    QTest::newRow("without parameters")
        << ChosenFunction{.id = "relu", .params = {}} << QStringLiteral("ReLU");
    QTest::newRow("default") << ChosenFunction{.id = "leaky_relu", .params = {0.01}}
                             << QStringLiteral("Leaky ReLU");
    QTest::newRow("one parameter") << ChosenFunction{.id = "leaky_relu", .params = {0.2}}
                                   << QStringLiteral("Leaky ReLU 0.2");
    QTest::newRow("rounded") << ChosenFunction{.id = "leaky_relu", .params = {1.0 / 3}}
                             << QStringLiteral("Leaky ReLU 0.3333");
    QTest::newRow("one of two") << ChosenFunction{.id = "clip", .params = {-1, 2}}
                                << QStringLiteral("Clip M=2");
    QTest::newRow("unknown") << ChosenFunction{.id = "no_such", .params = {}} << QStringLiteral("no_such");
  }
  void namesOfFunctions() {
    QFETCH(ChosenFunction, function);
    QTEST(alab::displayName(function), "name");
  }

  void aKeptFormulaGoesByItsName() {
    const alab::EmptyLibrary library;
    const ChosenFunction function{.id = "f(x) = b*x", .params = {2}};
    QCOMPARE(alab::displayName(function), QStringLiteral("b*x 2"));
    library->keep({.name = QStringLiteral("Ray"), .text = QStringLiteral("f(x) = b*x")});
    QCOMPARE(alab::displayName(function), QStringLiteral("Ray 2"));
  }

  void decimalsAreThoseOfTheScreen() {
    const ChosenFunction third{.id = "leaky_relu", .params = {1.0 / 3}};
    QCOMPARE(alab::displayName(third, 2), QStringLiteral("Leaky ReLU 0.33"));
  }

  void everyPresetHasATextAndATip() {
    for (const alab::Preset& preset : alab::presets()) {
      QVERIFY(!alab::presetText(preset).isEmpty());
      QVERIFY(alab::presetTip(preset).contains(QString::fromUtf8(preset.name)));
    }
  }

  void frameworksAreNamedAsTheyNameThemselves() {
    QCOMPARE(alab::frameworkName("pytorch"), QStringLiteral("PyTorch"));
    QCOMPARE(alab::frameworkName("keras-layer"), QStringLiteral("Keras layer"));
    QCOMPARE(alab::frameworkName("article-001"), QStringLiteral("Article 001"));
    QCOMPARE(alab::frameworkName("elsewhere"), QStringLiteral("elsewhere"));
  }

  void noFrameworkOfThePresetsIsWithoutAName() {
    for (const alab::Preset& preset : alab::presets()) {
      QVERIFY2(alab::frameworkName(preset.framework) != QString::fromUtf8(preset.framework),
               std::string(preset.framework).c_str());
    }
  }

  void presetTextsShowTheValues() {
    alab::Preset preset{.framework = "keras", .name = "leaky_relu", .id = "leaky_relu", .params = {0.2}};
    QCOMPARE(alab::presetText(preset), QStringLiteral("Keras 0.2"));
    QCOMPARE(alab::presetTip(preset), QStringLiteral("leaky_relu"));
    preset.params.clear();
    QCOMPARE(alab::presetText(preset), QStringLiteral("Keras"));
  }

  void familiesHaveDifferentNames() {
    QSet<QString> names;
    QSet<int> families;
    for (const alab::Activation& activation : alab::catalogue()) {
      names.insert(alab::familyName(activation.card().family));
      families.insert(int(activation.card().family));
    }
    QCOMPARE(names.size(), families.size());
    QVERIFY(!names.contains(QString()));
  }
};

ALAB_TEST(TestDisplayName)
#include "tst_display_name.moc"
