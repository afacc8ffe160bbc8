package dev.earshot.platform.signature;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** How the bytes of a signature are written. One form for one value: what is not exactly it is not read. */
public enum MacText {
    HEX("hex") {
        @Override
        public Optional<byte[]> read(String text) {
            try {
                return Optional.of(HexFormat.of().parseHex(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String write(byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
    },

    LOWER_HEX("hex in lower case") {
        @Override
        public Optional<byte[]> read(String text) {
            return text.chars().anyMatch(Character::isUpperCase) ? Optional.empty() : HEX.read(text);
        }

        @Override
        public String write(byte[] bytes) {
            return HEX.write(bytes);
        }
    },

    BASE64("base64") {
        @Override
        public Optional<byte[]> read(String text) {
            return canonical(text, Base64.getDecoder(), Base64.getEncoder());
        }

        @Override
        public String write(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    },

    BASE64_URL("base64url") {
        @Override
        public Optional<byte[]> read(String text) {
            return canonical(
                    text, Base64.getUrlDecoder(), Base64.getUrlEncoder().withoutPadding());
        }

        @Override
        public String write(byte[] bytes) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    };

    private final String meaning;

    MacText(String meaning) {
        this.meaning = meaning;
    }

    /** "hex". */
    public String meaning() {
        return meaning;
    }

    /** Empty where the text is not in this form. */
    public abstract Optional<byte[]> read(String text);

    public abstract String write(byte[] bytes);

    /** Java also reads base64 without its padding, or with bits after the last byte: that would be another text for one value. */
    private static Optional<byte[]> canonical(String text, Base64.Decoder decoder, Base64.Encoder encoder) {
        try {
            byte[] bytes = decoder.decode(text);
            return encoder.encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
