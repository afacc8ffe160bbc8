/**
 * What a digest says. {@link dev.earshot.insight.digest.mail.DigestReader} reads the figures as the pages do, {@link
 * dev.earshot.insight.digest.mail.DigestWriter} makes a mail of them: figures and links, nobody's name and nobody's words.
 */
@NullMarked
package dev.earshot.insight.digest.mail;

import org.jspecify.annotations.NullMarked;
