#include "core/state/storyboard.h"

#include <QJsonDocument>

#include "core/state/json.h"
#include "tests/core/state/unusual_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

struct ReadBoard {
  Storyboard board;
  std::vector<Error> problems;
};

ReadBoard read(const QJsonValue& json) {
  ReadBoard result;
  result.board = readStoryboard(json, JsonPlace(result.problems));
  return result;
}

Story ownStory() {
  Story story;
  story.english = story.chinese = {u"标题 & <b>"_s, u"One\ntwo"_s, u"?"_s, u"!"_s};
  story.plays = {u"leaky_relu"_s};
  story.state = unusual();
  return story;
}

}  // namespace

class TestStoryboard : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void storiesComeBackInTheirOrder() {
    Story second = ownStory();
    second.english.title = u"Two languages"_s;
    second.state = firstState();
    const Storyboard board = {ownStory(), second};
    const ReadBoard back = read(toJson(board));
    QVERIFY(back.problems.empty());
    QVERIFY(back.board == board);
  }

  void oneLanguageIsOneText() {
    const QJsonArray json = toJson(Storyboard{ownStory()});
    QVERIFY(json[0]["title"_L1].isString());
  }

  void answersCanBeLeftOut() {
    const ReadBoard back = read(toJson(Storyboard{ownStory()}, Answers::LeftOut));
    QVERIFY(back.problems.empty());
    Story expected = ownStory();
    expected.english.answer.clear();
    expected.chinese.answer.clear();
    QVERIFY(back.board == Storyboard{expected});
  }

  void missingTextsAreEmpty() {
    const ReadBoard back = read(QJsonArray{QJsonObject{{u"state"_s, QJsonObject()}}});
    QVERIFY(back.problems.empty());
    QCOMPARE(back.board.at(0).english, StoryText());
  }

  void longTextIsCutAndReported() {
    const ReadBoard back =
        read(QJsonArray{QJsonObject{{u"title"_s, QString(5000, u'x')}, {u"state"_s, QJsonObject()}}});
    QCOMPARE(back.board.at(0).english.title.size(), longestBoardText);
    QCOMPARE(back.problems.at(0).where, std::string("[0].title"));
  }

  void crowdIsCutToItsLimit() {
    QJsonArray many;
    for (int i = 0; i < 300; ++i) many.append(QJsonObject{{u"state"_s, QJsonObject()}});
    const ReadBoard back = read(many);
    QCOMPARE(back.board.size(), mostBoardStories);
    QCOMPARE(back.problems.size(), std::size_t(1));
  }

  void unknownKeysAreKept() {
    QJsonArray json = toJson(Storyboard{ownStory()});
    QJsonObject story = json[0].toObject();
    QJsonObject state = story["state"_L1].toObject();
    state["weather"_L1] = u"fine"_s;
    story["state"_L1] = state;
    story["picture"_L1] = 3;
    json[0] = story;
    const ReadBoard back = read(json);
    QVERIFY(back.problems.empty());
    QCOMPARE(toJson(back.board), json);
  }

  void otherLanguagesAreKept() {
    QJsonArray json = toJson(Storyboard{ownStory()});
    QJsonObject story = json[0].toObject();
    story["title"_L1] = QJsonObject{{u"en"_s, u"a"_s}, {u"zh_CN"_s, u"a"_s}, {u"fr"_s, u"b"_s}};
    json[0] = story;
    const ReadBoard back = read(json);
    QVERIFY(back.problems.empty());
    QCOMPARE(toJson(back.board), json);
  }

  void wrongKindIsReported() {
    QCOMPARE(read(3).problems.size(), std::size_t(1));
    QCOMPARE(read(QJsonArray{QJsonObject{{u"title"_s, u"no picture"_s}}}).problems.at(0).where,
             std::string("[0].state"));
  }
};

ALAB_TEST(TestStoryboard)
#include "tst_storyboard.moc"
