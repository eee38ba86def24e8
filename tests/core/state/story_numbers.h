#pragma once
// What the tests of the shipped stories share: the numbers in their texts.
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "core/state/story.h"

namespace alab {

using Numbers = QSet<QString>;

inline QString fixed(double value, int decimals) {
  return QString::number(value, 'f', decimals);
}
inline QString whole(double value) {
  return fixed(value, 0);
}

inline const Story* shipped(const QString& id) {
  for (const Story& story : shippedStories())
    if (story.id == id) return &story;
  return nullptr;
}

inline int storiesOf(const char* page) {
  int stories = 0;
  for (const Story& story : shippedStories()) stories += story.state.page == page;
  return stories;
}

inline QString wholeText(const StoryText& t) {
  return QStringList{t.title, t.sentence, t.question, t.answer}.join(QLatin1Char('\n'));
}

/// The numbers of a text, without those in names such as ReLU6 and float16. A minus that subtracts has a
/// space.
inline Numbers numbersIn(QString text) {
  text.replace(QChar(0x2212), QLatin1Char('-'));
  static const QRegularExpression number(QStringLiteral("(?<![A-Za-z0-9.])-?[0-9]+(\\.[0-9]+)?"));
  Numbers found;
  for (auto it = number.globalMatch(text); it.hasNext();) found << it.next().captured();
  return found;
}

/// The numbers of the story of this row, in both languages, are the ones computed, none left out.
inline void compareStory(const Numbers& computed) {
  const Story* story = shipped(QString::fromLatin1(QTest::currentDataTag()));
  QVERIFY(story);
  QCOMPARE(numbersIn(wholeText(story->english)), computed);
  QCOMPARE(numbersIn(wholeText(story->chinese)), computed);
}

}  // namespace alab
