package org.kith.access;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * One pool for each database account. Every pool checks a connection before use and throws all away after a failure;
 * without that the pool never recovers from a restart of the database.
 * It is an enterprise bean because inside kith.ear only those are looked at for such definitions.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/kith",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=kith.db.app.url}",
        user = "${MPCONFIG=kith.db.app.user}",
        password = "${MPCONFIG=kith.db.app.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            DataSources.CHECKED,
            DataSources.BY_A_CLASS,
            DataSources.THIS_CLASS,
            DataSources.ALL_OR_NONE,
            DataSources.SELDOM
        })
@DataSourceDefinition(
        name = "java:app/jdbc/kith-auth",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=kith.db.auth.url}",
        user = "${MPCONFIG=kith.db.auth.user}",
        password = "${MPCONFIG=kith.db.auth.password}",
        minPoolSize = 1,
        maxPoolSize = 16,
        transactional = false,
        properties = {
            DataSources.CHECKED,
            DataSources.BY_A_CLASS,
            DataSources.THIS_CLASS,
            DataSources.ALL_OR_NONE,
            DataSources.SELDOM
        })
@DataSourceDefinition(
        name = "java:app/jdbc/kith-audit",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=kith.db.audit.url}",
        user = "${MPCONFIG=kith.db.audit.user}",
        password = "${MPCONFIG=kith.db.audit.password}",
        minPoolSize = 1,
        maxPoolSize = 8,
        transactional = false,
        properties = {
            DataSources.CHECKED,
            DataSources.BY_A_CLASS,
            DataSources.THIS_CLASS,
            DataSources.ALL_OR_NONE,
            DataSources.SELDOM
        })
@DataSourceDefinition(
        name = "java:app/jdbc/kith-agg",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=kith.db.agg.url}",
        user = "${MPCONFIG=kith.db.agg.user}",
        password = "${MPCONFIG=kith.db.agg.password}",
        minPoolSize = 1,
        maxPoolSize = 4,
        transactional = false,
        properties = {
            DataSources.CHECKED,
            DataSources.BY_A_CLASS,
            DataSources.THIS_CLASS,
            DataSources.ALL_OR_NONE,
            DataSources.SELDOM
        })
@DataSourceDefinition(
        name = "java:app/jdbc/kith-board",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=kith.db.board.url}",
        user = "${MPCONFIG=kith.db.board.user}",
        password = "${MPCONFIG=kith.db.board.password}",
        minPoolSize = 1,
        maxPoolSize = 8,
        transactional = false,
        properties = {
            DataSources.CHECKED,
            DataSources.BY_A_CLASS,
            DataSources.THIS_CLASS,
            DataSources.ALL_OR_NONE,
            DataSources.SELDOM
        })
public class DataSources {
    static final String CHECKED = "fish.payara.is-connection-validation-required=true";
    static final String BY_A_CLASS = "fish.payara.connection-validation-method=custom-validation";
    static final String THIS_CLASS =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";
    static final String ALL_OR_NONE = "fish.payara.fail-all-connections=true";
    static final String SELDOM = "fish.payara.validate-atmost-once-period-in-seconds=5";
}
