#include "ui/widgets/facts/fact_rows.h"

#include <QLabel>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

const QLabel* labelWith(const FactRows& rows, const QString& text) {
  for (const auto* label : rows.findChildren<QLabel*>())
    if (QString(label->text()).replace(QChar(QChar::Nbsp), u' ') == text) return label;
  return nullptr;
}

/// Of its first line, in the coordinates of the rows.
double baseLineOf(const QLabel& label) {
  QTextLayout layout(label.text(), label.font());
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(1e6);
  layout.endLayout();
  return label.y() + label.contentsRect().top() + line.ascent();
}

}  // namespace

class TestFactRows : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void anEquationStaysOnOneLine() {
    FactRows rows;
    rows.setFacts({{u"Saturates"_s, u"at the left, below x = 0"_s}});
    const QLabel* value = labelWith(rows, u"at the left, below x = 0"_s);
    QVERIFY(value);
    QTextLayout layout(value->text(), value->font());
    for (int width = 60; width < 300; width += 5) {
      layout.beginLayout();
      for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString text = value->text().mid(line.textStart(), line.textLength());
        QCOMPARE(text.contains(u'x') && text.contains(u'='), text.contains(u'='));
        QCOMPARE(text.contains(u'0'), text.contains(u'='));
      }
      layout.endLayout();
    }
  }

  void whatIsFoundInSightIsLaidOutBeforeItIsPainted() {
    QWidget card;
    auto* column = new QVBoxLayout(&card);
    auto* rows = new FactRows(&card);
    auto* below = new QLabel(u"below"_s, &card);
    column->addWidget(rows);
    column->addWidget(below);
    column->addStretch();
    card.resize(300, 300);
    card.show();
    rows->setFacts({{u"Range"_s, u"(0, 1)"_s}, {u"Smooth"_s, u"yes"_s}});
    for (const auto* label : rows->findChildren<QLabel*>())
      QVERIFY(label->height() >= label->fontMetrics().height());
    QVERIFY(rows->geometry().bottom() < below->y());
  }

  void nameAndValueStandOnOneBaseLine_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("both Latin") << u"Largest slope"_s << u"0.25 at x = 0"_s;
    QTest::newRow("Chinese name") << u"最大斜率"_s << u"1"_s;
    QTest::newRow("Chinese value") << u"Smooth"_s << u"是，处处光滑"_s;
    QTest::newRow("both Chinese") << u"光滑"_s << u"是，处处光滑"_s;
  }
  void nameAndValueStandOnOneBaseLine() {
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    FactRows rows;
    rows.setFacts({{name, value}});
    rows.resize(260, rows.sizeHint().height());
    rows.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rows));
    const double difference = baseLineOf(*labelWith(rows, name)) - baseLineOf(*labelWith(rows, value));
    QVERIFY2(std::abs(difference) <= 0.5, QByteArray::number(difference));
  }
};

ALAB_WIDGET_TEST(TestFactRows)
#include "tst_fact_rows.moc"
