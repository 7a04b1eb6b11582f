/// The report while it is written: exhibits, what people say, the cause, and beside them how it will read.
@NullMarked
package dev.lastseen.app.ui.report;

import org.jspecify.annotations.NullMarked;
