package dev.earshot.insight.delivery;

/** What a mail server means by an enhanced status code (RFC 3463), in plain words. */
final class SmtpWords {

    private SmtpWords() {}

    /** @param status "5.1.1"; empty where the server gave none */
    static String of(String status, ReasonMessages says) {
        String words =
                switch (status.replaceFirst("^[245]\\.", "")) {
                    case "1.0", "1.1", "1.3", "1.6", "1.10", "4.1" -> says.noMailbox();
                    case "1.2" -> says.noDomain();
                    case "2.1" -> says.switchedOff();
                    case "2.2" -> says.full();
                    case "2.3" -> says.tooLarge();
                    default -> other(status, says);
                };
        return status.isEmpty() ? words : words + " (" + status + ")";
    }

    private static String other(String status, ReasonMessages says) {
        if (status.matches("[245]\\.7\\..*")) {
            return says.unwanted();
        }
        return status.startsWith("4") ? says.notInTime() : says.notDelivered();
    }
}
