package dev.earshot.insight.response.export;

/** Somebody does not want a file any more. Heard by {@link ExportFolder}, which takes it away. */
public record ExportRemoved(Export export) {}
