package dev.earshot.insight.response.export;

/** How far a file has come. */
public enum ExportState {
    WAITING,
    RUNNING,
    READY,
    FAILED
}
