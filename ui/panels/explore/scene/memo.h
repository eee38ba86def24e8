#pragma once
// Memo: values computed from a key, kept while they are in use.
#include <list>
#include <utility>

namespace alab {

/// A value is computed once for its key and dropped when no call asked for it between two forgetUnused().
template <class Key, class Value>
class Memo {
 public:
  /// The reference holds until the next forgetUnused().
  template <class Make>
  const Value& operator()(const Key& key, Make make) {
    for (Entry& entry : m_entries) {
      if (!(entry.key == key)) continue;
      entry.used = true;
      return entry.value;
    }
    ++m_computations;
    return m_entries.emplace_back(Entry{key, make(), true}).value;
  }

  void forgetUnused() {
    m_entries.remove_if([](const Entry& entry) { return !entry.used; });
    for (Entry& entry : m_entries) entry.used = false;
  }

  int computations() const { return m_computations; }

 private:
  struct Entry {
    Key key;
    Value value;
    bool used;
  };
  std::list<Entry> m_entries;
  int m_computations = 0;
};

}  // namespace alab
