#pragma once
// Where the reference data of the tests lies: tests/golden, or the folder that the environment variable
// ALAB_GOLDEN names, which may hold other versions of the same files.
#include <QFileInfo>
#include <QString>

namespace alab {

/// The path of a reference file; empty when ALAB_GOLDEN names a folder that lacks it (skip the test, by
/// name).
inline QString goldenFile(const QString& name) {
  const QString folder = qEnvironmentVariable("ALAB_GOLDEN", QStringLiteral(ALAB_SOURCE_DIR "/tests/golden"));
  const QString path = folder + u'/' + name;
  return !qEnvironmentVariableIsSet("ALAB_GOLDEN") || QFileInfo::exists(path) ? path : QString();
}

}  // namespace alab
