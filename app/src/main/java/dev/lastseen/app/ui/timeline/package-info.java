/// The strip above all views: when each system wrote how much, what no evidence covers, where messages were lost.
@NullMarked
package dev.lastseen.app.ui.timeline;

import org.jspecify.annotations.NullMarked;
