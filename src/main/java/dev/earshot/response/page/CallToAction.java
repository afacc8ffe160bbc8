package dev.earshot.response.page;

/** A link of the shop's on the last page. */
public record CallToAction(String words, String url) {}
