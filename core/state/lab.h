#pragma once
// Lab: all that a lab file holds, and the file (".actlab", JSON):
// {"format": "activation-lab", "version": 1, "page": ..., "selection": ..., ..., "storyboard": [...]}.
// Written by this version, read as far as it can be understood.
#include <QByteArray>

#include "core/state/json.h"
#include "core/state/storyboard.h"

namespace alab {

struct Lab {
  LabState state;
  Storyboard storyboard;
  bool operator==(const Lab&) const = default;
};

inline constexpr char formatKey[] = "format";
inline constexpr char versionKey[] = "version";
inline constexpr char storyboardKey[] = "storyboard";
inline constexpr char labFormat[] = "activation-lab";
inline constexpr int labVersion = 1;
inline constexpr qsizetype maxFileSize = 8 << 20;

struct LoadedLab {
  Lab lab;
  std::vector<Error> problems;  ///< what is not as the file had it; where: the path in the file; at most 100
  UnknownKeys unknown;          ///< to be kept on saving
};

/// What there is to say of a file: the problems, then the settings that are only kept.
std::vector<Error> remarksOn(const LoadedLab& loaded);

/// The keys of the lab's file, with the unknown keys of the one that it came from.
QJsonObject toJson(const Lab& lab, const QJsonObject& unknown = {}, Answers answers = Answers::Included);
/// The file's bytes.
QByteArray labFile(const Lab& lab, const QJsonObject& unknown = {});
/// The text of such an object, its format and version first, so that they are there even if the end is cut off.
QByteArray fileText(QJsonObject json);

/// An error only when it is no lab file at all (another format, nothing that could be read). What follows a
/// place where the JSON is broken is missing and reported, as is a version that is newer than this one.
Result<LoadedLab> readLab(const QByteArray& file);
Result<LoadedLab> readLab(QJsonObject json);

}  // namespace alab
