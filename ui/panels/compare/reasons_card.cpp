#include "ui/panels/compare/reasons_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include "core/code/activation_code.h"
#include "core/compare/notes.h"
#include "core/compare/reasons.h"
#include "ui/document/core_text.h"
#include "ui/panels/compare/compare_names.h"
#include "ui/panels/compare/function_figure.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

/// A heading and a line for each sentence with its sign; nothing for no sentences.
QString listed(const QString& heading, QChar sign, const std::vector<Sentence>& sentences) {
  if (sentences.empty()) return {};
  QString text = u"<p><b>%1</b>"_s.arg(heading.toHtmlEscaped());
  for (const Sentence& sentence : sentences)
    text += u"<br>%1 %2"_s.arg(sign).arg(saidInWindow(sentence).toHtmlEscaped());
  return text + u"</p>"_s;
}

/// The colour that the function has on the other pages, else the first one.
int slotOf(const Function& function, const Selection& selection) {
  for (const ChosenFunction& chosen : selection.functions)
    if (chosen.id == function.card().id && chosen.params == function.params) return chosen.slot;
  return 0;
}

}  // namespace

ReasonsCard::ReasonsCard(Document& document, ComparisonFinder& finder, QWidget* parent)
    : PageCard(document, Folding::Fixed, parent),
      m_finder(finder),
      m_figure(new PlotView(this)),
      m_reasons(new QLabel(this)),
      m_add(new QPushButton(this)),
      m_explore(new QPushButton(this)),
      m_code(new QPushButton(this)) {
  layOut();
  auto* languages = new QMenu(m_code);
  for (const CodeLanguage language : codeLanguages())
    connect(languages->addAction(coreText(titleOf(language))), &QAction::triggered, this,
            [this, language] { copyCode(language); });
  m_code->setMenu(languages);
  connect(m_add, &QPushButton::clicked, this, &ReasonsCard::add);
  connect(m_explore, &QPushButton::clicked, this, &ReasonsCard::explore);
  connect(&m_finder, &ComparisonFinder::found, this, &ReasonsCard::showReasons);
  retranslate();
}

void ReasonsCard::layOut() {
  m_reasons->setWordWrap(true);
  m_reasons->setTextFormat(Qt::RichText);
  m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_figure->setFocusPolicy(Qt::NoFocus);
  addWidget(m_figure);
  auto* row = new QHBoxLayout;
  row->addWidget(m_add);
  row->addWidget(m_explore);
  addLayout(row);
  addWidget(m_code);
  addWidget(m_reasons);
}

void ReasonsCard::setFunction(const std::optional<ComparedFunction>& function, const FigureExtras& extras) {
  m_function = function;
  m_extras = extras;
  refresh();
}

void ReasonsCard::refresh() {
  const bool isShown = m_function && state().compare.view != CompareView::Advice;
  setVisible(isShown);
  if (!isShown) return;
  setTitle(m_function->name);
  showFigure();
  showReasons();
}

void ReasonsCard::showFigure() {
  if (appearance().theme) m_figure->setTheme(*appearance().theme);
  m_figure->setStyle(appearance().style);
  m_figure->setFixedHeight(fontMetrics().height() * 13);
  const int slot = slotOf(m_function->function, state().selection);
  const std::vector<FigureCurve> alone = {{m_function->function, {}}};
  m_figure->setScene(functionFigure(m_extras.curves.empty() ? alone : m_extras.curves, m_function->name, slot,
                                    m_extras.cornerSlopes));
}

void ReasonsCard::showReasons() {
  if (!m_function) return;
  const Comparison* comparison = m_finder.of(m_function->function);
  if (!comparison) return m_reasons->setText(tr("Computing…"));
  const Reasons reasons = reasonsOf(*comparison);
  QString text = listed(tr("For"), u'+', reasons.inFavour) + listed(tr("Against"), u'−', reasons.against);
  const std::string_view remark = noteOn(m_function->function.card().id, knownRemarks());
  if (!remark.empty())
    text +=
        u"<p><b>%1</b><br>%2</p>"_s.arg(tr("To be known").toHtmlEscaped(), coreText(remark).toHtmlEscaped());
  m_reasons->setText(text);
}

void ReasonsCard::add() {
  emit said(sentenceOn(addFunctions(document(), {m_function->function})));
}

void ReasonsCard::copyCode(CodeLanguage language) {
  QGuiApplication::clipboard()->setText(QString::fromStdString(codeOf(m_function->function, language)));
  emit said(tr("%1 copied as code for %2.").arg(m_function->name, coreText(titleOf(language))));
}

/// The function is there, has the focus, and Explore is in front.
void ReasonsCard::explore() {
  const Added added = addFunctions(document(), {m_function->function}, "explore");
  if (added.left > 0) emit said(sentenceOn(added));
}

void ReasonsCard::retranslate() {
  m_add->setText(tr("Add"));
  m_add->setToolTip(tr("Adds this function to the function bar, and so to every page"));
  m_explore->setText(tr("Explore"));
  m_explore->setToolTip(tr("Shows this function on the Explore page"));
  m_code->setText(tr("Copy as code"));
  m_code->setToolTip(
      tr("This function with its parameters, to paste: NumPy, PyTorch, Keras, JAX, C++ or LaTeX"));
}

}  // namespace alab
