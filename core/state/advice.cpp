#include "core/state/advice.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/compare/quantity.h"
#include "core/names.h"
#include "core/state/shipped.h"

namespace alab {
namespace {

constexpr Names<AdviceTopic, 3> topicNames({{AdviceTopic::Task, "task"},
                                            {AdviceTopic::Network, "network"},
                                            {AdviceTopic::Symptom, "symptom"}});

struct AdviceField {
  const char* key;
  QString AdviceText::*member;
  bool isNeeded;
};

constexpr AdviceField adviceFields[] = {{"case", &AdviceText::situation, true},
                                        {"choice", &AdviceText::choice, true},
                                        {"reason", &AdviceText::reason, true},
                                        {"articles", &AdviceText::articles, false},
                                        {"look", &AdviceText::look, true}};

constexpr const char* adviceKeys[] = {"id",     "topic",    "case", "choice", "reason",
                                      "source", "articles", "look", "page",   "state"};

void reportUnknownAdvice(const QJsonObject& file, const JsonPlace& top) {
  const auto isKnown = [](const QString& key) {
    return std::ranges::any_of(adviceKeys, [&](const char* known) { return key == QLatin1String(known); });
  };
  const QStringList keys = file.keys();
  for (const QString& key : keys)
    if (!isKnown(key)) (top / key.toStdString()).report("this is no part of advice");
}

const QRegularExpression& quantityPlace() {
  static const QRegularExpression place(QStringLiteral("\\{([^{}]*)\\}"));
  return place;
}

/// Each brace belongs to the name of a number that there is.
void checkQuantities(QString text, const JsonPlace& place) {
  for (const QString& name : quantitiesIn(text))
    if (const auto problem = problemWithQuantity(name.toStdString())) place.report(*problem);
  text.remove(quantityPlace());
  if (text.contains(QLatin1Char('{')) || text.contains(QLatin1Char('}')))
    place.report("a brace has no partner");
}

QStringList sortedQuantities(const QString& text) {
  QStringList names = quantitiesIn(text);
  names.sort();
  return names;
}

void readAdviceText(const QJsonValue& value, const AdviceField& field, const JsonPlace& place,
                    Advice& advice) {
  if (value.isUndefined() && !field.isNeeded) return;
  readLanguages(value, place, field.member, advice.english, advice.chinese);
  const QString &english = advice.english.*field.member, &chinese = advice.chinese.*field.member;
  checkQuantities(english, place / "en");
  checkQuantities(chinese, place / "zh_CN");
  if (sortedQuantities(english) != sortedQuantities(chinese))
    place.report("the languages name different numbers");
}

AdviceTopic readTopic(const QJsonValue& value, const JsonPlace& place) {
  const std::string name = readText(value, place).toStdString();
  const auto topic = adviceTopicNamed(name);
  if (!topic) place.report("there is no such topic");
  return topic.value_or(AdviceTopic::Task);
}

QString withNumbers(const QString& text) {
  QString said;
  qsizetype end = 0;
  for (auto it = quantityPlace().globalMatch(text); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    const Result<SaidQuantity> quantity = quantityNamed(match.captured(1).toStdString());
    said += text.mid(end, match.capturedStart() - end);
    said += quantity ? QString::fromStdString(quantityText(*quantity)) : match.captured();
    end = match.capturedEnd();
  }
  return said + text.mid(end);
}

}  // namespace

std::span<const AdviceTopic> adviceTopics() {
  return topicNames.values();
}
std::string_view nameOf(AdviceTopic topic) {
  return topicNames.nameOf(topic);
}
std::optional<AdviceTopic> adviceTopicNamed(std::string_view name) {
  return topicNames.named(name);
}

Result<Advice> readAdvice(const QByteArray& json) {
  const Result<QJsonObject> object = shippedObject(json);
  if (!object) return object.error();
  std::vector<Error> problems;
  const JsonPlace top(problems);
  Advice advice;
  advice.id = readText((*object)[QLatin1String("id")], top / "id");
  advice.topic = readTopic((*object)[QLatin1String("topic")], top / "topic");
  for (const AdviceField& field : adviceFields)
    readAdviceText((*object)[QLatin1String(field.key)], field, top / field.key, advice);
  advice.source = readText((*object)[QLatin1String("source")], top / "source");
  advice.state = readShownState(*object, problems);
  reportUnknownAdvice(*object, top);
  if (!problems.empty()) return problems.front();
  return advice;
}

const std::vector<Advice>& shippedAdvice() {
  static const std::vector<Advice> advice = readShipped(QStringLiteral(":/advice"), readAdvice);
  return advice;
}

QStringList quantitiesIn(const QString& text) {
  QStringList names;
  for (auto it = quantityPlace().globalMatch(text); it.hasNext();) names += it.next().captured(1);
  return names;
}

QString reasonOf(const Advice& advice, const QString& language) {
  return withNumbers(advice.text(language).reason);
}
QString articlesOf(const Advice& advice, const QString& language) {
  return withNumbers(advice.text(language).articles);
}

}  // namespace alab
