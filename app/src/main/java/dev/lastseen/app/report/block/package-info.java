/// What a report consists of, before it is HTML, Markdown, PDF or a view: chapters of blocks of runs of text. All text from evidence comes through [Door].
@NullMarked
package dev.lastseen.app.report.block;

import org.jspecify.annotations.NullMarked;
