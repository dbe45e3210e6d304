/** Files in, documents out: headers with the place of every value, bodies as text, stored files hashed once. */
@NullMarked
package io.github.ismskit.document;

import org.jspecify.annotations.NullMarked;
