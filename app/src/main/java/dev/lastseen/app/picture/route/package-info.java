/// The route as a picture: systems in layers, what flows between them, and what falls out.
@NullMarked
package dev.lastseen.app.picture.route;

import org.jspecify.annotations.NullMarked;
