#include "ui/widgets/own_formulas/formula_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/formula/formula.h"
#include "ui/widgets/functions/formula_mistake.h"

namespace alab {
namespace {

struct FormulaFile {
  Q_DECLARE_TR_FUNCTIONS(FormulaFile)
};

constexpr QLatin1String formatKey("format"), formatName("activation-lab-formulas"), versionKey("version"),
    listKey("formulas"), nameKey("name"), formulaKey("formula"), noteKey("note"), colourKey("colour");
constexpr int formatVersion = 1;

QJsonObject written(const OwnFormula& formula) {
  QJsonObject object{{nameKey, formula.name}, {formulaKey, formula.text}};
  if (!formula.note.isEmpty()) object.insert(noteKey, formula.note);
  if (formula.slot >= 0) object.insert(colourKey, formula.slot + 1);
  return object;
}

class FormulaReader {
 public:
  ReadFormulas read(const QByteArray& bytes) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (bytes.size() > largestFormulaFile)
      tell({}, FormulaFile::tr("the file is too large"));
    else if (error.error != QJsonParseError::NoError)
      tell(FormulaFile::tr("byte %1").arg(error.offset), FormulaFile::tr("this is no JSON"));
    else
      readAll(document.object());
    return std::move(m_result);
  }

 private:
  void tell(const QString& where, const QString& what) {
    constexpr qsizetype most = 20;
    if (m_result.problems.size() >= most) return;
    m_result.problems += where.isEmpty() ? what : where + QStringLiteral(": ") + what;
  }

  void readAll(const QJsonObject& file) {
    if (file.value(formatKey) != QJsonValue(formatName))
      return tell(formatKey, FormulaFile::tr("this is no file of formulas"));
    if (file.value(versionKey).toInt() > formatVersion)
      tell(versionKey, FormulaFile::tr("a newer version of the program wrote this file"));
    if (!file.value(listKey).isArray()) return tell(listKey, FormulaFile::tr("a list belongs here"));
    const QJsonArray list = file.value(listKey).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) readOne(list[i].toObject(), place(i));
  }

  static QString place(qsizetype index) { return listKey + u'[' + QString::number(index) + u']'; }

  void readOne(const QJsonObject& object, const QString& where) {
    if (m_result.formulas.size() >= mostOwnFormulas)
      return tell(where, FormulaFile::tr("at most %1 formulas are kept").arg(mostOwnFormulas));
    const QString typed = object.value(formulaKey).toString();
    if (const auto mistake = mistakeInFormula(typed))
      return tell(where + u'.' + formulaKey, mistake->sentence);
    const QString text = QString::fromUtf8(activationFromFormula(typed.toStdString())->card().id);
    m_result.formulas +=
        OwnFormula{readName(object.value(nameKey), text, where), text,
                   formulaNote(object.value(noteKey).toString()), readSlot(object.value(colourKey), where)};
  }

  QString readName(const QJsonValue& value, const QString& text, const QString& where) {
    const QString name = formulaName(value.toString());
    const QString free = freeName(name.isEmpty() ? formulaName(text) : name, m_result.formulas);
    if (name.isEmpty()) tell(where + u'.' + nameKey, FormulaFile::tr("a name is missing"));
    if (!name.isEmpty() && free != name)
      tell(where + u'.' + nameKey, FormulaFile::tr("two formulas are called %1").arg(name));
    return free;
  }

  int readSlot(const QJsonValue& value, const QString& where) {
    if (value.isUndefined()) return -1;
    const int number = value.toInt();
    if (number >= 1 && number <= preferredSlots) return number - 1;
    tell(where + u'.' + colourKey, FormulaFile::tr("a number from 1 to %1 belongs here").arg(preferredSlots));
    return -1;
  }

  ReadFormulas m_result;
};

}  // namespace

QByteArray formulaFile(const OwnFormulas& formulas) {
  QJsonArray list;
  for (const OwnFormula& formula : formulas) list.append(written(formula));
  const QJsonObject file{{formatKey, formatName}, {versionKey, formatVersion}, {listKey, list}};
  return QJsonDocument(file).toJson();
}

ReadFormulas readFormulas(const QByteArray& bytes) {
  return FormulaReader().read(bytes);
}

}  // namespace alab
