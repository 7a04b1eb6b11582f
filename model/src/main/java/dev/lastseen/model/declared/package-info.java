/// What people know and no evidence says: windows, expected rates, sampling, ends that are meant. All of it is optional.
@NullMarked
package dev.lastseen.model.declared;

import org.jspecify.annotations.NullMarked;
