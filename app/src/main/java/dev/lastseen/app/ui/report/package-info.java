/// What was gathered for the report.
@NullMarked
package dev.lastseen.app.ui.report;

import org.jspecify.annotations.NullMarked;
