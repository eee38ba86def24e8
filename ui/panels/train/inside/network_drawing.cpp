#include "ui/panels/train/inside/network_drawing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/document/core_text.h"
#include "ui/plot/paint/heat_painter.h"
#include "ui/theme/class_colours.h"
#include "ui/widgets/shown_number.h"

namespace alab {
namespace {

using namespace Qt::StringLiterals;

constexpr double widestWeight = 4, thinnestWeight = 0.3, reach = 6;  ///< px
constexpr int decimals = 3;

/// The largest weight of a layer, by size.
double largestOf(const Layer<float>& layer) {
  double largest = 0;
  for (const float w : layer.w.all())
    if (std::isfinite(w)) largest = std::max(largest, double(std::fabs(w)));
  return largest;
}

QPen penOf(double weight, double largest, const Theme& theme) {
  const double share = largest > 0 && std::isfinite(weight) ? std::fabs(weight) / largest : 0;
  QPen pen(heatColour(weight < 0 ? -0.9 : 0.9, theme),
           thinnestWeight + (widestWeight - thinnestWeight) * share);
  if (weight < 0) pen.setDashPattern({3, 2});
  pen.setCapStyle(Qt::FlatCap);
  return pen;
}

/// Responses from -1 to 1, in the colours that these have.
template <class ColourOf>
QImage imageOf(std::span<const float> responses, std::size_t side, const ColourOf& colourOf) {
  const int pixels = int(side);
  QImage image(pixels, pixels, QImage::Format_RGB32);
  for (std::size_t row = 0; row < side; ++row)
    for (std::size_t column = 0; column < side; ++column)
      image.setPixelColor(int(column), int(side - 1 - row), colourOf(double(responses[row * side + column])));
  return image;
}

/// Of data with one feature: from left to right, -1 to 1 upwards.
QPolygonF curveOf(std::span<const float> responses, const QRectF& cell) {
  QPolygonF curve;
  for (std::size_t k = 0; k < responses.size(); ++k)
    curve.append({cell.left() + cell.width() * (double(k) + 0.5) / double(responses.size()),
                  cell.center().y() - 0.46 * cell.height() * double(responses[k])});
  return curve;
}

}  // namespace

NetworkDrawing::NetworkDrawing(QWidget* parent) : QWidget(parent), m_theme(&Theme::of(ThemeId::Light)) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
}

void NetworkDrawing::show(std::shared_ptr<const InsideNetwork> inside, const Insight& insight) {
  m_inside = std::move(inside);
  m_insight = insight;
  if (m_inside && !isIn(m_inside->network, m_chosen)) m_chosen = {};
  m_hovered.reset();
  setAccessibleDescription(m_inside ? textOf(m_chosen) : QString());
  update();
}

void NetworkDrawing::setTheme(const Theme& theme) {
  m_theme = &theme;
  update();
}

void NetworkDrawing::choose(const WeightPlace& place) {
  m_chosen = place;
  setAccessibleDescription(m_inside ? textOf(place) : QString());
  update();
  emit placeChosen(place);
}

NetworkLayout NetworkDrawing::layoutNow() const {
  const double foot = 3.2 * fontMetrics().height();
  return {*m_inside, QRectF(rect()).adjusted(4, 4, -4, -foot)};
}

bool NetworkDrawing::isOutput(std::size_t layer) const {
  return layer + 1 == m_inside->network.layers.size();
}

QString NetworkDrawing::inputName(const WeightPlace& place) const {
  if (place.layer == 0) return coreText(m_inside->inputs[*place.input]);
  return tr("unit %1").arg(*place.input + 1);
}

QString NetworkDrawing::nameOf(const WeightPlace& place) const {
  const QString unit = isOutput(place.layer)
                           ? tr("output %1").arg(place.unit + 1)
                           : tr("unit %1 of layer %2").arg(place.unit + 1).arg(place.layer + 1);
  return place.input ? tr("weight from %1 to %2").arg(inputName(place), unit) : tr("bias of %1").arg(unit);
}

QString NetworkDrawing::textOf(const WeightPlace& place) const {
  return nameOf(place) + u" = "_s + shownNumber(double(valueAt(m_inside->network, place)), decimals);
}

void NetworkDrawing::paintEvent(QPaintEvent*) {
  if (!m_inside) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const NetworkLayout layout = layoutNow();
  paintWeights(painter, layout);
  for (std::size_t column = 0; column < layout.cells.size(); ++column)
    for (std::size_t unit = 0; unit < layout.cells[column].size(); ++unit)
      paintCell(painter, layout.cells[column][unit], column, unit);
  paintFoot(painter, layout);
}

/// The chosen one and the one under the mouse lie on top.
void NetworkDrawing::paintWeights(QPainter& painter, const NetworkLayout& layout) const {
  for (std::size_t layer = 0; layer + 1 < layout.cells.size(); ++layer) {
    const Layer<float>& weights = m_inside->network.layers[layer];
    const double largest = largestOf(weights);
    for (std::size_t unit = 0; unit < layout.cells[layer + 1].size(); ++unit)
      for (std::size_t input = 0; input < layout.cells[layer].size(); ++input) {
        painter.setPen(penOf(double(weights.w(unit, input)), largest, *m_theme));
        painter.drawLine(layout.lineOf({layer, unit, input}));
      }
  }
  for (const auto& place : {m_hovered, std::optional(m_chosen)})
    if (place && place->input && *place->input < layout.cells[place->layer].size() &&
        place->unit < layout.cells[place->layer + 1].size()) {
      painter.setPen(QPen(m_theme->accent, 2));
      painter.drawLine(layout.lineOf(*place));
    }
}

/// An output says a class, in the colours of the map beside it: the second one above 0, of several its own.
QColor NetworkDrawing::responseColour(double response, std::size_t column, std::size_t unit) const {
  if (column == 0 || !isOutput(column - 1)) return heatColour(response, *m_theme);
  if (m_inside->network.layers.back().units() == 1)
    return classAreaColour(*m_theme, response > 0 ? 1 : 0, std::fabs(response));
  return classAreaColour(*m_theme, int(unit), response);
}

void NetworkDrawing::paintCell(QPainter& painter, const QRectF& cell, std::size_t column,
                               std::size_t unit) const {
  const auto responses = m_inside->responses[column].row(unit);
  const bool isCurve = responses.size() == m_inside->side;
  painter.fillRect(cell, m_theme->plot);
  if (isCurve) {
    painter.setPen(QPen(m_theme->text, 1.3));
    painter.drawPolyline(curveOf(responses, cell));
  } else {
    const auto colourOf = [&](double response) { return responseColour(response, column, unit); };
    painter.drawImage(cell, imageOf(responses, m_inside->side, colourOf));
  }
  const bool isChosen = column > 0 && !m_chosen.input && m_chosen == WeightPlace{column - 1, unit};
  painter.setPen(isChosen ? QPen(m_theme->accent, 2.5) : QPen(m_theme->border, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(cell);
  if (column > 0) return paintMark(painter, cell, column - 1, unit);
  painter.setPen(m_theme->text);
  const double line = fontMetrics().height();
  const QRectF beside(0, cell.center().y() - line, cell.left() - 5, 2 * line);
  painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, coreText(m_inside->inputs[unit]));
}

/// A cross: dead; a stroke: never active.
void NetworkDrawing::paintMark(QPainter& painter, const QRectF& cell, std::size_t layer,
                               std::size_t unit) const {
  if (layer >= m_insight.layers.size()) return;
  const LayerInsight& insight = m_insight.layers[layer];
  const bool isDead = unit < insight.dead.size() && insight.dead[unit];
  const bool isIdle = unit < insight.neverActive.size() && insight.neverActive[unit];
  if (!isDead && !isIdle) return;
  painter.setPen(QPen(m_theme->error, 2));
  painter.drawLine(cell.topLeft(), cell.bottomRight());
  if (isDead) painter.drawLine(cell.topRight(), cell.bottomLeft());
}

/// Under each layer: the size of its gradient, its idle units, and how many units there was no room for.
void NetworkDrawing::paintFoot(QPainter& painter, const NetworkLayout& layout) const {
  const double line = fontMetrics().height();
  painter.setPen(m_theme->secondaryText);
  for (std::size_t column = 1; column < layout.cells.size(); ++column) {
    const std::size_t layer = column - 1;
    if (layer >= m_insight.layers.size() || layout.cells[column].empty()) continue;
    const LayerInsight& insight = m_insight.layers[layer];
    QStringList lines = {u"∂ "_s + QString::number(insight.rmsD, 'g', 2)};
    const auto dead = std::ranges::count(insight.dead, 1);
    if (dead > 0) lines += tr("%1 dead").arg(dead);
    if (!isOutput(layer)) lines += tr("%1 % flat").arg(std::lround(100 * insight.saturated));
    const std::size_t units = m_inside->network.layers[layer].units();
    if (units > layout.cells[column].size()) lines += u"+%1"_s.arg(units - layout.cells[column].size());
    const double x = layout.cells[column].front().center().x();
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), 3); ++i)
      painter.drawText(QRectF(x - 60, height() - (3 - double(i)) * line, 120, line), Qt::AlignCenter,
                       lines[i]);
  }
}

void NetworkDrawing::mousePressEvent(QMouseEvent* event) {
  if (!m_inside) return;
  if (const auto place = layoutNow().placeAt(event->position(), reach)) choose(*place);
}

void NetworkDrawing::mouseMoveEvent(QMouseEvent* event) {
  if (!m_inside) return;
  const auto before = m_hovered;
  m_hovered = layoutNow().placeAt(event->position(), reach);
  if (m_hovered != before) update();
}

bool NetworkDrawing::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || !m_inside) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const auto place = layoutNow().placeAt(help->pos(), reach);
  QToolTip::showText(
      help->globalPos(),
      place ? textOf(*place) : tr("Arrow keys choose a weight, Ctrl+Up and Down what it comes from"), this);
  return true;
}

/// The next one that exists; a bias stands before the first weight of its unit.
void NetworkDrawing::moveChoice(int layers, int units, int inputs) {
  const auto& all = m_inside->network.layers;
  const auto moved = [](std::size_t at, int by, std::size_t count) {
    return std::size_t(std::clamp(int(at) + by, 0, int(count) - 1));
  };
  WeightPlace next = m_chosen;
  next.layer = moved(next.layer, layers, all.size());
  next.unit = moved(next.unit, units, all[next.layer].units());
  const std::size_t slot = next.input ? *next.input + 1 : 0;  // 0: the bias
  const std::size_t now = moved(slot, inputs, all[next.layer].w.columns() + 1);
  next.input = now > 0 ? std::optional(now - 1) : std::nullopt;
  choose(next);
}

void NetworkDrawing::keyPressEvent(QKeyEvent* event) {
  const bool isOther = event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier);
  const bool isInput = event->modifiers() & Qt::ControlModifier;
  if (!m_inside || isOther) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Left:
      return moveChoice(-1, 0, 0);
    case Qt::Key_Right:
      return moveChoice(1, 0, 0);
    case Qt::Key_Up:
      return isInput ? moveChoice(0, 0, -1) : moveChoice(0, -1, 0);
    case Qt::Key_Down:
      return isInput ? moveChoice(0, 0, 1) : moveChoice(0, 1, 0);
    default:
      return QWidget::keyPressEvent(event);
  }
}

}  // namespace alab
