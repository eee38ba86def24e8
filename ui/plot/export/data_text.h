#pragma once
// Numbers and settings as text.
#include <QByteArray>
#include <QMap>
#include <QString>

namespace alab {

/// The shortest decimal form that reads back to the same double; "inf", "-inf", "nan".
QByteArray numberText(double value);

/// {"key": "value", ...} on one line, keys in order.
QByteArray metadataJson(const QMap<QString, QString>& metadata);

}  // namespace alab
