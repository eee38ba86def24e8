#pragma once
// Strict tests: any Qt warning fails the test function in which it appears. One line in a test class:
//   private slots:
//     void init() { alab::failOnWarnings(); }
#include <QRegularExpression>
#include <QTest>

namespace alab {

/// Holds until the end of the current test function. The offscreen platform's one harmless complaint is let
/// through.
inline void failOnWarnings() {
  QTest::failOnWarning(
      QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints\\(\\))"),
                         QRegularExpression::DotMatchesEverythingOption));
}

}  // namespace alab
