package org.kith.oracle;

/** What people wrote to each other at one partner, and what was written down about them. */
final class Words {
    private final City city;
    private final Row partner;
    private final Row coordinator;

    Words(City city, Row partner, Row coordinator) {
        this.city = city;
        this.partner = partner;
        this.coordinator = coordinator;
    }

    void said(Row person, Row volunteerAccount, Row ownAccount) {
        for (var from : new Row[] {volunteerAccount, ownAccount}) {
            own("message", "from_account_id", from.id(), "sent_at", city.now.minusHours(2), "done_at", null);
        }
        for (var raiser : new Row[] {volunteerAccount, ownAccount, coordinator}) {
            own(
                    "concern",
                    "person_id",
                    person.id(),
                    "raised_by",
                    raiser.id(),
                    "raised_at",
                    city.now.minusHours(3),
                    "answer_by",
                    city.now.plusHours(20));
        }
        taken(person, coordinator);
        notice("LETTER", false);
        notice("EMAIL", false);
        notice("TEXT", false);
        notice("EMAIL", true);
        own(
                "import_run",
                "kind",
                "PEOPLE",
                "file_hash",
                String.format("%064d", city.chance.nextInt(1_000_000)),
                "row_count",
                3,
                "made_by",
                coordinator.id());
        for (var writer : new Row[] {coordinator, volunteerAccount, ownAccount}) {
            city.add("draft", "account_id", writer.id(), "form", "oracle", "saved_at", city.now);
        }
        feed(coordinator, "COORDINATOR");
        feed(volunteerAccount, "VOLUNTEER");
        for (var owner : new Row[] {volunteerAccount, ownAccount}) {
            var secret = String.format("%064d", city.chance.nextInt(1_000_000_000));
            city.add("known_phone", "account_id", owner.id(), "token_hash", secret);
        }
        looked(coordinator, "COORDINATOR", person, "DONE");
        looked(volunteerAccount, "VOLUNTEER", person, "REFUSED");
    }

    /** A concern that the lead has, and one that is closed. */
    private void taken(Row person, Row raiser) {
        for (var closed : new Object[] {null, city.now}) {
            own(
                    "concern",
                    "person_id",
                    person.id(),
                    "raised_by",
                    raiser.id(),
                    "answer_by",
                    city.now.minusHours(20),
                    "received_at",
                    city.now.minusHours(21),
                    "closed_at",
                    closed);
        }
    }

    private void feed(Row reader, String role) {
        city.add(
                "calendar_feed",
                "account_id",
                reader.id(),
                "role",
                role,
                "partner_id",
                partner.id(),
                "with_names",
                true,
                "token_hash",
                Secret.hash(Secret.of(reader.id())));
    }

    private void notice(String channel, boolean forStaff) {
        // Due in the far future, so that the job that sends leaves it alone.
        own(
                "notice",
                "about_id",
                city.newId(),
                "channel",
                channel,
                "next_try_at",
                city.now.plusYears(1),
                "for_staff",
                forStaff);
    }

    private void looked(Row account, String role, Row person, String outcome) {
        city.add(
                "event",
                "happened_at",
                city.now.minusHours(4),
                "account_id",
                account.id(),
                "role",
                role,
                "partnership_id",
                partner.text("partnership_id"),
                "partner_id",
                partner.id(),
                "action",
                "READ",
                "record",
                "PERSON",
                "record_id",
                person.id(),
                "outcome",
                outcome);
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }
}
