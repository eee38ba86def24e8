#include "ui/widgets/functions/formula_mistake.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <algorithm>

#include "core/formula/formula.h"
#include "ui/document/core_text.h"

namespace alab {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FormulaMistake)
};

/// How many characters of a widget's text the first bytes of it are.
qsizetype charactersIn(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())).size();
}

QTextCharFormat wavyLine(const QColor& colour) {
  QTextCharFormat format;
  format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
  format.setUnderlineColor(colour);
  return format;
}

}  // namespace

std::optional<FormulaMistake> mistakeIn(const QString& typed) {
  return mistakeInFormula(typed.section(u':', 0, 0));
}

std::optional<FormulaMistake> mistakeInFormula(const QString& formula) {
  const std::string text = formula.toStdString();
  const auto activation = formulaActivation(text);
  if (activation) return std::nullopt;
  const FormulaError& error = activation.error();
  const std::string_view all = text;
  const qsizetype begin = charactersIn(all.substr(0, error.at.offset));
  const qsizetype length = charactersIn(all.substr(error.at.offset, error.at.length));
  return FormulaMistake{begin, length,
                        Words::tr("Character %1: %2").arg(begin + 1).arg(coreText(error.error))};
}

void underline(QLineEdit& field, const std::optional<FormulaMistake>& mistake) {
  QList<QInputMethodEvent::Attribute> attributes;
  const QString text = field.text(), typed = text.trimmed();
  if (mistake && !typed.isEmpty()) {
    const qsizetype begin = text.indexOf(typed) + std::min(mistake->begin, typed.size() - 1);
    attributes.append({QInputMethodEvent::TextFormat, int(begin) - field.cursorPosition(),
                       int(std::max<qsizetype>(mistake->length, 1)),
                       wavyLine(field.palette().color(QPalette::BrightText))});
  }
  QInputMethodEvent event({}, attributes);  // a line edit takes formats from nobody else
  QCoreApplication::sendEvent(&field, &event);
}

}  // namespace alab
