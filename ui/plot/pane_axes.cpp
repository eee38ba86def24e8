#include "ui/plot/pane_axes.h"

#include <qcustomplot.h>

#include <algorithm>

#include "ui/plot/paint/fonts.h"
#include "ui/plot/tick_label.h"

namespace alab {
namespace {

class NumberTicker : public QCPAxisTicker {
 public:
  /// Whether the step is the next smaller one.
  void setFiner(bool finer) { m_isFiner = finer; }

 protected:
  double getTickStep(const QCPRange& range) override {
    const double step = readableStep(QCPAxisTicker::getTickStep(range));
    return m_step = m_isFiner ? nextStepBelow(step) : step;
  }
  QString getTickLabel(double tick, const QLocale&, QChar, int) override { return tickLabel(tick, m_step); }

 private:
  double m_step = 1;
  bool m_isFiner = false;
};

/// Whole numbers from 1 on, 1 among them.
class CountTicker : public NumberTicker {
 protected:
  double getTickStep(const QCPRange& range) override {
    return std::max(1.0, std::round(NumberTicker::getTickStep(range)));
  }
  QVector<double> createTickVector(double step, const QCPRange& range) override {
    QVector<double> ticks = NumberTicker::createTickVector(step, range);
    ticks.removeIf([](double tick) { return tick < 1; });
    if (step > 1 && range.contains(1)) ticks.prepend(1);
    return ticks;
  }
  int getSubTickCount(double) override { return 0; }
  QString getTickLabel(double tick, const QLocale&, QChar, int) override {
    return QString::number(std::round(tick));
  }
};

/// Powers of ten; over less than two of them even steps, whose numbers are written out.
class LogTicker : public QCPAxisTickerLog {
 protected:
  double getTickStep(const QCPRange& range) override {
    return m_step = readableStep(QCPAxisTickerLog::getTickStep(range));
  }
  QVector<double> createTickVector(double step, const QCPRange& range) override {
    const QVector<double> ticks = QCPAxisTickerLog::createTickVector(step, range);
    m_isEven = ticks.size() > 1 && !isPowerOfTen(ticks[1] / ticks[0]);
    return ticks;
  }
  QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
    return m_isEven ? tickLabel(tick, m_step)
                    : QCPAxisTickerLog::getTickLabel(tick, locale, format, precision);
  }

 private:
  static bool isPowerOfTen(double ratio) {
    const double power = std::log10(ratio);
    return power >= 0.5 && std::fabs(power - std::round(power)) < 1e-6;
  }

  double m_step = 1;
  bool m_isEven = false;
};

QSharedPointer<QCPAxisTicker> logTicker() {
  const auto ticker = QSharedPointer<LogTicker>::create();
  ticker->setSubTickCount(8);
  return ticker;
}

QSharedPointer<QCPAxisTicker> tickerFor(const PlotAxis& axis) {
  if (axis.scale == AxisScale::Log) return logTicker();
  if (axis.kind == AxisKind::Counts) return QSharedPointer<CountTicker>::create();
  return QSharedPointer<NumberTicker>::create();
}

/// What stands at the axis, when that has changed.
void setMarks(QCPAxis& axis, const PlotAxis& before, const PlotAxis& now) {
  if (before.scale == now.scale && before.kind == now.kind) return;
  const bool isLog = now.scale == AxisScale::Log, isMarked = now.kind != AxisKind::Unmarked;
  axis.setScaleType(isLog ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  axis.setTicker(tickerFor(now));
  axis.setTicks(isMarked);
  axis.setSubTicks(isMarked);
  axis.setTickLabels(isMarked);
  axis.grid()->setVisible(isMarked);
  axis.setNumberFormat(isLog ? QStringLiteral("eb") : QStringLiteral("g"));
  axis.setNumberPrecision(isLog ? 0 : 6);
  axis.grid()->setSubGridVisible(isLog);
}

void paintAxis(QCPAxis& axis, const Theme& theme) {
  const QPen line(theme.zeroLine, 1);
  axis.setBasePen(line);
  axis.setTickPen(line);
  axis.setSubTickPen(line);
  axis.setTickLabelColor(theme.secondaryText);
  axis.grid()->setPen(QPen(theme.grid, 1));
  axis.grid()->setSubGridPen(QPen(theme.subGrid, 1));
  axis.grid()->setZeroLinePen(QPen(theme.zeroLine, 1));
}

void setUp(QCPAxis& axis) {
  axis.setTicker(QSharedPointer<NumberTicker>::create());
  axis.setTickLength(0, 4);
  axis.setSubTickLength(0, 2);
  axis.setTickLabelPadding(4);
  axis.setPadding(0);
}

struct TickLabelsOf {
  QVector<double> ticks;
  QVector<QString> labels;
};

/// Of an axis of numbers, as it shows them now.
TickLabelsOf labelsOf(const QCPAxis& axis) {
  TickLabelsOf shown;
  axis.ticker()->generate(axis.range(), QLocale::c(), QLatin1Char('g'), 6, shown.ticks, nullptr,
                          &shown.labels);
  return shown;
}

/// Neighbours on a horizontal axis of so many px, with `gap` px between them.
bool doLabelsMeet(const QCPAxis& axis, double pixels, double gap) {
  const TickLabelsOf shown = labelsOf(axis);
  double end = -1e9;
  for (qsizetype i = 0; i < shown.labels.size(); ++i) {
    const double centre = (shown.ticks[i] - axis.range().lower) / axis.range().size() * pixels;
    const double half = widthOf(shown.labels[i], axis.tickLabelFont()) / 2;
    if (centre - half < end + gap) return true;
    end = centre + half;
  }
  return false;
}

int ticksFor(double pixels, double spacing) {
  return std::clamp(static_cast<int>(pixels / spacing), 2, 12);
}

}  // namespace

PaneAxes::PaneAxes(QCustomPlot& plot) : m_plot(plot), m_rect(new QCPAxisRect(&plot, false)) {
  m_x = m_rect->addAxis(QCPAxis::atBottom);
  m_y = m_rect->addAxis(QCPAxis::atLeft);
  m_rect->setAutoMargins(QCP::msNone);
  setUp(*m_x);
  setUp(*m_y);
  m_rect->setLayer(QStringLiteral("background"));
  for (QCPAxis* axis : {m_x, m_y}) {
    axis->setLayer(QStringLiteral("axes"));
    axis->grid()->setLayer(QStringLiteral("grid"));
    axis->grid()->setVisible(true);
  }
  plot.plotLayout()->addElement(plot.plotLayout()->rowCount(), 0, m_rect);
}

PaneAxes::~PaneAxes() {
  m_plot.plotLayout()->remove(m_rect);
  m_plot.plotLayout()->simplify();
}

void PaneAxes::setTheme(const Theme& theme) {
  paintAxis(*m_x, theme);
  paintAxis(*m_y, theme);
}

void PaneAxes::setStyle(const PlotStyle& style) {
  for (QCPAxis* axis : {m_x, m_y}) axis->setTickLabelFont(letters(style.fontPixels));
}

void PaneAxes::setAxes(const PlotAxis& x, const PlotAxis& y, TickLabels ofX) {
  setMarks(*m_x, m_xAxis, x);
  setMarks(*m_y, m_yAxis, y);
  m_xAxis = x;
  m_yAxis = y;
  m_x->setRange(x.range.lower, x.range.upper);
  m_y->setRange(y.range.lower, y.range.upper);
  m_x->setTickLabels(ofX == TickLabels::Shown);
}

void PaneAxes::setRangeX(const Range& range) {
  m_x->setRange(range.lower, range.upper);
}

void PaneAxes::place(const QRect& outer, const QRect& area) {
  m_rect->setMinimumSize(1, outer.height());
  m_rect->setMaximumSize(QWIDGETSIZE_MAX, outer.height());
  m_rect->setSizeConstraintRect(QCPLayoutElement::scrOuterRect);
  m_rect->setMargins({area.left() - outer.left(), area.top() - outer.top(), outer.right() - area.right(),
                      outer.bottom() - area.bottom()});
}

/// Short numbers stand nearer to each other than long ones: on a narrow axis at first as if all were short.
void PaneAxes::chooseTickCounts(QSizeF area, double fontPixels) {
  constexpr int least = 4;
  m_x->ticker()->setTickCount(std::max(least, ticksFor(area.width(), 6 * fontPixels)));
  m_y->ticker()->setTickCount(ticksFor(area.height(), 3.5 * fontPixels));
  thinOut(area.width(), fontPixels);
  showDecades(m_yAxis.range);
}

/// Long numbers need more room than short ones. A lone one tells nothing of the scale: there a smaller step
/// is tried.
void PaneAxes::thinOut(double pixels, double fontPixels) {
  if (m_x->scaleType() == QCPAxis::stLogarithmic) return;
  const double gap = 0.8 * fontPixels;
  auto& ticker = static_cast<NumberTicker&>(*m_x->ticker());
  ticker.setFiner(false);
  for (int count = ticker.tickCount(); count > 1 && doLabelsMeet(*m_x, pixels, gap);)
    ticker.setTickCount(--count);
  ticker.setFiner(labelsOf(*m_x).labels.size() < 2);
  if (doLabelsMeet(*m_x, pixels, gap)) ticker.setFiner(false);
}

/// Between numbers that are several decades apart small ticks would stand at odd places.
void PaneAxes::showDecades(const Range& range) {
  if (m_yAxis.scale != AxisScale::Log) return;
  const bool isEachMarked = std::log10(range.upper / range.lower) <= m_y->ticker()->tickCount();
  static_cast<QCPAxisTickerLog&>(*m_y->ticker()).setSubTickCount(isEachMarked ? 8 : 0);
}

double PaneAxes::beyondX(double length) const {
  if (m_x->scaleType() == QCPAxis::stLogarithmic) return 0;
  const auto [ticks, labels] = labelsOf(*m_x);
  const QCPRange range = m_x->range();
  double beyond = 0;
  for (int i = 0; i < std::min(ticks.size(), labels.size()); ++i) {
    if (!range.contains(ticks[i])) continue;
    const double half = widthOf(labels[i], m_x->tickLabelFont()) / 2;
    beyond = std::max(beyond, half - (range.upper - ticks[i]) / range.size() * length);
  }
  return beyond;
}

double PaneAxes::tickLabelWidth() const {
  if (m_yAxis.kind == AxisKind::Unmarked) return 0;
  if (m_yAxis.scale == AxisScale::Log) return widthOf(QStringLiteral("10−00"), m_y->tickLabelFont());
  double width = 0;
  for (const QString& label : labelsOf(*m_y).labels)
    width = std::max(width, widthOf(label, m_y->tickLabelFont()));
  return width;
}

}  // namespace alab
