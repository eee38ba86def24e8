#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "tests/support/strict.h"
#include "tests/support/test_program.h"
#include "ui/document/core_text.h"
#include "ui/window/language.h"

using namespace alab;

namespace {

struct Message {
  QString context, source;
  QStringList forms;  ///< one, or one for each plural form
  bool unfinished = false;
  bool plural = false;
};

Message readMessage(QXmlStreamReader& xml) {
  Message message;
  message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == u"source") {
      message.source = xml.readElementText();
    } else if (xml.name() == u"translation" && message.plural) {
      message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
      while (xml.readNextStartElement()) message.forms += xml.readElementText();
    } else if (xml.name() == u"translation") {
      message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
      message.forms += xml.readElementText();
    } else {
      xml.skipCurrentElement();
    }
  }
  return message;
}

std::vector<Message> messages(const QString& language) {
  QFile file(QStringLiteral(ALAB_SOURCE_DIR "/resources/i18n/activation-lab_%1.ts").arg(language));
  std::vector<Message> all;
  if (!file.open(QIODevice::ReadOnly)) return all;
  QXmlStreamReader xml(&file);
  QString context;
  while (!xml.atEnd()) {
    if (!xml.readNext() || !xml.isStartElement()) continue;
    if (xml.name() == u"name") context = xml.readElementText();
    if (xml.name() != u"message") continue;
    all.push_back(readMessage(xml));
    all.back().context = context;
  }
  return all;
}

QStringList placeholders(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%(n|\\d)"));
  QStringList found;
  for (auto match = place.globalMatch(text); match.hasNext();) found += match.next().captured();
  found.sort();
  return found;
}

}  // namespace

class TestTranslations : public QObject {
  Q_OBJECT

 private slots:
  void init() { failOnWarnings(); }

  void chineseIsComplete() {
    const auto all = messages(QStringLiteral("zh_CN"));
    QVERIFY(all.size() > 300);
    for (const Message& message : all) {
      QVERIFY2(!message.unfinished, qPrintable(message.source));
      QVERIFY2(!message.forms.join(QString()).isEmpty(), qPrintable(message.source));
    }
  }

  void everyPlaceholderIsKept() {
    for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
      for (const Message& message : messages(language)) {
        if (message.unfinished) continue;
        for (const QString& form : message.forms) {
          if (language == QLatin1String("zh_CN") || !message.plural)
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(message.source));
        }
      }
    }
  }

  void englishHasBothPluralsOfEveryCount() {
    for (const Message& message : messages(QStringLiteral("en"))) {
      if (!message.plural) continue;
      QVERIFY2(!message.unfinished && message.forms.size() == 2, qPrintable(message.source));
    }
  }

  void glossaryIsKept_data() {
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("probe") << QStringLiteral("\\bprobe\\b") << QStringLiteral("动点");
    QTest::newRow("slope") << QStringLiteral("\\bslope\\b") << QStringLiteral("斜率");
    QTest::newRow("gradient") << QStringLiteral("\\bgradient\\b") << QStringLiteral("梯度");
    QTest::newRow("second derivative") << QStringLiteral("second derivative") << QStringLiteral("二阶导数");
    QTest::newRow("story") << QStringLiteral("\\bstor(y|ies)\\b") << QStringLiteral("演示场景");
    QTest::newRow("reveal") << QStringLiteral("^Reveal the answer$") << QStringLiteral("揭晓");
    QTest::newRow("predict") << QStringLiteral("^Predict first$") << QStringLiteral("先猜一猜");
    QTest::newRow("monotone") << QStringLiteral("^Monotone") << QStringLiteral("单调");
    QTest::newRow("smooth") << QStringLiteral("^Smooth$") << QStringLiteral("光滑");
    QTest::newRow("zero-centred") << QStringLiteral("zero-centred") << QStringLiteral("零中心化");
    QTest::newRow("saturated") << QStringLiteral("^saturate") << QStringLiteral("饱和");
    QTest::newRow("value table") << QStringLiteral("value table") << QStringLiteral("数值表");
    QTest::newRow("inflection") << QStringLiteral("inflection") << QStringLiteral("拐点");
    QTest::newRow("kink") << QStringLiteral("\\bkink\\b") << QStringLiteral("折点");
    QTest::newRow("bias") << QStringLiteral("\\bbias\\b") << QStringLiteral("偏置");
    QTest::newRow("neuron") << QStringLiteral("\\bneuron\\b") << QStringLiteral("神经元");
    QTest::newRow("weight") << QStringLiteral("(?<!start )\\bweights?\\b") << QStringLiteral("权重");
    QTest::newRow("start weights") << QStringLiteral("start weights") << QStringLiteral("初始化");
    QTest::newRow("family of curves")
        << QStringLiteral("family of curves|curve family") << QStringLiteral("曲线族");
    QTest::newRow("number format") << QStringLiteral("number format") << QStringLiteral("数值格式");
    QTest::newRow("framework defaults")
        << QStringLiteral("framework defaults") << QStringLiteral("框架默认值");
    QTest::newRow("copy picture") << QStringLiteral("copy &?picture") << QStringLiteral("复制图片");
    QTest::newRow("export") << QStringLiteral("^&?export") << QStringLiteral("导出");
    QTest::newRow("undo") << QStringLiteral("^&undo") << QStringLiteral("撤销");
    QTest::newRow("redo") << QStringLiteral("^&redo") << QStringLiteral("重做");
    QTest::newRow("default value") << QStringLiteral("default value") << QStringLiteral("默认值");
  }

  void glossaryIsKept() {
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const QRegularExpression term(english, QRegularExpression::CaseInsensitiveOption);
    int uses = 0;
    for (const Message& message : messages(QStringLiteral("zh_CN"))) {
      if (!term.match(message.source).hasMatch()) continue;
      ++uses;
      QVERIFY2(message.forms.join(QString()).contains(chinese), qPrintable(message.source));
    }
    QVERIFY2(uses > 0, qPrintable(english));
  }

  void wrongWordsAreAvoided() {
    const QStringList wrong = {QStringLiteral("激活功能"), QStringLiteral("探针"),
                               QStringLiteral("重量"),     QStringLiteral("垂死"),
                               QStringLiteral("梯度离散"), QStringLiteral("自标准化"),
                               QStringLiteral("偏差")};
    for (const Message& message : messages(QStringLiteral("zh_CN")))
      for (const QString& word : wrong)
        QVERIFY2(!message.forms.join(QString()).contains(word), qPrintable(message.source));
  }

  void coreTextsFollowTheLanguage() {
    Translations translations;
    translations.setLanguage(Language::English);
    QCOMPARE(coreText("steepness"), QStringLiteral("steepness"));
    translations.setLanguage(Language::Chinese);
    QCOMPARE(coreText("steepness"), QStringLiteral("陡峭程度"));
    QCOMPARE(coreText("never heard of"), QStringLiteral("never heard of"));
  }

  void languageIsReadFromItsName_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Language>>("language");
    using Known = std::optional<Language>;
    QTest::newRow("English") << QStringLiteral("en") << Known(Language::English);
    QTest::newRow("of a country") << QStringLiteral("en_GB") << Known(Language::English);
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << Known(Language::Chinese);
    QTest::newRow("damaged") << QStringLiteral("\u0001") << Known();
    QTest::newRow("none") << QString() << Known();
  }

  void languageIsReadFromItsName() {
    QFETCH(QString, name);
    QTEST(languageFromName(name), "language");
  }
};

ALAB_WIDGET_TEST(TestTranslations)
#include "tst_translations.moc"
