#pragma once
// FormatCard: the focused function as float16, bfloat16 or float32 compute it.
#include <optional>

#include "ui/jobs/job.h"
#include "ui/panels/explore/cards/format_facts.h"
#include "ui/panels/page_card.h"

class QComboBox;

namespace alab {

class FormatCard : public PageCard {
  Q_OBJECT

 public:
  explicit FormatCard(Document& document, QWidget* parent = nullptr);

  void refresh() override;
  const FactRows& facts() const { return *m_facts; }

 protected:
  void retranslate() override;

 private:
  void choose(int index);
  void ask(const FormatQuestion& question);
  void take(const std::vector<Fact>& found);

  QComboBox* m_format;
  FactRows* m_facts;
  std::optional<FormatQuestion> m_asked;
  Job<std::vector<Fact>> m_job;
};

}  // namespace alab
