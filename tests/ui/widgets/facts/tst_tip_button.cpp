#include "ui/widgets/facts/tip_button.h"

#include <QHelpEvent>
#include <QPixmap>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using namespace alab;
using namespace Qt::StringLiterals;

namespace {

const QString sentence = u"Saturated means: |f′| < 0.01."_s;

/// The picture as the text of the tip reads it.
QImage imageIn(const QString& tip) {
  QTextDocument document;
  document.setHtml(tip);
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part)
      if (const QTextImageFormat image = part.fragment().charFormat().toImageFormat(); image.isValid())
        return document.resource(QTextDocument::ImageResource, QUrl(image.name())).value<QPixmap>().toImage();
  return {};
}

}  // namespace

class TestTipButton : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }
  void cleanup() { QToolTip::hideText(); }

  void theTipHasASentenceAndAPicture() {
    TipButton button;
    button.setTip(sentence, PropertyPicture::Saturates);
    const QString tip = button.illustratedTip();
    QTextDocument document;
    document.setHtml(tip);
    QCOMPARE(document.toPlainText().remove(QChar(0x2060)).section(u'\n', 0, 0), sentence);
    const QImage expected =
        drawn(PropertyPicture::Saturates, QToolTip::palette(), QToolTip::font(), button.devicePixelRatioF());
    QCOMPARE(imageIn(tip).convertToFormat(expected.format()), expected);
  }

  void screenReadersHearTheSentenceAlone() {
    TipButton button;
    button.setTip(sentence, PropertyPicture::Saturates);
    QCOMPARE(button.accessibleName(), sentence);
    QVERIFY(!button.toolTip().contains(u"<img"_s));
  }

  void withoutAPictureItIsTheSentence() {
    TipButton button;
    button.setTip(sentence, PropertyPicture::None);
    QCOMPARE(button.illustratedTip(), button.toolTip());
  }

  void pointedAtOrPressedItShowsThePicture_data() {
    QTest::addColumn<bool>("isPressed");
    QTest::newRow("pointed at") << false;
    QTest::newRow("pressed") << true;
  }
  void pointedAtOrPressedItShowsThePicture() {
    QFETCH(const bool, isPressed);
    TipButton button;
    button.setTip(sentence, PropertyPicture::Smooth);
    button.show();
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QHelpEvent pointed(QEvent::ToolTip, {1, 1}, button.mapToGlobal(QPoint(1, 1)));
    isPressed ? QTest::mouseClick(&button, Qt::LeftButton) : void(QApplication::sendEvent(&button, &pointed));
    QTRY_VERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), button.illustratedTip());
  }
};

ALAB_WIDGET_TEST(TestTipButton)
#include "tst_tip_button.moc"
