/// All messages: a row a message, a column a system.
@NullMarked
package dev.lastseen.app.ui.messages;

import org.jspecify.annotations.NullMarked;
