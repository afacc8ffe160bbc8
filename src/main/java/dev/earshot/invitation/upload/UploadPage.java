package dev.earshot.invitation.upload;

import dev.earshot.account.Frame;
import dev.earshot.invitation.table.TableReport;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * @param canTake whether somebody can agree to it now
 * @param waiting whether nobody has agreed to it yet
 * @param moreMistakes beyond those that are shown
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record UploadPage(
        Frame frame,
        Upload upload,
        String finding,
        ZonedDateTime uploadedAt,
        TableReport table,
        Forecast.Summary forecast,
        boolean canTake,
        boolean waiting,
        boolean taking,
        long moreMistakes)
        implements TemplateInstance {

    static UploadPage of(Frame frame, Upload upload, ZoneId zone) {
        boolean waiting = upload.state() == UploadState.CHECKED;
        return new UploadPage(
                frame,
                upload,
                UploadFinding.in(frame.language()).of(upload),
                upload.uploadedAt().atZone(zone),
                upload.table(),
                upload.forecast(),
                upload.table().good() > 0 && (waiting || upload.state() == UploadState.STOPPED),
                waiting,
                upload.state() == UploadState.TAKING,
                upload.table().mistakesInAll() - upload.table().mistakes().size());
    }
}
