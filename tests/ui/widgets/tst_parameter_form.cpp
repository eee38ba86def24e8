#include "ui/widgets/parameter_form.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/activation/catalogue.h"
#include "tests/support/strict.h"
#include "tests/support/test_program.h"

using alab::Function;
using alab::NumberSlider;
using alab::ParameterForm;

namespace {

void type(NumberSlider* slider, const QString& text) {
  auto* field = slider->findChild<QLineEdit*>();
  field->selectAll();
  QTest::keyClicks(field, text);
  QTest::keyClick(field, Qt::Key_Return);
}

}  // namespace

class TestParameterForm : public QObject {
  Q_OBJECT

 private slots:
  void init() { alab::failOnWarnings(); }

  void everyFunctionGetsASliderPerParameter() {
    ParameterForm form;
    for (const alab::Activation& activation : alab::catalogue()) {
      form.setFunction(Function(activation));
      QCOMPARE(form.count(), int(activation.card().params.size()));
      for (int i = 0; i < form.count(); ++i) {
        const alab::Parameter& parameter = activation.card().params[std::size_t(i)];
        QCOMPARE(form.slider(i)->value(), parameter.initial);
        QCOMPARE(form.slider(i)->spec().label, QString::fromUtf8(parameter.symbol));
      }
    }
  }

  void aMovedSliderTellsWhichParameter() {
    ParameterForm form;
    form.setFunction(Function(alab::builtIn("scaled_tanh")));
    QSignalSpy changed(&form, &ParameterForm::parameterChanged);
    QSignalSpy finished(&form, &ParameterForm::editFinished);
    type(form.slider(1), QStringLiteral("0.5"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toInt(), 1);
    QCOMPARE(changed.first().at(1).toDouble(), 0.5);
    QCOMPARE(finished.count(), 1);
  }

  void showingValuesTellsNobodyAndKeepsTheSliders() {
    ParameterForm form;
    const alab::Activation leaky = alab::builtIn("leaky_relu");
    form.setFunction(Function(leaky));
    NumberSlider* slider = form.slider(0);
    QSignalSpy changed(&form, &ParameterForm::parameterChanged);
    form.setFunction(Function(leaky, {1.0 / 3}));
    QCOMPARE(form.slider(0), slider);
    QVERIFY(slider->value() == 1.0 / 3);
    QCOMPARE(changed.count(), 0);
  }

  void oneParameterCannotPassTheOther() {
    ParameterForm form;
    form.setFunction(Function(alab::builtIn("clip")));  // lower -1, upper 1
    QSignalSpy changed(&form, &ParameterForm::parameterChanged);
    QSignalSpy refused(&form, &ParameterForm::refused);
    type(form.slider(0), QStringLiteral("3"));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("cannot be greater than")));
    QCOMPARE(form.slider(0)->value(), 1.0);
    QCOMPARE(changed.last().at(1).toDouble(), 1.0);
    type(form.slider(1), QStringLiteral("-5"));
    QCOMPARE(refused.count(), 2);
    QCOMPARE(form.slider(1)->value(), 1.0);
    QCOMPARE(changed.count(), 1);
  }

  void outsideTheDomainIsRefused() {
    ParameterForm form;
    form.setFunction(Function(alab::builtIn("softplus")));  // beta > 0
    QSignalSpy changed(&form, &ParameterForm::parameterChanged);
    QSignalSpy refused(&form, &ParameterForm::refused);
    type(form.slider(0), QStringLiteral("-1"));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(changed.count(), 0);
  }

  void anotherFunctionStopsThePlaying() {
    ParameterForm form;
    form.setFunction(Function(alab::builtIn("swish")));
    form.show();
    QSignalSpy finished(&form, &ParameterForm::editFinished);
    form.slider(0)->startPlaying();
    form.setFunction(Function(alab::builtIn("elu")));
    QCOMPARE(finished.count(), 1);
    QSignalSpy changed(&form, &ParameterForm::parameterChanged);
    QVERIFY(!changed.wait(60));
  }

  void clearLeavesNothing() {
    ParameterForm form;
    form.setFunction(Function(alab::builtIn("swish")));
    form.clear();
    QCOMPARE(form.count(), 0);
    QTRY_VERIFY(form.findChildren<NumberSlider*>().isEmpty());
  }
};

ALAB_WIDGET_TEST(TestParameterForm)
#include "tst_parameter_form.moc"
