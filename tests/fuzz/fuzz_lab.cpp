// Any bytes as a lab file, as a shared text, and as orders to change a sound file here and there: what opens
// is sound, is written and read back to itself, and what is refused says why.
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

#include "core/state/share_text.h"

namespace {

using namespace alab;
using namespace Qt::StringLiterals;

void require(bool holds) {
  if (!holds) std::abort();
}

void checkComesBack(const LoadedLab& loaded) {
  require(loaded.problems.size() <= 101 && loaded.unknown.paths.size() <= 100);
  for (const Error& remark : remarksOn(loaded))
    require(!remark.what.empty() && remark.line().size() < 10'000);
  const Result<LoadedLab> again = readLab(labFile(loaded.lab, loaded.unknown.values));
  require(again && again->problems.empty());
  require(again->lab == loaded.lab && again->unknown.values == loaded.unknown.values);
  if (const auto text = shareText(loaded.lab, loaded.unknown.values))
    require(readShareText(*text)->lab == loaded.lab);
}

void check(const Result<LoadedLab>& loaded) {
  if (loaded)
    checkComesBack(*loaded);
  else
    require(!loaded.error().what.empty());
}

/// Values that are rarely the right ones.
QJsonValue oddValue(std::uint8_t which) {
  static const QJsonArray values = {QJsonValue(),
                                    true,
                                    -1,
                                    0.5,
                                    1e308,
                                    -1e308,
                                    2147483648.0,
                                    u"nan"_s,
                                    u"-inf"_s,
                                    u""_s,
                                    u"relu"_s,
                                    u"f(x) = x*b"_s,
                                    u"\u202e\u0007"_s,
                                    QJsonArray{},
                                    QJsonArray{1, 0},
                                    QJsonObject{},
                                    QJsonObject{{u"slot"_s, 0}}};
  return values[which % values.size()];
}

/// The file with its `left`-th value, counted through groups and lists, replaced.
QJsonValue changed(const QJsonValue& value, int& left, std::uint8_t by) {
  if (left-- == 0) return oddValue(by);
  if (value.isArray()) {
    QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size() && left >= 0; ++i) list[i] = changed(list[i], left, by);
    return list;
  }
  if (!value.isObject()) return value;
  QJsonObject group = value.toObject();
  const QStringList keys = group.keys();
  for (const QString& key : keys)
    if (left >= 0) group[key] = changed(group[key], left, by);
  return group;
}

QJsonObject soundFile() {
  Lab lab = {firstState(), {}};
  lab.state.selection.add("f(x) = x*sigmoid(b*x); b=1.5 in 0..5", {1.5});
  lab.state.explore.x = Range{-1, 1};
  lab.state.train.training.hidden.assign(2, {});
  Story story;
  story.english.title = u"a"_s;
  story.state = lab.state;
  lab.storyboard = {story};
  return toJson(lab);
}

/// Three bytes an order: which value, and by what.
void checkOrders(const std::uint8_t* data, std::size_t size) {
  static const QJsonObject sound = soundFile();
  QJsonValue file = sound;
  for (std::size_t i = 0; i + 2 < size && i < 60; i += 3) {
    int place = 1 + data[i] + 256 * (data[i + 1] % 2);
    file = changed(file, place, data[i + 2]);
  }
  check(readLab(file.toObject()));
}

void silent(QtMsgType, const QMessageLogContext&, const QString&) {}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto before = qInstallMessageHandler(silent);  // qUncompress() tells what it thinks of bytes
  (void)before;
  const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
  check(readLab(bytes));
  check(readShareText(QString::fromUtf8(bytes)));
  checkOrders(data, size);
  return 0;
}
