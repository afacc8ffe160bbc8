package dev.earshot.platform.problem;

/** Everything that can go wrong for a caller of the API (RFC 9457). Public: added to, never renamed. */
public enum ProblemType {
    NOT_FOUND("not-found", 404, "There is nothing at this address"),
    NOT_SIGNED_IN("not-signed-in", 401, "This needs a signed-in user or an API key"),
    NOT_ALLOWED("not-allowed", 403, "You may not do this"),
    CROSS_SITE("cross-site", 403, "This request came from another site"),
    BAD_PARAMETER("bad-parameter", 400, "A parameter cannot be understood"),
    NOT_JSON("not-json", 400, "The body is not JSON"),
    INVALID("invalid", 422, "Some fields cannot be used"),
    KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key belongs to another request"),
    CONFLICT("conflict", 409, "This contradicts what is known already"),
    BAD_SIGNATURE("bad-signature", 401, "The signature does not fit"),
    LENGTH_REQUIRED("length-required", 411, "The length of the body is not said"),
    UNSUPPORTED("unsupported", 415, "The body is in a form nobody here reads"),
    TOO_LARGE("too-large", 413, "The body is larger than 1 MiB"),
    TOO_OFTEN("too-often", 429, "This was asked for too often"),
    UNAVAILABLE("unavailable", 503, "This cannot be done right now; try again"),
    UNEXPECTED("unexpected", 500, "Something went wrong on our side");

    private final String key;
    private final int status;
    private final String title;

    ProblemType(String key, int status, String title) {
        this.key = key;
        this.status = status;
        this.title = title;
    }

    public String key() {
        return key;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** This problem with what happened here and what to do, in one or two sentences without personal data. */
    public Problem detail(String detail) {
        return new Problem("/problems/" + key, title, status, detail);
    }
}
