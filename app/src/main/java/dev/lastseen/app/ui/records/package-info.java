/// The merged log: all records in order of time, raw, with search, filters, fields, marks and export.
@NullMarked
package dev.lastseen.app.ui.records;

import org.jspecify.annotations.NullMarked;
