package dev.earshot.insight.response.export;

import dev.earshot.insight.response.file.ResponseFiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

public enum ExportFormat {
    CSV(ResponseFiles.CSV),
    XLSX(ResponseFiles.WORKBOOK);

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** @param key "csv" */
    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String type() {
        return type;
    }
}
