/**
 * Comments as lists of words: {@link dev.earshot.score.comment.Token} cuts them, {@link dev.earshot.score.comment.Mask} takes
 * out what tells who somebody is.
 */
@NullMarked
package dev.earshot.score.comment;

import org.jspecify.annotations.NullMarked;
