#include "ui/document/core_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "core/state/lab.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

Error problemIn(const QByteArray& settings) {
  const LoadedState loaded = readSettings(QJsonDocument::fromJson(settings).object());
  return loaded.problems.empty() ? Error() : loaded.problems.front();
}

QByteArray withFunction(const QByteArray& function) {
  return R"({"selection": {"functions": [)" + function + "]}}";
}

/// The window is Chinese while this lives.
class Chinese {
 public:
  Chinese() {
    QVERIFY(m_translator.load(QStringLiteral(":/i18n/activation-lab_zh_CN.qm")));
    QCoreApplication::installTranslator(&m_translator);
  }

 private:
  QTranslator m_translator;
};

}  // namespace

class TestCoreText : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void aProblemIsSaidInBothLanguages_data() {
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char* name, const QByteArray& settings, const char* english,
                        const char* chinese) {
      QTest::newRow(name) << settings << QString::fromUtf8(english) << QString::fromUtf8(chinese);
    };
    row("a kind", R"({"explore": {"probe": {"x": "left"}}})",
        "explore.probe.x: expected a number, found a text", "explore.probe.x：应为数字，实为文本");
    row("numbers", R"({"explore": {"neuron": {"w": 1e6}}})",
        "explore.neuron.w: 1e+06 is outside -1000 to 1000: 1000 is taken",
        "explore.neuron.w：1e+06 超出范围 -1000 至 1000：改用 1000");
    row("a count", R"({"explore": {"table": {"step": 1e-6}}})",
        "explore.table.step: more than 2001 rows: a larger step is taken",
        "explore.table.step：多于 2001 行：改用较大的步长");
    row("a name", withFunction(R"({"id": "swsh"})"),
        "selection.functions[0].id: unknown activation 'swsh': did you mean swish?",
        "selection.functions[0].id：未知的激活函数 'swsh'：是否指 swish？");
    row("a domain", withFunction(R"({"id": "softplus", "params": {"beta": -1}})"),
        "selection.functions[0].params: beta = -1 is outside the domain of softplus: it must be above 0",
        "selection.functions[0].params：beta = -1 不在 softplus 的取值范围内：必须大于 0");
    row("an order", withFunction(R"({"id": "clip", "params": {"min_val": 2, "max_val": 1}})"),
        "selection.functions[0].params: min_val is larger than max_val: clip needs min_val <= max_val",
        "selection.functions[0].params：min_val 大于 max_val：clip 要求 min_val <= max_val");
  }
  void aProblemIsSaidInBothLanguages() {
    QFETCH(QByteArray, settings);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const Error problem = problemIn(settings);
    QCOMPARE(QString::fromStdString(problem.line()), english);
    QCOMPARE(coreText(problem), english);
    const Chinese window;
    QCOMPARE(coreText(problem), chinese);
    QCOMPARE(QString::fromStdString(problem.line()), english);
  }

  void noProblemIsLeftInEnglish_data() {
    QTest::addColumn<QByteArray>("settings");
    for (const char* wrong :
         {R"("showF": 1)", R"("probe": [])", R"("family": {"parameter": 0.5})", R"("family": {"values": 1})",
          R"("family": {"values": ["a"]})", R"("format": {"format": "float8"})", R"("x": [3, -3])",
          R"("x": [1, 2, 3])", R"("x": [-1e5, 1e5])", R"("x": true)", R"("table": {"from": 5, "to": -5})"})
      QTest::newRow(wrong) << QByteArray("{\"explore\": {" + QByteArray(wrong) + "}}");
    for (const char* function :
         {"1", R"({"id": "zzzzzzzz"})", R"({"params": {}})", R"({"id": "elu", "params": []})",
          R"({"id": "elu", "params": {"beta": 1}})", R"({"id": "elu", "params": {"alpha": null}})",
          R"({"id": "elu", "params": {"alpha": "inf"}})", R"({"id": "squareplus", "params": {"b": -1}})",
          R"({"id": "squared_relu", "params": {"power": 0}})", R"({"id": "elu", "slot": -5})",
          R"({"id": "elu", "slot": 0}, {"id": "elu", "slot": 0})"})
      QTest::newRow(function) << withFunction(function);
    QTest::newRow("long page") << "{\"page\": \"" + QByteArray(100, 'x') + "\"}";
    QTest::newRow("layer with a colour")
        << QByteArray(R"({"train": {"training": {"hidden": [{"colour": 1}]}}})");
    QTest::newRow("no functions") << QByteArray(R"({"selection": {"functions": 1}})");
    QTest::newRow("crowd") << withFunction(QByteArray(R"({"id": "elu"},)").repeated(200) +
                                           R"({"id": "elu"})");
    QTest::newRow("no focus") << QByteArray(R"({"selection": {"functions": [{"id": "elu"}], "focused": 5}})");
    QTest::newRow("no comparison") << QByteArray(
        R"({"selection": {"functions": [{"id": "elu"}], "focused": 0, "compared": 5}})");
    QTest::newRow("long family") << QByteArray(R"({"explore": {"family": {"values": [)") +
                                        QByteArray("1,").repeated(99) + "1]}}}";
  }
  void noProblemIsLeftInEnglish() {
    QFETCH(QByteArray, settings);
    const Error problem = problemIn(settings);
    QVERIFY(!problem.what.empty());
    const Chinese window;
    const QString said = coreText(problem).mid(qsizetype(problem.where.size()));
    static const QRegularExpression words(QStringLiteral("[a-z]{2,}( [a-z]+)+"));
    QVERIFY2(!words.match(said).hasMatch(), qPrintable(said));
    QVERIFY2(!said.contains(u'%'), qPrintable(said));
  }

  void refusalsAreSaidInTheLanguageOfTheWindow() {
    const Chinese window;
    QCOMPARE(coreText(readLab("[").error()), QStringLiteral("第 1 字节：这不是 JSON 对象"));
    const Result<LoadedLab> newer = readLab(R"({"format": "activation-lab", "version": 99})");
    QCOMPARE(coreText(newer->problems.at(0)),
             QStringLiteral("version：此文件的版本为 99：更新版本的 Activation Lab 才能读懂全部内容"));
  }

  void namesAreNeitherTranslatedNorFilled() {
    const Chinese window;
    const Error named = {.what = "%1, %2 and %3", .where = "%1", .hint = {}, .values = {"steepness", "%1"}};
    QCOMPARE(coreText(named), QStringLiteral("%1：steepness, %1 and %3"));
    const Error word = {.what = "%1", .where = {}, .hint = {}, .values = {Word{"steepness"}}};
    QCOMPARE(coreText(word), QStringLiteral("陡峭程度"));
  }
};

ALAB_WIDGET_TEST(TestCoreText)
#include "tst_core_text.moc"
