#pragma once

namespace alab {

/// How far long work is, as "12 %" on standard error when that is a terminal; nothing is left of it at the
/// end.
class Progress {
 public:
  Progress();
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  bool isSeen() const { return m_isSeen; }
  /// The share that is done, not from two threads at once.
  void tell(double done);

 private:
  bool m_isSeen;
  int m_percent = -1;
};

}  // namespace alab
