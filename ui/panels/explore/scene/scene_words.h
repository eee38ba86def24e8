#pragma once
// The figure in words and settings: the sentence for screen readers and the metadata of exported files.
#include "ui/panels/explore/scene/scene_input.h"

namespace alab {

/// "Sigmoid, Tanh and ReLU, x from -6 to 6. At x = 0: Sigmoid 0.5, slope 0.25; ..."
QString descriptionOf(const SceneInput& input);

/// functions, neuron, ranges, program: enough to make the figure again.
QMap<QString, QString> metadataOf(const SceneInput& input);

/// What stands in the middle of the first pane when there is nothing to draw; empty otherwise.
QString messageOf(const SceneInput& input);

}  // namespace alab
