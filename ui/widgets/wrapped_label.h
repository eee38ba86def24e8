#pragma once
// WrappedLabel: a label of several lines that measures each width once. Layouts ask for its height at a width
// again and again: for the least and for the wanted one, in every layout around it and in every pass.
#include <QHash>
#include <QLabel>

namespace alab {

class WrappedLabel : public QLabel {
  Q_OBJECT

 public:
  explicit WrappedLabel(QWidget* parent = nullptr);

  int heightForWidth(int width) const override;

 private:
  /// What the heights hold for.
  struct Content {
    QString text;
    QFont font;
    QMargins margins;
    bool operator==(const Content&) const = default;
  };

  mutable Content m_content;
  mutable QHash<int, int> m_heights;  ///< by width
};

}  // namespace alab
