#pragma once
// What the choices of the Train page are called on screen.
#include <QStringList>

#include "core/state/lab_state.h"

namespace alab {

/// "Circle", and what it looks like in a sentence.
QString dataName(DataKind kind);
QString dataTip(DataKind kind);
/// The name of a feature: that of a set in the language of the window, that of a file as it is.
QString columnText(const std::string& name, bool isFile);
/// The name of the set or of the file.
QString dataTitle(const DataSettings& settings);
/// The same for files, in English: "circle", "flowers.csv (species)".
QString dataText(const DataSettings& settings);
/// "Two classes": what is asked for.
QString taskName(Task task);

QString optimizerName(Optimizer optimizer);
QString trainNormName(TrainNorm norm);
QString learnName(LearnParams learn);
QString scheduleName(Schedule schedule);

/// "sigmoid, cross-entropy"
QString pairName(OutputPair pair);
/// Why output layer and loss go together, in a sentence; Automatic says what it means for the task.
QString pairReason(OutputPair pair, Task task);
/// Why the pair cannot be trained on such data; empty where it can.
QString pairObstacle(OutputPair pair, Task task);

/// Behind the name of a setting that begins the training anew, and what that means.
QString restartSign();
QString restartMeaning();

}  // namespace alab
