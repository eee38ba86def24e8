#include "ui/panels/explore/hand/parameter_hand.h"

#include "core/formula/reference.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// Takes the parameters over if they are valid together.
void assign(ChosenFunction* function, const std::vector<double>& params) {
  const auto activation = function ? findAnyActivation(function->id) : std::nullopt;
  if (!activation || params.size() != activation->card().params.size()) return;
  if (const auto checked = activation->checked(params)) function->params = *checked;
}

}  // namespace

void ParameterHand::setParameter(int index, double value) {
  const ChosenFunction* focused = m_document.state().selection.focusedFunction();
  if (!focused || index < 0 || std::size_t(index) >= focused->params.size()) return;
  rememberSetting();
  std::vector<double> params = focused->params;
  params[std::size_t(index)] = value;
  m_document.edit([] { return tr("change a parameter"); }, u"parameter.%1.%2"_s.arg(focused->slot).arg(index),
                  [&](LabState& state) { assign(state.selection.focusedFunction(), params); });
}

void ParameterHand::setParameters(const std::vector<double>& params) {
  m_document.edit([] { return tr("choose default values"); }, {},
                  [&](LabState& state) { assign(state.selection.focusedFunction(), params); });
}

void ParameterHand::setNeuron(const NeuronSettings& neuron) {
  rememberSetting();
  m_document.edit([] { return tr("change the neuron"); }, u"neuron"_s,
                  [&](LabState& state) { state.explore.neuron = neuron; });
}

void ParameterHand::endGesture() {
  m_document.endMerge();
  m_ghost.reset();
}

void ParameterHand::rememberSetting() {
  const LabState& state = m_document.state();
  const ChosenFunction* focused = state.selection.focusedFunction();
  if (focused && !(m_ghost && m_ghost->function.slot == focused->slot))
    m_ghost = GhostSetting{*focused, state.explore.neuron};
}

}  // namespace alab
