package dev.earshot.invitation.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "api_answer")
class ApiAnswerRow {
    @Id
    String requestKey;

    String bodyHash;
    int status;
    String answer;
    Instant answeredAt;

    protected ApiAnswerRow() {}

    ApiAnswerRow(String requestKey, String bodyHash, int status, String answer, Instant answeredAt) {
        this.requestKey = requestKey;
        this.bodyHash = bodyHash;
        this.status = status;
        this.answer = answer;
        this.answeredAt = answeredAt;
    }
}
