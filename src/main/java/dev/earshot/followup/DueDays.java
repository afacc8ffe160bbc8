package dev.earshot.followup;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.risk.RiskLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Until when somebody should have been in touch: so many working days, fewer for the most urgent. */
@ApplicationScoped
class DueDays {

    private final int usual;
    private final int urgent;

    DueDays(EarshotConfig config) {
        usual = config.followUp().dueDays();
        urgent = config.followUp().urgentDueDays();
    }

    LocalDate after(LocalDate answered, RiskLevel level) {
        return workingDay(answered, level == RiskLevel.RED ? urgent : usual);
    }

    /** @param days working days to go on; none stays where it is */
    static LocalDate workingDay(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
