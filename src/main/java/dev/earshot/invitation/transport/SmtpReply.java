package dev.earshot.invitation.transport;

/**
 * What a mail server answered.
 *
 * @param code of three digits (RFC 5321): 550
 * @param status enhanced status (RFC 3463): "5.7.1"; empty where none was given
 * @param said the server's words, which may repeat the address: judged, never stored, never logged
 */
public record SmtpReply(int code, String status, String said) {

    /** Whether the refusal is about us, not about the customer: policy, protocol or content. */
    public boolean blamesTheSender() {
        return status.matches("5\\.[567]\\.\\d+");
    }

    /** Without its words. */
    @Override
    public String toString() {
        return status.isEmpty() ? String.valueOf(code) : code + " " + status;
    }
}
