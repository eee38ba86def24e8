#include "core/state/unknown_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/state/json.h"
#include "tests/core/state/unusual_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char* json) {
  return QJsonDocument::fromJson(json).object();
}

}  // namespace

class TestUnknownKeys : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void whatIsKnownIsNotAmongThem() {
    const UnknownKeys unknown = unknownKeys(toJson(unusual()));
    QVERIFY(unknown.values.isEmpty() && unknown.paths.empty());
  }

  void groupsAreWalkedToTheirKeys() {
    const UnknownKeys unknown = unknownKeys(
        object(R"({"a": 1, "page": "train", "explore": {"probe": {"x": 2, "y": {"z": 3}}, "showF": true}})"));
    QCOMPARE(unknown.values, object(R"({"a": 1, "explore": {"probe": {"y": {"z": 3}}}})"));
    QCOMPARE(unknown.paths, (std::vector<std::string>{"explore.probe.y", "a"}));
  }

  void wrongKindsAreNotWalked() {
    QVERIFY(unknownKeys(object(R"({"explore": [{"y": 1}], "selection": {"functions": {"y": 1}}})"))
                .values.isEmpty());
  }

  void functionsKeepTheirsThroughReordering() {
    const UnknownKeys unknown = unknownKeys(object(
        R"({"selection": {"functions": [{"id": "relu", "slot": 0, "note": "a"}, {"id": "elu", "slot": 4, "note": "b"}]}})"));
    QCOMPARE(unknown.paths.size(), std::size_t(2));
    QCOMPARE(unknown.paths[1], std::string("selection.functions[1].note"));
    const QJsonObject known =
        object(R"({"selection": {"functions": [{"id": "elu", "slot": 4}, {"id": "tanh", "slot": 2}]}})");
    QCOMPARE(
        withUnknown(known, unknown.values),
        object(
            R"({"selection": {"functions": [{"id": "elu", "slot": 4, "note": "b"}, {"id": "tanh", "slot": 2}]}})"));
  }

  void anotherFunctionInTheSlotGetsNothing() {
    const UnknownKeys unknown =
        unknownKeys(object(R"({"selection": {"functions": [{"id": "ReLU", "slot": 0, "note": "a"}]}})"));
    const QJsonObject other = object(R"({"selection": {"functions": [{"id": "elu", "slot": 0}]}})");
    QCOMPARE(withUnknown(other, unknown.values), other);
    const QJsonObject same = object(R"({"selection": {"functions": [{"id": "relu", "slot": 0}]}})");
    QVERIFY(withUnknown(same, unknown.values) != same);  // by an alias in the file
  }

  void knownValuesWin() {
    QCOMPARE(withUnknown(object(R"({"a": {"b": 1}, "c": 2})"),
                         object(R"({"a": {"b": 3, "d": 4}, "c": {"e": 5}})")),
             object(R"({"a": {"b": 1, "d": 4}, "c": 2})"));
  }

  void floodOfPathsIsCutButNothingIsLost() {
    QJsonObject explore;
    for (int i = 0; i < 5000; ++i) explore[QString::number(i)] = i;
    const UnknownKeys unknown = unknownKeys({{u"explore"_s, explore}});
    QCOMPARE(unknown.paths.size(), std::size_t(100));
    QCOMPARE(unknown.values["explore"_L1].toObject(), explore);
  }
};

ALAB_TEST(TestUnknownKeys)
#include "tst_unknown_keys.moc"
