/// Looking through records: all sources in one order of time, filters, fields with their values, counts over time, and one record in full. Works on integers.
@NullMarked
package dev.lastseen.model.explore;

import org.jspecify.annotations.NullMarked;
