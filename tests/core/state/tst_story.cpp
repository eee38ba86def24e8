#include "core/state/story.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const QByteArray valid = R"({
  "id": "one", "page": "explore",
  "title": {"en": "Title", "zh_CN": "标题"},
  "sentence": {"en": "Sentence", "zh_CN": "句子"},
  "question": {"en": "Question", "zh_CN": "问题"},
  "answer": {"en": "Answer", "zh_CN": "答案"},
  "state": {"selection": {"functions": [{"id": "relu", "slot": 2}]}, "explore": {"probe": {"x": 1.5}}}
})";

/// The valid story with one key exchanged ("title.en"), or removed when the value is undefined.
QByteArray with(const QString& path, const QJsonValue& value) {
  QJsonObject story = QJsonDocument::fromJson(valid).object();
  const QString key = path.section(QLatin1Char('.'), 0, 0);
  const QString inner = path.section(QLatin1Char('.'), 1, 1);
  QJsonValue changed = value;
  if (!inner.isEmpty()) {
    QJsonObject group = story[key].toObject();
    group[inner] = value;
    changed = group;
  }
  story[key] = changed;
  return QJsonDocument(story).toJson();
}

}  // namespace

class TestStory : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void storyIsReadInBothLanguages() {
    const auto story = readStory(valid);
    QVERIFY(story);
    QCOMPARE(story->id, QStringLiteral("one"));
    const StoryText english = {QStringLiteral("Title"), QStringLiteral("Sentence"),
                               QStringLiteral("Question"), QStringLiteral("Answer")};
    const StoryText chinese = {QStringLiteral("标题"), QStringLiteral("句子"), QStringLiteral("问题"),
                               QStringLiteral("答案")};
    QCOMPARE(story->text(QStringLiteral("en_GB")), english);
    QCOMPARE(story->text(QStringLiteral("de")), english);
    QCOMPARE(story->text(QStringLiteral("zh_CN")), chinese);
  }

  void stateIsTheDefaultsWithWhatTheStorySays() {
    LabState expected;
    expected.selection = {.functions = {{.id = "relu", .params = {}, .slot = 2}}, .focused = 2};
    expected.explore.probe.x = 1.5;
    QCOMPARE(readStory(valid)->state, expected);
  }

  void pageOfTheStoryIsThePageOfItsState() {
    QCOMPARE(readStory(with(QStringLiteral("page"), QStringLiteral("depth")))->state.page,
             std::string("depth"));
  }

  void functionsToPlayWithAreThoseOfThePicture() {
    QVERIFY(readStory(valid)->plays.isEmpty());
    const auto story = readStory(with(QStringLiteral("plays"), QJsonArray{QStringLiteral("relu")}));
    QVERIFY(story);
    QCOMPARE(story->plays, QStringList{QStringLiteral("relu")});
  }

  void mistakeIsRefusedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& json, const char* message) {
      QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    const auto path = [](const char* text) { return QString::fromLatin1(text); };
    const QJsonValue none(QJsonValue::Undefined);
    row("no JSON", "once upon a time", "byte 1: this is no JSON object");
    row("empty", "", "this is no JSON object");
    row("huge", QByteArray(1 << 20, ' '), "larger than 256 kB");
    row("no id", with(path("id"), none), "id: expected a text, found nothing");
    row("no page", with(path("page"), none), "page: expected a text");
    row("no title", with(path("title"), none), "title.en: expected a text");
    row("no Chinese answer", with(path("answer.zh_CN"), none),
        "answer.zh_CN: expected a text, found nothing");
    row("empty question", with(path("question.en"), QStringLiteral("  ")), "question.en: this text is empty");
    row("a novel", with(path("sentence.en"), QString(5000, QLatin1Char('a'))),
        "sentence.en: this text is too long");
    row("number as a text", with(path("title.en"), 7), "title.en: expected a text, found a number");
    row("misspelled setting", with(path("state.explor"), QJsonObject()), "state.explor: unknown setting");
    row("wrong setting", with(path("state.explore"), 1), "state.explore: expected a group, found a number");
    row("plays with a text", with(path("plays"), QStringLiteral("relu")),
        "plays: expected a list, found a text");
    row("plays with a function that is not there", with(path("plays"), QJsonArray{QStringLiteral("elu")}),
        "plays: this function is not in the picture");
    row("no state", with(path("state"), 3), "state: expected a group, found a number");
  }
  void mistakeIsRefusedWithItsPlace() {
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const auto story = readStory(json);
    QVERIFY(!story);
    const std::string line = story.error().line();
    QVERIFY2(QString::fromStdString(line).contains(message), line.c_str());
  }
};

ALAB_TEST(TestStory)
#include "tst_story.moc"
