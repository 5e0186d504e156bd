/** Tests of reading Markdown, hostile text included. */
@NullMarked
package dev.evolscope.markdown;

import org.jspecify.annotations.NullMarked;
