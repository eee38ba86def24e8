#include "ui/panels/train/cards/feature_boxes.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/panels/train/train_names.h"

namespace alab {
namespace {

constexpr int boxColumns = 4;

/// With the numbers below the line, as in books.
QString symbolOf(InputFeature feature) {
  QString text = QString::fromUtf8(nameOf(feature).data(), qsizetype(nameOf(feature).size()));
  return text.replace(QLatin1String("x1"), QStringLiteral("x₁"))
      .replace(QLatin1String("x2"), QStringLiteral("x₂"));
}

}  // namespace

FeatureBoxes::FeatureBoxes(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setVerticalSpacing(fontMetrics().height() / 4);
  grid->addWidget(m_label, 0, 0, 1, boxColumns);
  for (const InputFeature feature : inputFeatures()) {
    auto* box = new QCheckBox(symbolOf(feature), this);
    box->setAccessibleName(symbolOf(feature));
    const int place = int(m_boxes.size());
    grid->addWidget(box, 1 + place / boxColumns, place % boxColumns);
    connect(box, &QCheckBox::clicked, this, [this, feature](bool isIn) { emit changed(feature, isIn); });
    m_boxes.push_back(box);
  }
  setFeatures(m_features);
  retranslate();
}

void FeatureBoxes::setFeatures(const InputFeatures& features) {
  m_features = features;
  const auto all = inputFeatures();
  const bool isOnlyOne = std::ranges::count_if(all, [&](InputFeature f) { return features.has(f); }) == 1;
  for (std::size_t i = 0; i < m_boxes.size(); ++i) {
    m_boxes[i]->setChecked(features.has(all[i]));
    m_boxes[i]->setEnabled(!(isOnlyOne && features.has(all[i])));
  }
  retranslate();
}

void FeatureBoxes::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void FeatureBoxes::retranslate() {
  m_label->setText(tr("Input features") + u' ' + restartSign());
  m_label->setToolTip(tr("What the network sees of a point") + u'\n' + restartMeaning());
  for (QCheckBox* box : m_boxes)
    box->setToolTip(box->isEnabled() ? tr("The network sees %1").arg(box->text())
                                     : tr("One feature has to stay"));
}

}  // namespace alab
