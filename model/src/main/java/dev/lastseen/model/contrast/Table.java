package dev.lastseen.model.contrast;

import java.util.List;
import java.util.Set;

/// Everything that is known about the rows at one system.
///
/// @param rows     the messages
/// @param fields   by name
/// @param traces   what their records are, apart from fields
/// @param words    the spelling of words
/// @param followed names of the fields that hold the followed identifier
record Table(Rows rows, List<Field> fields, Traces traces, Words words, Set<String> followed) {}
