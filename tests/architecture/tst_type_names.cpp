// Every type has a name of its own in the whole program: of two with the same name, in headers that no source
// includes together, the linker keeps the functions of one, and nobody says so.
#include <QHash>
#include <QRegularExpression>

#include "tests/support/sources.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

/// Types that a header declares at the level of its namespace, as the code is formatted: not indented.
QStringList typesOf(const SourceFile& source) {
  static const QRegularExpression type(
      QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;]*)? ?\\{"));
  QStringList types;
  for (const QString& line : source.lines)
    if (const auto match = type.match(line); match.hasMatch()) types += match.captured(1);
  return types;
}

/// "Place: core/a.h, core/b.h".
QStringList repeatedTypes(const QList<SourceFile>& sources) {
  QHash<QString, QStringList> filesOf;
  for (const SourceFile& source : sources)
    if (source.name.endsWith(QStringLiteral(".h")))
      for (const QString& type : typesOf(source)) filesOf[type] += source.name;
  QStringList repeated;
  for (auto entry = filesOf.cbegin(); entry != filesOf.cend(); ++entry)
    if (entry->size() > 1) repeated += entry.key() + QStringLiteral(": ") + entry->join(QStringLiteral(", "));
  return repeated;
}

}  // namespace

class TestTypeNames : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void everyTypeHasANameOfItsOwn() {
    const QStringList repeated = repeatedTypes(allSources());
    QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(QLatin1Char('\n'))));
  }

  void aPlantedTwinIsFound() {
    const SourceFile one{QStringLiteral("core/a.h"), {QStringLiteral("struct Place {")}};
    const SourceFile other{QStringLiteral("ui/b.h"), {QStringLiteral("class Place : public QWidget {")}};
    const SourceFile forward{QStringLiteral("ui/c.h"), {QStringLiteral("class Place;")}};
    QCOMPARE(repeatedTypes({one, forward}), QStringList());
    QCOMPARE(repeatedTypes({one, other, forward}), QStringList{QStringLiteral("Place: core/a.h, ui/b.h")});
  }
};

ALAB_TEST(TestTypeNames)
#include "tst_type_names.moc"
