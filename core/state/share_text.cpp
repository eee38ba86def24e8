#include "core/state/share_text.h"

#include <QJsonDocument>
#include <QtEndian>

namespace alab {
namespace {

using namespace Qt::StringLiterals;

const QLatin1String firstMark("actlab1=");
constexpr QChar lastMark(u'=');
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype largestJson = 1 << 20;
constexpr qsizetype checksumSize = 2, sizeOfSize = 4;  // qCompress() begins with the size of what it holds

/// Groups without the members that are as in `defaults`; missing keys read as those.
QJsonObject withoutDefaults(QJsonObject json, const QJsonObject& defaults) {
  for (auto it = json.begin(); it != json.end();) {
    const QJsonValue usual = defaults[it.key()];
    if (it->isObject() && usual.isObject()) *it = withoutDefaults(it->toObject(), usual.toObject());
    const bool isEmpty = it->isObject() && it->toObject().isEmpty();
    it = *it == usual || (isEmpty && usual.isObject()) ? json.erase(it) : it + 1;
  }
  return json;
}

QJsonObject brief(const Lab& lab, const QJsonObject& unknown, Answers answers) {
  const QJsonObject defaults = toJson(LabState());
  QJsonObject json = withoutDefaults(toJson(lab, unknown, answers), defaults);
  QJsonArray board = json.take(QLatin1String(storyboardKey)).toArray();
  for (QJsonValueRef story : board) {
    QJsonObject object = story.toObject();
    object["state"_L1] = withoutDefaults(object["state"_L1].toObject(), defaults);
    story = object;
  }
  if (!board.isEmpty()) json.insert(QLatin1String(storyboardKey), board);
  return json;
}

QByteArray checksum(const QByteArray& bytes) {
  QByteArray sum(checksumSize, 0);
  qToBigEndian(qChecksum(bytes), sum.data());
  return sum;
}

/// Between the marks, without what a chat puts among them; the error says what is missing.
Result<QString> payloadAt(qsizetype mark, const QString& text) {
  const qsizetype start = mark + firstMark.size();
  const qsizetype end = text.indexOf(lastMark, start);
  if (end < 0)
    return Error{ALAB_TEXT("the end of the shared text is missing"),
                 {},
                 ALAB_TEXT("copy all of it, up to the last =")};
  if (end - start > longestShareText) return Error{ALAB_TEXT("this text is too long"), {}, {}};
  QString payload = text.mid(start, end - start);
  payload.removeIf([](QChar c) { return c.isSpace() || c == u'>' || c == u'|' || c == u'\u200b'; });
  return payload;
}

const Error damaged = {ALAB_TEXT("the shared text is damaged"), {}, ALAB_TEXT("copy it again, all of it")};

/// The JSON in the payload. The checksum comes first, so that only what was made on purpose is inflated, and
/// the size that it promises bounds it; deflate makes no more than a thousand times as much as it is given.
Result<QByteArray> jsonIn(const QString& payload) {
  const auto bytes =
      QByteArray::fromBase64Encoding(payload.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
  if (!bytes || bytes.decoded.size() <= checksumSize + sizeOfSize) return damaged;
  const QByteArray packed = bytes.decoded.mid(checksumSize);
  if (checksum(packed) != bytes.decoded.first(checksumSize)) return damaged;
  const auto size = qFromBigEndian<quint32>(packed.constData());
  if (qsizetype(size) > largestJson) return Error{ALAB_TEXT("this lab is too large"), {}, {}};
  const QByteArray json = qUncompress(packed);
  if (json.size() != qsizetype(size)) return damaged;
  return json;
}

Result<LoadedLab> readAt(qsizetype mark, const QString& text) {
  const Result<QString> payload = payloadAt(mark, text);
  if (!payload) return payload.error();
  const Result<QByteArray> json = jsonIn(*payload);
  if (!json) return json.error();
  return readLab(*json);
}

}  // namespace

std::optional<QString> shareText(const Lab& lab, const QJsonObject& unknown, Answers answers) {
  const QByteArray json = QJsonDocument(brief(lab, unknown, answers)).toJson(QJsonDocument::Compact);
  if (json.size() > largestJson) return std::nullopt;
  const QByteArray packed = qCompress(json, 9);
  const QByteArray text = (checksum(packed) + packed).toBase64(base64);
  if (text.size() > longestShareText) return std::nullopt;
  return firstMark + QString::fromLatin1(text) + lastMark;
}

bool holdsShareText(const QString& text) {
  return text.contains(firstMark);
}

Result<LoadedLab> readShareText(const QString& text) {
  std::optional<Error> first;
  for (qsizetype mark = text.indexOf(firstMark); mark >= 0; mark = text.indexOf(firstMark, mark + 1)) {
    const Result<LoadedLab> loaded = readAt(mark, text);
    if (loaded) return loaded;
    if (!first) first = loaded.error();
  }
  if (first) return *first;
  return Error{ALAB_TEXT("there is no shared lab in this text"),
               {},
               ALAB_TEXT("such a text begins with %1"),
               {std::string(firstMark.data())}};
}

}  // namespace alab
