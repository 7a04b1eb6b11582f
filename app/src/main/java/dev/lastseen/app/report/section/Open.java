package dev.lastseen.app.report.section;

import dev.lastseen.app.report.block.Text;

/// Something that is not known.
///
/// @param what    what it is, with its figures and an example
/// @param settled what evidence would settle it: which system, which field, which time
record Open(Text what, Text settled) {}
