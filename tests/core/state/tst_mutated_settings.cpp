// Files with random damage: what opens is sound, and comes back when it is saved.
#include <QJsonArray>
#include <random>

#include "core/activation/catalogue.h"
#include "core/state/json.h"
#include "tests/core/state/sound_state.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// A value of any kind, rarely the right one.
QJsonValue anything(std::mt19937& random) {
  static const QList<QJsonValue> values = {QJsonValue(),
                                           true,
                                           -1,
                                           3.7,
                                           1e308,
                                           -1e308,
                                           2147483648.0,
                                           QStringLiteral("nan"),
                                           QStringLiteral("-inf"),
                                           QString(100000, QLatin1Char('x')),
                                           QJsonArray(),
                                           QJsonArray{1, 0},
                                           QJsonArray{QStringLiteral("inf"), QStringLiteral("nan")},
                                           QJsonObject(),
                                           QJsonObject{{QString(), 1}}};
  return values[qsizetype(random() % std::size_t(values.size()))];
}

/// The same JSON with about one value in twelve exchanged, dropped or doubled.
QJsonValue mutated(const QJsonValue& value, std::mt19937& random) {
  if (random() % 12 == 0) return anything(random);
  if (value.isArray()) {
    QJsonArray array;
    for (const QJsonValue& element : value.toArray())
      for (auto copies = random() % 3; copies > 0; --copies) array.append(mutated(element, random));
    return array;
  }
  if (!value.isObject()) return value;
  QJsonObject object = value.toObject();
  for (const QString& key : object.keys()) object[key] = mutated(object[key], random);
  return object;
}

}  // namespace

class TestMutatedSettings : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  /// Seeded, so a failure repeats.
  void mutatedFilesOpenSoundAndComeBack() {
    std::mt19937 random(20240501);
    LabState state = firstState();
    state.selection.add("leaky_relu", {0.2});
    state.explore.x = Range{-1, 1};
    state.explore.family.values = {0.1, 0.2};
    state.train.training.hidden = {{3, Function(builtIn("elu"))}, {}, {}};
    state.train.training.output = OutputPair::SoftmaxCrossEntropy;
    state.train.data.hand = {{}, {.x1 = 1, .x2 = 2, .y = 1}};
    const QJsonObject json = toJson(state);
    int problems = 0;
    for (int round = 0; round < 1000; ++round) {
      const LoadedState loaded = readSettings(mutated(json, random).toObject());
      QVERIFY2(isSound(loaded.state), QByteArray::number(round).constData());
      const LoadedState again = readSettings(toJson(loaded.state));
      QVERIFY(again.problems.empty());
      QCOMPARE(again.state, loaded.state);
      problems += int(loaded.problems.size());
    }
    QVERIFY(problems > 1000);
  }
};

ALAB_TEST(TestMutatedSettings)
#include "tst_mutated_settings.moc"
