package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What the audit holds by now, for judging whose name may stand where somebody reads it: whoever did what is told there did it. */
public final class Looks {
    private final City city;
    private final Connection owner;

    Looks(City city, Connection owner) {
        this.city = city;
        this.owner = owner;
    }

    /** Whether it is the name of somebody who did something that the caller may read of in the audit. */
    boolean isOfWhoLooked(Caller caller, String word) {
        var token = city.token(word);
        if (token == null
                || !token.row().table().equals("account")
                || !token.column().equals("name")) {
            return false;
        }
        var audited = new Audited(new Reach(city, caller), city, caller);
        var scopes = Rule.scopes(caller.role(), "AUDIT", 'L');
        return did(token.row().id()).stream()
                .anyMatch(event -> scopes.stream().anyMatch(scope -> audited.reads(scope, event)));
    }

    private List<Row> did(String account) {
        var all = new ArrayList<Row>();
        try (var query = owner.prepareStatement("SELECT DISTINCT account_id, partnership_id, partner_id, record,"
                + " record_id, outcome FROM kith_audit.event WHERE account_id = ?")) {
            query.setString(1, account);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var values = new LinkedHashMap<String, Object>();
                    for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.put(row.getMetaData().getColumnLabel(column), row.getString(column));
                    }
                    all.add(new Row("event", values));
                }
            }
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
        return all;
    }
}
