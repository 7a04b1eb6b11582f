/// Notes in Markdown.
@NullMarked
package dev.lastseen.app.report.note;

import org.jspecify.annotations.NullMarked;
