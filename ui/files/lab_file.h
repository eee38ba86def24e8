#pragma once
// LabFile: the file that the document is: where it is, whether the document has work that it does not hold,
// and what stands in it that this version does not know.
#include <QObject>

#include "ui/document/document.h"
#include "ui/files/kept_lab.h"
#include "ui/files/lab_store.h"

namespace alab {

class LabFile : public QObject {
  Q_OBJECT

 public:
  /// The document outlives the file. At first there is none.
  explicit LabFile(Document& document, QObject* parent = nullptr);

  const QString& path() const { return m_path; }
  /// Of the file, without its folder; empty: it has none.
  QString name() const;
  /// Whether work would be lost with the document. Looking at another page or another x is no work.
  bool isChanged() const { return m_isChanged; }
  /// Saving would replace what could not be read.
  bool isDamaged() const { return m_isDamaged; }
  /// Whether another program has written to it meanwhile: saving would replace that.
  bool isAnotherOnDisk() const;
  const QJsonObject& unknown() const { return m_unknown; }

  /// A document without a file.
  void start(const Lab& lab);
  /// The document becomes what is in the file; the error: it stays what it was.
  Result<std::vector<Error>> open(const QString& path);
  /// The same of a file that has been read already.
  void open(const StoredLab& stored);
  /// A lab that came as text: in no file yet.
  void take(const LoadedLab& loaded);
  std::optional<Error> save(const QString& path);

  /// What is to be kept until the next start, and as it was then.
  KeptLab kept() const;
  void restore(const KeptLab& kept);

 signals:
  void changed();   ///< path or isChanged()
  void replaced();  ///< the document is another one

 private:
  void set(const QString& path, const QDateTime& time, const Lab& onDisk);
  void compare();

  Document& m_document;
  QString m_path;
  QDateTime m_time;          ///< of the file, when it was read or written
  Lab m_saved;               ///< as it is on the disk, or as it began
  bool m_isUnsaved = false;  ///< whatever the document is: it came from elsewhere
  bool m_isChanged = false;
  bool m_isDamaged = false;
  QJsonObject m_unknown;
};

}  // namespace alab
