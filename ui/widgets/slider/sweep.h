#pragma once
// Sweep: the motion of a playing slider along its groove (0..1), without a clock.

namespace alab {

/// There and back again, once from left to right, again and again to the right, again and again to the left.
enum class PlayMode { ToAndFro, Once, Up, Down };

class Sweep {
 public:
  static constexpr double secondsPerSweep = 4;

  Sweep(PlayMode mode, double from);

  /// Any time may pass at once.
  void advance(double seconds);

  double unit() const;
  bool isOver() const { return m_mode == PlayMode::Once && m_way >= 1; }

 private:
  PlayMode m_mode;
  double m_way;  ///< where the handle would be on a groove without ends
};

}  // namespace alab
