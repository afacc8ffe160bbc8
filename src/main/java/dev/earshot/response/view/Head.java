package dev.earshot.response.view;

import java.util.Optional;

/**
 * What stands above the fields of every question.
 *
 * @param id name of the fields
 * @param help a line in small type
 * @param error what is wrong with the answer, in words
 */
public record Head(String id, String title, Optional<String> help, Optional<String> error) {

    Head titled(String other) {
        return new Head(id, other, help, error);
    }
}
