package dev.earshot.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says which survey files are broken or gone. Stays up: the good ones, and the last good revisions, go on. */
@Readiness
@ApplicationScoped
class SurveysHealth implements HealthCheck {

    private final SurveyCatalog catalog;

    SurveysHealth(SurveyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("Surveys")
                .up()
                .withData("live", catalog.live().size());
        for (CatalogEntry entry : catalog.entries()) {
            if (entry.isBroken()) {
                health.withData("warning: " + entry.surveyId(), "its file has mistakes; the page Surveys shows them");
            } else if (entry.isGone()) {
                health.withData("warning: " + entry.surveyId(), "its file is gone; open invitations stay answerable");
            }
        }
        return health.build();
    }
}
