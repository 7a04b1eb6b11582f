/// What people know and no evidence says: listed, added and removed.
@NullMarked
package dev.lastseen.app.ui.declared;

import org.jspecify.annotations.NullMarked;
