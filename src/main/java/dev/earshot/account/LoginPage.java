package dev.earshot.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LoginPage(String shop, String to, String email, Optional<String> error, boolean demo)
        implements TemplateInstance {}
