/// Reports as Markdown, for wikis and tickets; text from evidence is escaped, so that it stays text.
@NullMarked
package dev.lastseen.app.report.markdown;

import org.jspecify.annotations.NullMarked;
