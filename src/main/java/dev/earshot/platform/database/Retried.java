package dev.earshot.platform.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the method's transaction again, up to three times, when another one got in its way: both wrote the same new
 * row, or each waited for the other. Put it beside {@code @Transactional}; the method must do nothing outside the
 * database.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Retried {}
