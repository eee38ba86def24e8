#include "ui/widgets/formula_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/widgets/formula_layout/math_box.h"

namespace alab {

namespace {

QByteArray contents(const QString& resource) {
  QFile file(resource);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString svgResource(const QString& id, FormulaPart part) {
  const QLatin1String ending(part == FormulaPart::Derivative ? ".d1.svg" : ".svg");
  return QStringLiteral(":/formulas/") + id + ending;
}

/// A renderer would read all of its paths for it.
QRectF viewBoxOf(const QByteArray& svg) {
  QXmlStreamReader reader(svg);
  if (!reader.readNextStartElement()) return {};
  const QString box = reader.attributes().value(QLatin1String("viewBox")).toString();
  std::array<double, 4> numbers = {};
  const QStringList parts = box.split(u' ', Qt::SkipEmptyParts);
  if (parts.size() != qsizetype(numbers.size())) return {};
  std::ranges::transform(parts, numbers.begin(), [](const QString& part) { return part.toDouble(); });
  return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

/// QSvgRenderer honours currentColor only as an attribute of the root.
QByteArray coloured(QByteArray svg, const QColor& colour) {
  const qsizetype root = svg.indexOf("<svg");
  if (root >= 0) svg.insert(root + 4, " color=\"" + colour.name().toLatin1() + "\"");
  return svg;
}

}  // namespace

QString formulaTex(const QString& id, FormulaPart part) {
  static const QJsonObject list =
      QJsonDocument::fromJson(contents(QStringLiteral(":/formulas/formulas.tex.json"))).object();
  const QLatin1String key(part == FormulaPart::Derivative ? "d1" : "f");
  return list.value(id).toObject().value(key).toString();
}

FormulaView::FormulaView(QWidget* parent) : QWidget(parent), m_copy(new QAction(this)) {
  addAction(m_copy);
  setContextMenuPolicy(Qt::ActionsContextMenu);
  connect(m_copy, &QAction::triggered, this, &FormulaView::copyTex);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormulaView::setFormula(const QString& id, FormulaPart part, const QString& fallback) {
  const QString resource = svgResource(id, part);
  if (resource == m_resource && fallback == m_fallback) return;
  m_tex = formulaTex(id, part);
  m_fallback = fallback;
  m_resource = resource;
  m_svg = contents(m_resource);
  showTyped(m_tex.isEmpty() ? typedFormula(id, part) : TypedFormula());
  m_viewBox = viewBoxOf(m_svg);
  if (m_viewBox.isEmpty()) m_svg.clear();
  retranslate();
  updateGeometry();
  update();
}

void FormulaView::showTyped(const TypedFormula& formula) {
  m_typed = formula;
  if (formula.text.isEmpty()) return;
  m_tex = formula.tex;
  m_svg = formula.svg;
}

void FormulaView::setXHeight(double pixels) {
  if (pixels == m_xHeight) return;
  m_xHeight = pixels;
  updateGeometry();
  update();
}

double FormulaView::xHeight() const {
  return m_xHeight > 0 ? m_xHeight : usualXHeight(font());
}

double FormulaView::fittingXHeight() const {
  if (!isTypeset()) return std::numeric_limits<double>::infinity();
  constexpr double legible = 0.5;  // of the usual height
  const double fitting =
      xHeightInBoxes * std::min(width() / m_viewBox.width(), height() / m_viewBox.height());
  const bool isTooSmall = !m_typed.text.isEmpty() && fitting < legible * usualXHeight(font());
  return isTooSmall ? std::numeric_limits<double>::infinity() : fitting;
}

double FormulaView::lengthInLetters() const {
  return m_viewBox.width() / xHeightInBoxes;
}

QSizeF FormulaView::fullSize() const {
  if (isTypeset()) return m_viewBox.size() * (xHeight() / xHeightInBoxes);
  return fontMetrics().boundingRect(plainText()).size();
}

QSize FormulaView::sizeHint() const {
  const int least = fontMetrics().height();
  return fullSize().toSize().expandedTo({least, least}) + QSize(2, 2);
}

QSize FormulaView::minimumSizeHint() const {
  return {std::min(sizeHint().width(), fontMetrics().height() * 4), sizeHint().height()};
}

QPixmap FormulaView::picture(QSize size) const {
  const QColor colour = palette().color(QPalette::WindowText);
  const double ratio = devicePixelRatioF();
  const QString key = QStringLiteral("formula %1 %2 %3x%4 %5")
                          .arg(m_resource, colour.name())
                          .arg(size.width())
                          .arg(size.height())
                          .arg(ratio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(size * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  QSvgRenderer(coloured(m_svg, colour)).render(&painter, QRectF({}, QSizeF(size)));
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

void FormulaView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (std::isinf(fittingXHeight())) {
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(plainText(), Qt::ElideRight, width()));
    return;
  }
  const QSizeF full = fullSize();
  const double shrink = std::min(1.0, fittingXHeight() / xHeight());
  const QSize size = (full * shrink).toSize().expandedTo({1, 1});
  painter.drawPixmap(QPointF(0, (height() - size.height()) / 2.0), picture(size));
}

void FormulaView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) updateGeometry();
  QWidget::changeEvent(event);
}

void FormulaView::copyTex() const {
  QApplication::clipboard()->setText(m_tex);
}

void FormulaView::retranslate() {
  m_copy->setText(tr("Copy as LaTeX"));
  m_copy->setEnabled(!m_tex.isEmpty());
  setAccessibleName(tr("Formula: %1").arg(m_tex.isEmpty() ? m_fallback : m_tex));
  const QString copying = m_tex.isEmpty() ? QString() : tr("Right click: copy as LaTeX");
  const QString text = m_tex.isEmpty() ? m_fallback : m_typed.text;
  setToolTip(QStringList{text, copying}.join(u'\n').trimmed());
}

}  // namespace alab
