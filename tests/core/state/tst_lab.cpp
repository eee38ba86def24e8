// The lab file as a whole.
#include "core/state/lab.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

#include "tests/core/state/unusual_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

Lab unusualLab() {
  Story story;
  story.english = story.chinese = {u"Title"_s, u"Sentence"_s, u"Question?"_s, u"Answer"_s};
  story.state = unusual();
  Story other;
  other.english.title = u"Slope"_s;
  other.chinese.title = u"斜率"_s;
  other.plays = {u"relu"_s};
  other.state = firstState();
  return {.state = unusual(), .storyboard = {story, other}};
}

QByteArray firstFile() {
  return labFile({firstState(), {}});
}

QByteArray read(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether all that `part` holds is in `whole`, at the same places.
bool holds(const QJsonValue& whole, const QJsonValue& part) {
  if (!part.isObject()) return whole == part;
  const QJsonObject keys = part.toObject();
  const QStringList names = keys.keys();
  return std::ranges::all_of(names, [&](const QString& key) { return holds(whole[key], keys[key]); });
}

}  // namespace

class TestLab : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everythingComesBack() {
    const Result<LoadedLab> loaded = readLab(labFile(unusualLab()));
    QVERIFY(loaded && loaded->problems.empty());
    QVERIFY(loaded->lab == unusualLab());
    QVERIFY(remarksOn(*loaded).empty());
  }

  void fileNamesItsFormatAndVersion() {
    const QJsonObject json = toJson(unusualLab());
    QCOMPARE(json["format"_L1], QJsonValue(u"activation-lab"_s));
    QCOMPARE(json["version"_L1], QJsonValue(1));
  }

  void unknownKeysSurviveARoundTrip() {
    QJsonObject json = toJson(unusualLab());
    json["weather"_L1] = QJsonObject{{u"z"_s, 200}};
    QJsonObject explore = json["explore"_L1].toObject();
    explore["colour"_L1] = u"pink"_s;
    json["explore"_L1] = explore;
    QJsonArray board = json["storyboard"_L1].toArray();
    QJsonObject story = board[0].toObject();
    story["music"_L1] = u"none"_s;
    board[0] = story;
    json["storyboard"_L1] = board;
    const Result<LoadedLab> loaded = readLab(json);
    QVERIFY(loaded && loaded->problems.empty());
    QCOMPARE(toJson(loaded->lab, loaded->unknown.values), json);
    QCOMPARE(remarksOn(*loaded).size(), std::size_t(3));
    QCOMPARE(remarksOn(*loaded)[0].line(),
             std::string("explore.colour: unknown setting: it is kept as it is"));
  }

  void unknownKeysNeverReplaceKnownOnes() {
    const QJsonObject unknown{{u"page"_s, u"train"_s}, {u"version"_s, 99}};
    QCOMPARE(toJson(Lab{firstState(), {}}, unknown), toJson(Lab{firstState(), {}}));
  }

  void newerVersionOpensAndSaysSo() {
    QJsonObject json = toJson(Lab{unusual(), {}});
    json["version"_L1] = 2;
    const Result<LoadedLab> loaded = readLab(json);
    QVERIFY(loaded);
    QCOMPARE(loaded->lab.state, unusual());
    QCOMPARE(loaded->problems.at(0).where, std::string("version"));
  }

  void problemsOfAStoryHaveTheirPlace() {
    QJsonObject json = toJson(unusualLab());
    json["storyboard"_L1] =
        QJsonArray{3, QJsonObject{{u"title"_s, 5}, {u"state"_s, QJsonObject{{u"explore"_s, 1}}}}};
    const Result<LoadedLab> loaded = readLab(json);
    QVERIFY(loaded);
    QCOMPARE(loaded->lab.storyboard.size(), 1);
    std::vector<std::string> places;
    for (const Error& problem : loaded->problems) places.push_back(problem.where);
    QCOMPARE(places, (std::vector<std::string>{"storyboard[0]", "storyboard[1].title",
                                               "storyboard[1].state.explore"}));
  }

  void fileThatIsNoLabFileIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
      QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    row("empty", "", "no JSON object");
    row("a picture", "\x89PNG\r\n", "byte 1");
    row("a list", "[1, 2]", "no JSON object");
    row("cut off before anything", firstFile().first(8), "no JSON object");
    row("another format", R"({"format": "geogebra", "version": 1})", "not a file of Activation Lab");
    row("no format", R"({"version": 1})", "format: ");
    row("no version", R"({"format": "activation-lab"})", "version is missing");
    row("version as a text", R"({"format": "activation-lab", "version": "1"})", "version is missing");
    row("version nought", R"({"format": "activation-lab", "version": 0})", "version is missing");
    row("nested too deeply", QByteArray(5000, '['), "no JSON object");
    row("too large", QByteArray(9 << 20, ' '), "larger than 8 MB");
  }
  void fileThatIsNoLabFileIsRefused() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, message);
    const auto loaded = readLab(bytes);
    QVERIFY(!loaded);
    QVERIFY2(QString::fromStdString(loaded.error().line()).contains(message), loaded.error().line().c_str());
  }

  /// Wherever that was behind its version.
  void fileThatWasCutOffOpensUpToThere() {
    const QByteArray whole = labFile({unusual(), {}});
    for (qsizetype cut = whole.indexOf("\"version\"") + 13; cut < whole.size() - 2; cut += 7) {
      const Result<LoadedLab> loaded = readLab(whole.first(cut));
      QVERIFY2(loaded, QByteArray::number(cut).constData());
      QVERIFY(loaded->problems.at(0).line().find("the file is broken here") != std::string::npos);
    }
    const qsizetype behindExplore = whole.indexOf("\"page\"");
    const Result<LoadedLab> cut = readLab(whole.first(behindExplore));
    QCOMPARE(cut->lab.state.explore, unusual().explore);
    std::vector<std::string> missing;
    for (const Error& problem : cut->problems) missing.push_back(problem.where);
    QCOMPARE(missing, (std::vector<std::string>{"", "page", "selection", "train", "softmax"}));
  }

  /// The seeds of the fuzz target, too.
  void brokenFilesOpenAsFarAsTheyCan_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("opens");
    const QStringList refused = {u"empty"_s,        u"picture"_s,    u"list"_s,
                                 u"nested"_s,       u"utf16"_s,      u"nul_bytes"_s,
                                 u"other_format"_s, u"no_version"_s, u"nested_groups"_s};
    const QDir folder(QStringLiteral(ALAB_SOURCE_DIR "/tests/fuzz/lab"));
    const QStringList names = folder.entryList({u"*.actlab"_s});
    QVERIFY(names.size() >= 20);
    for (const QString& name : names)
      QTest::newRow(qPrintable(name)) << folder.filePath(name) << !refused.contains(name.section(u'.', 0, 0));
  }
  void brokenFilesOpenAsFarAsTheyCan() {
    QFETCH(const QString, path);
    QFETCH(const bool, opens);
    const Result<LoadedLab> loaded = readLab(read(path));
    QVERIFY2(bool(loaded) == opens, loaded ? "" : loaded.error().line().c_str());
    if (!loaded) return;
    for (const Error& remark : remarksOn(*loaded)) QCOMPARE(onOneLine(remark.where), remark.where);
    const Result<LoadedLab> again = readLab(labFile(loaded->lab, loaded->unknown.values));
    QVERIFY(again && again->problems.empty());
    QVERIFY(again->lab == loaded->lab);
    QCOMPARE(again->unknown.values, loaded->unknown.values);
  }

  /// Files that were once written stay readable: version 1 as it was first, with a storyboard, and what a
  /// later version may write.
  void keptFilesOpen_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(ALAB_SOURCE_DIR "/tests/core/state/files"));
    const QStringList names = folder.entryList({u"*.actlab"_s});
    QVERIFY(names.size() >= 2);
    for (const QString& name : names) QTest::newRow(qPrintable(name)) << folder.filePath(name);
  }
  void keptFilesOpen() {
    QFETCH(const QString, path);
    const Result<LoadedLab> loaded = readLab(read(path));
    QVERIFY(loaded && loaded->problems.empty());
    QVERIFY(!loaded->lab.state.selection.functions.empty());
    QVERIFY(holds(toJson(loaded->lab, loaded->unknown.values), QJsonDocument::fromJson(read(path)).object()));
  }
};

ALAB_TEST(TestLab)
#include "tst_lab.moc"
