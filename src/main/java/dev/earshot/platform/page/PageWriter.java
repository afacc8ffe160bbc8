package dev.earshot.platform.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes a page. Stands in for quarkus-rest-qute, which is not published for this platform version. */
@Provider
@Produces(PageWriter.HTML)
public class PageWriter implements MessageBodyWriter<TemplateInstance> {

    /** Every page resource says that it produces this; without it the platform would choose JSON. */
    public static final String HTML = "text/html;charset=UTF-8";

    private final HttpHeaders asked;

    PageWriter(@Context HttpHeaders asked) {
        this.asked = asked;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return TemplateInstance.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            TemplateInstance page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // What has no language of its own, such as that of a survey, is written in the reader's.
        if (!(page.getAttribute(TemplateInstance.LOCALE) instanceof Locale)) {
            page.setLocale(PreferredLanguage.ofAnalyst(asked));
        }
        if (page.getAttribute(TemplateInstance.LOCALE) instanceof Locale spoken) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, spoken.toLanguageTag());
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        out.write(page.render().getBytes(StandardCharsets.UTF_8));
    }
}
