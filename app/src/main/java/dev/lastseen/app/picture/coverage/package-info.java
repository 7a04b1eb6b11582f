/// For which times evidence can vouch, as a picture.
@NullMarked
package dev.lastseen.app.picture.coverage;

import org.jspecify.annotations.NullMarked;
