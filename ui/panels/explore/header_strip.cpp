#include "ui/panels/explore/header_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "core/formula/reference.h"
#include "ui/panels/explore/hand/view_edits.h"
#include "ui/panels/explore/scene/pane_curves.h"
#include "ui/widgets/formula_view.h"

namespace alab {
namespace {

/// In lines: with less room the formulas stand one under the other.
constexpr double narrowStrip = 32;

}  // namespace

HeaderStrip::HeaderStrip(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_formulas(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_function(new FormulaView(this)),
      m_derivative(new FormulaView(this)),
      m_buttons(new QButtonGroup(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->addLayout(m_formulas, 1);
  m_formulas->addWidget(m_function);
  m_formulas->addWidget(m_derivative);
  // The height of the strip, not of their letters: what fits must not depend on what is shown.
  for (FormulaView* view : {m_function, m_derivative})
    view->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  addButtons();
  m_buttons->setExclusive(false);
  connect(m_buttons, &QButtonGroup::idClicked, this,
          [this](int index) { flip(m_document, viewSwitches()[std::size_t(index)]); });
  retranslate();
  fit();
}

/// One height for all formulas: the plots stay where they are when another function gets the focus.
void HeaderStrip::fit() {
  const bool narrow = !m_presenting && width() < narrowStrip * fontMetrics().height();
  const double lines = narrow         ? 4
                       : m_presenting ? 3.1
                                      : 2.8;  // three cases with letters as high as the font's
  setFixedHeight(int(lines * fontMetrics().height()));
  const QBoxLayout::Direction direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  if (m_formulas->direction() != direction) m_formulas->setDirection(direction);
  const int spacing = narrow ? 0 : 2 * fontMetrics().height();
  if (m_formulas->spacing() != spacing) m_formulas->setSpacing(spacing);
  share();
}

int HeaderStrip::widthOfButtons() const {
  int width = 0;
  for (const QAbstractButton* button : m_buttons->buttons())
    if (!button->isHidden()) width += button->sizeHint().width() + layout()->spacing();
  return width;
}

/// Halves, so that the derivative stands at the same place for most functions; where letters side by side
/// would suffer, the longer formula has more.
void HeaderStrip::share() {
  const double half = (width() - widthOfButtons() - m_formulas->spacing()) / 2.0;
  const double lengths[] = {m_function->lengthInLetters(), m_derivative->lengthInLetters()};
  const bool fit = m_formulas->direction() == QBoxLayout::TopToBottom ||
                   std::max(lengths[0], lengths[1]) * FormulaView::usualXHeight(font()) <= half;
  for (int i = 0; i < 2; ++i) m_formulas->setStretch(i, fit ? 1 : std::max(1, qRound(lengths[i])));
}

void HeaderStrip::addButtons() {
  for (std::size_t i = 0; i < viewSwitches().size(); ++i) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    m_buttons->addButton(button, int(i));
    layout()->addWidget(button);
  }
}

void HeaderStrip::refresh() {
  const LabState& state = m_document.state();
  showButtons(state);
  showFormulas(state.selection.focusedFunction());
  m_derivative->setVisible(state.explore.showD1 && !isGuessed(1, state.explore));
}

/// A difference needs two functions.
void HeaderStrip::showButtons(const LabState& state) {
  for (QAbstractButton* button : m_buttons->buttons()) {
    const ViewSwitch& item = viewSwitches()[std::size_t(m_buttons->id(button))];
    const bool isPossible =
        item.field != &ExploreState::showDifference || state.selection.functions.size() > 1;
    button->setChecked(state.explore.*item.field);
    static_cast<QToolButton*>(button)->setAutoRaise(!button->isChecked());
    button->setVisible(!m_presenting && isPossible);
  }
}

void HeaderStrip::showFormulas(const ChosenFunction* focused) {
  const auto activation = focused ? findAnyActivation(focused->id) : std::nullopt;
  const QString id = activation ? QString::fromStdString(focused->id) : QString();
  const std::string_view formula = activation ? activation->card().formula : std::string_view();
  m_function->setFormula(id, FormulaPart::Function,
                         QString::fromUtf8(formula.data(), qsizetype(formula.size())));
  m_derivative->setFormula(id, FormulaPart::Derivative, {});
  share();
}

void HeaderStrip::setPresenting(bool presenting) {
  m_presenting = presenting;
  fit();
}

/// Both formulas with the same letters: those of the one that has less room.
void HeaderStrip::matchFormulas() {
  double height = FormulaView::usualXHeight(font());
  for (const FormulaView* view : {m_function, m_derivative})
    if (!view->isHidden()) height = std::min(height, view->fittingXHeight());
  for (FormulaView* view : {m_function, m_derivative}) view->setXHeight(height);
}

/// The layout has done its work when these arrive.
bool HeaderStrip::event(QEvent* event) {
  if (event->type() == QEvent::Resize) fit();
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) matchFormulas();
  return QWidget::event(event);
}

void HeaderStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) fit();
}

void HeaderStrip::retranslate() {
  for (QAbstractButton* button : m_buttons->buttons()) {
    const ViewSwitch& item = viewSwitches()[std::size_t(m_buttons->id(button))];
    button->setText(switchText(item));
    button->setToolTip(switchTip(item));
    button->setAccessibleName(switchTip(item));
  }
}

}  // namespace alab
