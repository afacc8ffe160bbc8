package dev.earshot.insight.delivery;

/** What a mail server means by an enhanced status code (RFC 3463), in plain words. */
final class SmtpWords {

    private SmtpWords() {}

    /** @param status "5.1.1"; empty where the server gave none */
    static String of(String status) {
        String words =
                switch (status.replaceFirst("^[245]\\.", "")) {
                    case "1.0", "1.1", "1.3", "1.6", "1.10", "4.1" -> "No such mailbox";
                    case "1.2" -> "No such domain";
                    case "2.1" -> "Mailbox switched off";
                    case "2.2" -> "Mailbox full";
                    case "2.3" -> "Mail too large for the mailbox";
                    default -> other(status);
                };
        return status.isEmpty() ? words : words + " (" + status + ")";
    }

    private static String other(String status) {
        if (status.matches("[245]\\.7\\..*")) {
            return "Refused as unwanted";
        }
        return status.startsWith("4") ? "Not taken in time" : "Not delivered";
    }
}
