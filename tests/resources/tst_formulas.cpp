// The typeset formulas inside the program: every activation has them, and they can be drawn.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSvgRenderer>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/test_program.h"

using namespace alab;

namespace {

const QString folder = QStringLiteral(":/formulas/");

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject texList() {
  return QJsonDocument::fromJson(contents(folder + QStringLiteral("formulas.tex.json"))).object();
}

}  // namespace

class TestFormulas : public QObject {
  Q_OBJECT

 private slots:
  void everyActivationHasItsTex() {
    const QJsonObject list = texList();
    for (const Activation& activation : catalogue()) {
      const QString id = QLatin1String(activation.card().id.data(), activation.card().id.size());
      const QJsonObject formula = list.value(id).toObject();
      QVERIFY2(formula.value(u"f").toString().startsWith(u"f(x) = "), qPrintable(id));
      QVERIFY2(formula.value(u"d1").toString().startsWith(u"f'(x) = "), qPrintable(id));
    }
  }

  void everyTexHasItsPictureAndTheOtherWayRound() {
    QStringList expected;
    for (const QString& id : texList().keys())
      expected << id + QStringLiteral(".d1.svg") << id + QStringLiteral(".svg");
    QStringList found = QDir(folder).entryList({QStringLiteral("*.svg")});
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QVERIFY(!found.isEmpty());
  }

  void everyPictureCanBeDrawn_data() {
    QTest::addColumn<QString>("path");
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.svg")}))
      QTest::newRow(qPrintable(name)) << folder + name;
  }
  void everyPictureCanBeDrawn() {
    QFETCH(QString, path);
    const QByteArray svg = contents(path);
    QCOMPARE(svg.count("<svg"), 1);   // QSvgRenderer loses what follows a nested one
    QVERIFY(!svg.contains("<text"));  // would need fonts
    QVERIFY(svg.contains("currentColor"));
    QSvgRenderer drawing(svg);
    QVERIFY(drawing.isValid());
    QVERIFY(drawing.viewBoxF().width() > 1000);  // in 1/1000 em: "f(x) = x" is over 3000
  }

  void noFormulaNeedsMoreThanTheStrip() {
    const double widest = 600 * 442 / 9.0;  // 600 px at an x-height of 9 px, which is 442 units
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.svg")}))
      QVERIFY2(QSvgRenderer(folder + name).viewBoxF().width() <= widest, qPrintable(name));
  }
};

ALAB_WIDGET_TEST(TestFormulas)
#include "tst_formulas.moc"
