/// Notes that people write in Markdown, as blocks of a report. Markup that could do something is shown and never done.
@NullMarked
package dev.lastseen.app.report.note;

import org.jspecify.annotations.NullMarked;
