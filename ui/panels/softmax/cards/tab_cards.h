#pragma once
// The cards that belong to one tab each; only that of the tab in sight is shown.
#include "ui/panels/softmax/cards/softmax_card.h"

class QLabel;

namespace alab {

class ChoiceRow;
class TypedField;
class UnitChoice;

/// Of the grid of the curve that is none.
NumberSpec gridStepSpec();

class TabCard : public SoftmaxCard {
  Q_OBJECT

 public:
  TabCard(Document& document, SoftmaxView view, QWidget* parent);

  void refresh() override;

 protected:
  void retranslate() override;

 private:
  SoftmaxView m_view;
};

/// The class that is right, and how much its label is smoothed.
class LossCard : public TabCard {
  Q_OBJECT

 public:
  explicit LossCard(Document& document, QWidget* parent = nullptr);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  ChoiceRow* m_target;
};

/// The number format of the calculation.
class OverflowCard : public TabCard {
  Q_OBJECT

 public:
  explicit OverflowCard(Document& document, QWidget* parent = nullptr);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  ChoiceRow* m_format;
};

/// The matrix as text, and the axis.
class RowsCard : public TabCard {
  Q_OBJECT

 public:
  explicit RowsCard(Document& document, QWidget* parent = nullptr);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  QString enter(const QString& text);
  void showProblem(const QString& why);

  TypedField* m_text;
  QLabel* m_problem;
  ChoiceRow* m_axis;
};

/// The grid over which the curve that is none is drawn.
class CurveCard : public TabCard {
  Q_OBJECT

 public:
  explicit CurveCard(Document& document, QWidget* parent = nullptr);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  ChoiceRow* m_grid;
};

/// Which gated unit, and of maxout which lines.
class GateCard : public TabCard {
  Q_OBJECT

 public:
  explicit GateCard(Document& document, QWidget* parent = nullptr);
  void refresh() override;

 protected:
  void retranslate() override;

 private:
  UnitChoice* m_unit;
  ChoiceRow* m_lines;
};

}  // namespace alab
