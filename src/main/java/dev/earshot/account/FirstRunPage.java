package dev.earshot.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FirstRunPage(String shop, String email, Optional<String> error, int shortestPassword)
        implements TemplateInstance {}
