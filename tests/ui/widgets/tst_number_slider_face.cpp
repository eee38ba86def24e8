// How a slider looks and what it says.
#include <QGridLayout>
#include <QLabel>
#include <QTranslator>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "tests/ui/widgets/slider_parts.h"

using namespace alab;

namespace {

/// Every text becomes "[text]".
class Brackets : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* text, const char*, int) const override {
    return u'[' + QString::fromUtf8(text) + u']';
  }
};

}  // namespace

class TestNumberSliderFace : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void fitsTheRightColumn() {
    NumberSlider slider(leaky());
    QVERIFY2(slider.minimumSizeHint().width() <= 276,
             qPrintable(QString::number(slider.minimumSizeHint().width())));
  }

  void aLongMeaningIsWrappedAndNotCut() {
    NumberSpec spec = leaky();
    spec.description = QStringLiteral("width of the bend; 0 gives ReLU");
    QWidget card;
    auto* slider = new NumberSlider(spec, &card);
    auto* column = new QGridLayout(&card);
    column->addWidget(slider);
    card.resize(276, card.heightForWidth(276));
    card.show();
    const auto labels = slider->findChildren<QLabel*>();
    const auto meaning = std::ranges::find(labels, spec.description, &QLabel::text);
    QVERIFY(meaning != labels.end());
    QTRY_VERIFY((*meaning)->height() >= (*meaning)->heightForWidth((*meaning)->width()));
    QVERIFY((*meaning)->height() > 1.5 * (*meaning)->fontMetrics().height());
  }

  void oneRowIsLowerThanTwo() {
    NumberSlider slider(leaky());
    const int two = slider.sizeHint().height();
    slider.setRows(NumberSlider::Rows::One);
    QVERIFY(slider.sizeHint().height() < two);
  }

  void theSignStandsBehindTheLabelAndIsExplained() {
    NumberSlider slider(leaky());
    const auto* label = slider.findChild<QLabel*>();
    slider.setSign(QStringLiteral("↺"), QStringLiteral("It restarts."));
    slider.setTexts(QStringLiteral("β"), QStringLiteral("slope"));
    QCOMPARE(label->text(), QStringLiteral("β ↺"));
    QVERIFY(label->toolTip().startsWith(QStringLiteral("slope")));
    QVERIFY(label->toolTip().endsWith(QStringLiteral("\nIt restarts.")));
  }

  void everyPartHasANameAndATip() {
    NumberSlider slider(leaky());
    QCOMPARE(track(slider).accessibleName(), QStringLiteral("slope for x < 0"));
    for (auto* part : slider.findChildren<QWidget*>()) {
      if (part->focusPolicy() == Qt::NoFocus) continue;
      QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
      QVERIFY2(!part->toolTip().isEmpty(), part->metaObject()->className());
    }
  }

  void speaksTheOtherLanguageAtOnce() {
    NumberSlider slider(leaky());
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(button(slider, Glyph::Reset)->toolTip(), QStringLiteral("[Default value: 0.01]"));
    slider.setTexts(QStringLiteral("α"), QStringLiteral("斜率"));
    QCOMPARE(track(slider).accessibleName(), QStringLiteral("斜率"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(button(slider, Glyph::Reset)->toolTip(), QStringLiteral("Default value: 0.01"));
  }
};

ALAB_WIDGET_TEST(TestNumberSliderFace)
#include "tst_number_slider_face.moc"
