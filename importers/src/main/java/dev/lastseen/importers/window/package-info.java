/// Reads files of declared windows: CSV and iCalendar. They are no evidence of messages.
@NullMarked
package dev.lastseen.importers.window;

import org.jspecify.annotations.NullMarked;
