// How advice is read, and what holds of all that is shipped: both languages are whole and say the same
// numbers, which are computed and nowhere typed.
#include "core/state/advice.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <cmath>

#include "tests/core/state/story_numbers.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const QByteArray validAdvice = R"({
  "id": "one", "topic": "network", "page": "depth", "source": "Somebody 2015",
  "case": {"en": "Case", "zh_CN": "情形"},
  "choice": {"en": "Choice", "zh_CN": "选择"},
  "reason": {"en": "{he:relu} and {mean:sigmoid}", "zh_CN": "{mean:sigmoid} 与 {he:relu}"},
  "articles": {"en": "As {high:sigmoid}", "zh_CN": "同 {high:sigmoid}"},
  "look": {"en": "Look", "zh_CN": "看"},
  "state": {"selection": {"functions": [{"id": "relu", "slot": 2}]}, "depth": {"layer": 7}}
})";

/// The valid advice with one key exchanged ("case.en"), or removed when the value is undefined.
QByteArray adviceWith(const char* path, const QJsonValue& value) {
  QJsonObject advice = QJsonDocument::fromJson(validAdvice).object();
  const QStringList keys = QString::fromLatin1(path).split(QLatin1Char('.'));
  QJsonValue changed = value;
  if (keys.size() > 1) {
    QJsonObject group = advice[keys[0]].toObject();
    group[keys[1]] = value;
    changed = group;
  }
  advice[keys[0]] = changed;
  return QJsonDocument(advice).toJson();
}

QString english() {
  return QStringLiteral("en");
}
QString chinese() {
  return QStringLiteral("zh_CN");
}

/// All that a reader sees of it in a language, but for the source.
QString saidText(const Advice& advice, const QString& language) {
  const AdviceText& text = advice.text(language);
  return QStringList{text.situation, text.choice, reasonOf(advice, language), articlesOf(advice, language),
                     text.look}
      .join(QLatin1Char('\n'));
}

QString typedText(const AdviceText& text) {
  static const QRegularExpression quantity(QStringLiteral("\\{[^}]*\\}"));
  QString all =
      QStringList{text.situation, text.choice, text.reason, text.articles, text.look}.join(QLatin1Char('\n'));
  return all.remove(quantity);
}

QString root2(double square) {
  return fixed(std::sqrt(square), 2);
}

Numbers set(const char* numbers) {
  const QStringList list = QString::fromUtf8(numbers).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return Numbers(list.begin(), list.end());
}

/// chi_1 of sigmoid stacks is 0.1010 with He weights and 0.0557 with LeCun weights, that of ReLU with them
/// and of GELU with He weights 1/2.
QHash<QString, Numbers> knownNumbers() {
  const QString sigmoidHe = root2(0.1010), sigmoidLecun = root2(0.0557), half = root2(0.5);
  return {{QStringLiteral("regression"), set("0 1")},
          {QStringLiteral("binary"), set("0.25")},
          {QStringLiteral("multi_class"), {}},
          {QStringLiteral("multi_label"), set("0 1")},
          {QStringLiteral("mlp"), set("1") + Numbers{half, sigmoidHe, sigmoidLecun}},
          {QStringLiteral("cnn"), set("1") + Numbers{sigmoidHe}},
          {QStringLiteral("rnn"), set("0.99 -1 1") + Numbers{half, sigmoidLecun}},
          {QStringLiteral("gates"), set("0 1 0.5") + Numbers{fixed(1 / (1 + std::exp(-1)), 2)}},
          {QStringLiteral("transformer"), set("1") + Numbers{half}},
          {QStringLiteral("self_normalising"), set("0 1") + Numbers{root2(1.0716)}},
          {QStringLiteral("fades"), set("1 1.03") + Numbers{sigmoidHe}},
          {QStringLiteral("dead_units"), set("0 0.01 0.3") + Numbers{fixed(std::exp(-1), 2)}},
          {QStringLiteral("diverges"), set("6 1")},
          {QStringLiteral("float16"), set("0.00000003 65504 11.09 8.32 1 0.0039")}};
}

}  // namespace

class TestAdvice : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void adviceIsReadInBothLanguages() {
    const auto advice = readAdvice(validAdvice);
    QVERIFY(advice);
    QCOMPARE(advice->id, QStringLiteral("one"));
    QVERIFY(advice->topic == AdviceTopic::Network);
    QCOMPARE(advice->source, QStringLiteral("Somebody 2015"));
    QCOMPARE(advice->text(QStringLiteral("de")).situation, QStringLiteral("Case"));
    QCOMPARE(advice->text(chinese()).choice, QStringLiteral("选择"));
    QCOMPARE(advice->state.page, std::string("depth"));
    QCOMPARE(advice->state.depth.layer, 7);
  }

  void numbersStandWhereTheirNamesStood() {
    const auto advice = readAdvice(validAdvice);
    QCOMPARE(reasonOf(*advice, english()), QStringLiteral("1 and 0.5"));
    QCOMPARE(reasonOf(*advice, chinese()), QStringLiteral("0.5 与 1"));
    QCOMPARE(articlesOf(*advice, chinese()), QStringLiteral("同 1"));
    QCOMPARE(quantitiesIn(advice->english.reason),
             (QStringList{QStringLiteral("he:relu"), QStringLiteral("mean:sigmoid")}));
  }

  void articlesMayBeSilent() {
    const auto advice = readAdvice(adviceWith("articles", QJsonValue::Undefined));
    QVERIFY(advice);
    QCOMPARE(articlesOf(*advice, english()), QString());
  }

  void mistakeIsRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& json, const char* message) {
      QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    const QJsonValue none(QJsonValue::Undefined);
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    row("no JSON", "take ReLU", "byte 1: this is no JSON object");
    row("no id", adviceWith("id", none), "id: expected a text, found nothing");
    row("no topic", adviceWith("topic", none), "topic: expected a text");
    row("another topic", adviceWith("topic", text("weather")), "topic: there is no such topic");
    row("no reason", adviceWith("reason", none), "reason.en: expected a text, found nothing");
    row("no Chinese case", adviceWith("case.zh_CN", none), "case.zh_CN: expected a text");
    row("empty choice", adviceWith("choice.en", text(" ")), "choice.en: this text is empty");
    row("half the articles", adviceWith("articles.zh_CN", none), "articles.zh_CN: expected a text");
    row("nothing to look at", adviceWith("look", none), "look.en: expected a text, found nothing");
    row("no source", adviceWith("source", none), "source: expected a text");
    row("unknown number", adviceWith("reason.en", text("{best:relu}")), "reason.en: unknown quantity");
    row("unknown function", adviceWith("articles.zh_CN", text("{he:rely}")),
        "articles.zh_CN: unknown activation");
    row("other numbers", adviceWith("reason.zh_CN", text("{he:relu}")),
        "reason: the languages name different numbers");
    row("half a brace", adviceWith("reason.en", text("{he:relu and {mean:sigmoid}")),
        "a brace has no partner");
    row("misspelled part", adviceWith("artikles", text("x")), "artikles: this is no part of advice");
    row("misspelled setting", adviceWith("state.dept", QJsonObject()), "state.dept: unknown setting");
    row("no page", adviceWith("page", none), "page: expected a text");
  }
  void mistakeIsRefusedWithItsPlace() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const auto advice = readAdvice(json);
    QVERIFY(!advice);
    const QString line = QString::fromStdString(advice.error().line());
    QVERIFY2(line.contains(message), qPrintable(line));
  }

  void topicsHaveNames() {
    for (const AdviceTopic topic : adviceTopics()) QVERIFY(adviceTopicNamed(nameOf(topic)) == topic);
    QVERIFY(!adviceTopicNamed("Task"));
  }

  void shippedAdviceComesTopicByTopic() {
    QSet<QString> ids;
    std::vector<int> counts(adviceTopics().size());
    AdviceTopic before = AdviceTopic::Task;
    for (const Advice& advice : shippedAdvice()) {
      QVERIFY(advice.topic >= before);
      before = advice.topic;
      ids << advice.id;
      ++counts[std::size_t(advice.topic)];
    }
    QCOMPARE(counts, (std::vector<int>{4, 6, 4}));
    QCOMPARE(ids.size(), qsizetype(shippedAdvice().size()));
  }

  void everyFileIsShipped() {
    const auto filesIn = [](const QString& folder) {
      return QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    };
    QCOMPARE(filesIn(QStringLiteral(":/advice")),
             filesIn(QStringLiteral(ALAB_SOURCE_DIR "/resources/advice")));
  }

  void everyTextIsInItsLanguage() {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    static const QRegularExpression halfWidth(QStringLiteral("\\p{Han}[,;:?!]"));
    for (const Advice& advice : shippedAdvice())
      for (const auto member : {&AdviceText::situation, &AdviceText::choice, &AdviceText::reason,
                                &AdviceText::articles, &AdviceText::look}) {
        const QString &en = advice.english.*member, &zh = advice.chinese.*member;
        QVERIFY2(!en.contains(han), qPrintable(en));
        QVERIFY2(zh.isEmpty() || zh.contains(han), qPrintable(zh));
        QVERIFY2(!zh.contains(halfWidth), qPrintable(zh));
      }
  }

  void noNumberIsTyped() {
    for (const Advice& advice : shippedAdvice())
      for (const AdviceText* text : {&advice.english, &advice.chinese})
        QVERIFY2(numbersIn(typedText(*text)).isEmpty(), qPrintable(typedText(*text)));
  }

  /// What the names of numbers become, from closed forms and from tables made outside of this program.
  void numbersAreTheKnownOnes_data() {
    QTest::addColumn<Advice>("advice");
    for (const Advice& advice : shippedAdvice()) QTest::newRow(qPrintable(advice.id)) << advice;
  }
  void numbersAreTheKnownOnes() {
    QFETCH(const Advice, advice);
    QVERIFY(knownNumbers().contains(advice.id));
    QCOMPARE(numbersIn(saidText(advice, english())), knownNumbers()[advice.id]);
    QCOMPARE(numbersIn(saidText(advice, chinese())), knownNumbers()[advice.id]);
  }

  /// It stands on one line of the page that it is about.
  void whatToLookAtIsOneSentence() {
    for (const Advice& advice : shippedAdvice())
      for (const AdviceText* text : {&advice.english, &advice.chinese}) {
        QVERIFY(quantitiesIn(text->look).isEmpty());
        QVERIFY2(text->look.count(QRegularExpression(QStringLiteral("[.。]"))) == 1, qPrintable(text->look));
        QVERIFY2(text->look.size() < 170, qPrintable(text->look));
      }
  }

  void everyNameOfANumberIsReplaced() {
    for (const Advice& advice : shippedAdvice())
      for (const QString& language : {english(), chinese()}) {
        const QString said = saidText(advice, language);
        QVERIFY2(!said.contains(QLatin1Char('{')), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("nan")), qPrintable(said));
      }
  }
};

ALAB_TEST(TestAdvice)
#include "tst_advice.moc"
