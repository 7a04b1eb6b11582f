/// Reports as one HTML file that fetches nothing and runs nothing.
@NullMarked
package dev.lastseen.app.report.html;

import org.jspecify.annotations.NullMarked;
