package dev.earshot.demo.world;

import dev.earshot.contact.Addressee;
import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Candidate;
import dev.earshot.contact.ContactPolicy;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Occasion;
import dev.earshot.contact.Reason;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Leaving;
import dev.earshot.demo.voice.Filled;
import dev.earshot.invitation.InvitationState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lives through the shop's days and writes down what happened until {@code now}; a later hour only adds to it. */
final class Diary {

    private static final double ANSWERED = 0.27;
    private static final double ANSWERED_DESK = 0.31;
    private static final double BOUNCES = 0.008;
    private static final double STOPS_THE_MAILS = 0.0026;

    private final Guestbook guests;
    private final Encounters encounters;
    private final Leaving leaving;
    private final Instant now;
    private final ZoneId zone;
    private final Map<Touchpoint, Integer> numbers =
            new TreeMap<>(Map.of(Touchpoint.ORDER, 104_000, Touchpoint.TICKET, 20_000, Touchpoint.RETURN, 7_000));

    final List<Happening> happenings = new ArrayList<>();
    final List<Ask> asks = new ArrayList<>();
    final List<Reply> replies = new ArrayList<>();
    final List<Eligible> eligible = new ArrayList<>();
    final Map<Shopper, Instant> leftAlone = new LinkedHashMap<>();

    Diary(Guestbook guests, Encounters encounters, Leaving leaving, Instant now, ZoneId zone) {
        this.guests = guests;
        this.encounters = encounters;
        this.leaving = leaving;
        this.now = now;
        this.zone = zone;
    }

    void live(LocalDate day, Dice dice) {
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            guests.partWith(day, leaving, dice.split());
        }
        for (Touchpoint touchpoint : Touchpoint.values()) {
            int times = dice.about(touchpoint.weekly / 7 * ShopDays.bustle(day));
            for (int i = 0; i < times; i++) {
                happen(touchpoint, day, dice.split());
            }
        }
        if (dice.chance(0.22)) {
            volunteer(day, dice.split());
        }
    }

    private void happen(Touchpoint touchpoint, LocalDate day, Dice dice) {
        Instant at = daytime(day, dice);
        int guest = guests.anybody(day, at, dice.chance(touchpoint.rested), dice);
        if (at.isAfter(now)) {
            return;
        }
        Shopper shopper = guests.shopper(guest);
        String key = touchpoint.numberPrefix + numbers.merge(touchpoint, 1, Integer::sum);
        Encounter met = encounters.meet(touchpoint, shopper, key, day, dice);
        Happening happening = new Happening(dice.id(at), touchpoint, key, at, day, shopper, met.consent(), met.facts());
        happenings.add(happening);
        boolean couldBeAsked = decide(happening, Optional.empty(), guest, at) instanceof Decision.Hold;
        Optional<Reply> reply = ask(happening, guest, met, dice);
        met.felt().ifPresent(felt -> {
            guests.remember(guest, felt);
            if (couldBeAsked) {
                boolean invited = asks.get(asks.size() - 1).state() != InvitationState.DROPPED;
                eligible.add(new Eligible(happening, felt, invited, reply));
            }
        });
    }

    private Decision decide(Happening about, Optional<Boolean> consent, int guest, Instant at) {
        return ContactPolicy.decide(
                new Candidate(about.touchpoint().surveyId, about.touchpoint().rule, true, Optional.empty(), zone),
                new Occasion(about.touchpoint().event(), about.at(), false, consent, Optional.empty(), about.facts()),
                addressee(guest, at),
                at);
    }

    private Optional<Reply> ask(Happening about, int guest, Encounter met, Dice dice) {
        Instant decidedAt = about.at().plus(dice.wait(Duration.ofSeconds(40)));
        Decision decision = decide(about, about.consent(), guest, decidedAt);
        if (!(decision instanceof Decision.Hold hold)) {
            asks.add(new Ask(
                    dice.id(decidedAt),
                    about,
                    InvitationState.DROPPED,
                    decision.reason(),
                    decision.sentence(),
                    decidedAt,
                    decidedAt));
            return Optional.empty();
        }
        boolean bounces = dice.chance(BOUNCES);
        boolean sent = !hold.until().isAfter(now);
        InvitationState state =
                !sent ? InvitationState.SCHEDULED : bounces ? InvitationState.UNDELIVERABLE : InvitationState.SENT;
        String sentence = state == InvitationState.UNDELIVERABLE ? "Undeliverable: 552 mailbox full." : hold.sentence();
        Ask ask = new Ask(dice.id(decidedAt), about, state, hold.reason(), sentence, decidedAt, hold.until());
        asks.add(ask);
        guests.asked(guest, hold.until());
        return bounces ? Optional.empty() : after(ask, guest, met, dice);
    }

    private Addressee addressee(int guest, Instant at) {
        Optional<Reason> suppressed =
                guests.isLeftAlone(guest, at) ? Optional.of(Reason.UNSUBSCRIBED) : Optional.empty();
        List<Asked> asked = guests.lastAsked(guest).stream()
                .map(last -> new Asked("", last, false))
                .toList();
        return new Addressee(zone, suppressed, 0, asked);
    }

    /** The customer answers, stops the mails or does neither. */
    private Optional<Reply> after(Ask ask, int guest, Encounter met, Dice dice) {
        Touchpoint touchpoint = ask.about().touchpoint();
        double usual = touchpoint == Touchpoint.ORDER ? ANSWERED : ANSWERED_DESK;
        boolean answers = dice.chance(Math.min(0.85, usual * met.filled().keenness()));
        boolean stops = dice.chance(STOPS_THE_MAILS);
        Duration slow = Duration.ofHours(dice.chance(0.6) ? 6 : 70);
        Instant at = ask.sendAt().plus(Duration.ofMinutes(2)).plus(dice.wait(slow));
        if (at.isAfter(now) || !at.isBefore(ask.sendAt().plus(touchpoint.rule.expires()))) {
            return Optional.empty();
        }
        Optional<Reply> reply = answers ? Optional.of(answer(ask, met, at, dice)) : Optional.empty();
        reply.ifPresent(replies::add);
        if (stops) {
            guests.leaveAlone(guest, at);
            leftAlone.put(ask.about().shopper(), at);
        }
        return reply;
    }

    private Reply answer(Ask ask, Encounter met, Instant at, Dice dice) {
        Touchpoint touchpoint = ask.about().touchpoint();
        Map<String, String> segments = new TreeMap<>(met.facts());
        segments.keySet().retainAll(touchpoint.segments);
        return reply(touchpoint, Optional.of(ask), ask.about().shopper().language(), segments, met.filled(), at, dice);
    }

    private void volunteer(LocalDate day, Dice dice) {
        Instant at = daytime(day, dice);
        String language = dice.one(Country.ALL, country -> country.share).language;
        Filled filled = encounters.volunteer(language, dice);
        if (!at.isAfter(now)) {
            replies.add(reply(Touchpoint.ORDER, Optional.empty(), language, Map.of(), filled, at, dice));
        }
    }

    private Reply reply(
            Touchpoint touchpoint,
            Optional<Ask> ask,
            String language,
            Map<String, String> segments,
            Filled filled,
            Instant at,
            Dice dice) {
        return new Reply(
                dice.id(at),
                touchpoint,
                ask,
                language,
                segments,
                filled.answers(),
                filled.pages(),
                filled.contactRequested(),
                at,
                at.atZone(zone).toLocalDate());
    }

    private Instant daytime(LocalDate day, Dice dice) {
        return day.atTime(8, 0).atZone(zone).toInstant().plus(Duration.ofSeconds(dice.below(12 * 3600)));
    }
}
