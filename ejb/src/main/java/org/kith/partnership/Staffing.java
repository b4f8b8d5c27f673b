package org.kith.partnership;

import static org.kith.access.AccessRule.NOT_ONESELF;
import static org.kith.access.AccessRule.ROLE_MAY_BE_GIVEN;
import static org.kith.access.AccessRule.USERNAME_IS_FREE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.ACCOUNT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Invitations;
import org.kith.access.Role;
import org.kith.access.Unlocking;
import org.kith.access.Usernames;
import org.kith.kernel.NotFound;

/**
 * Inviting people to sign in, giving and ending their roles. A partner's manager looks after the partner's own staff,
 * volunteers, people and referrers; a partnership administrator after managers and partnership roles.
 */
@Stateless
public class Staffing {
    private static final Set<Role> BY_MANAGER =
            EnumSet.of(Role.COORDINATOR, Role.SAFEGUARDING_LEAD, Role.VOLUNTEER, Role.PERSON, Role.REFERRER);
    private static final Set<Role> BY_ADMINISTRATOR = EnumSet.of(
            Role.PARTNER_MANAGER,
            Role.BOARD_MEMBER,
            Role.EVALUATOR,
            Role.COMMISSIONER,
            Role.DATA_PROTECTION_OFFICER,
            Role.PARTNERSHIP_ADMINISTRATOR);

    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Invitations invitations;

    @Inject
    private Usernames usernames;

    @Inject
    private Unlocking unlocking;

    @Inject
    private Clock clock;

    /** The roles that whoever acts in this role may give. */
    public static Set<Role> rolesGivenBy(Role role) {
        return switch (role) {
            case PARTNER_MANAGER -> BY_MANAGER;
            case PARTNERSHIP_ADMINISTRATOR -> BY_ADMINISTRATOR;
            default -> Set.of();
        };
    }

    @Allowed(record = ACCOUNT, action = LIST)
    public List<AccountSummary> accounts() {
        return entities.createQuery("SELECT a FROM Account a ORDER BY a.name, a.username", Account.class)
                .getResultStream()
                .map(Staffing::summary)
                .toList();
    }

    /** Those who coordinate today, or lead in safeguarding, and are not disabled. */
    @Allowed(record = ACCOUNT, action = LIST)
    public List<AccountSummary> coordinators() {
        return entities.createQuery(
                        "SELECT a FROM Account a WHERE a.disabledAt IS NULL AND EXISTS (SELECT r FROM AccountRole r"
                                + " WHERE r.accountId = a.id AND r.role IN :roles AND r.validFrom <= :today"
                                + " AND (r.validUntil IS NULL OR r.validUntil >= :today)) ORDER BY a.name, a.username",
                        Account.class)
                .setParameter("roles", List.of(Role.COORDINATOR, Role.SAFEGUARDING_LEAD))
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(Staffing::summary)
                .toList();
    }

    /** @throws NotFound when the account is not this administrator's */
    @Allowed(record = ACCOUNT, action = READ)
    public AccountDetail account(UUID id) {
        var today = LocalDate.now(clock);
        var roles = entities.createQuery(
                        "SELECT r FROM AccountRole r WHERE r.accountId = :account ORDER BY r.validFrom, r.id",
                        AccountRole.class)
                .setParameter("account", id)
                .getResultStream()
                .map(role -> role.held(today))
                .toList();
        return new AccountDetail(summary(find(id)), roles);
    }

    /**
     * Makes the account with its first role.
     *
     * @param id made by the form; the same id again changes nothing
     * @throws org.kith.kernel.RuleBroken when the user name is taken or the role is not this administrator's to give
     * @throws NotFound when the person or the volunteer behind the account is not of this partner
     */
    @Allowed(record = ACCOUNT, action = CREATE)
    public UUID invite(UUID id, NewAccount asked) {
        if (entities.find(Account.class, id) != null) {
            return id;
        }
        var administrator = CurrentActor.get();
        ROLE_MAY_BE_GIVEN.require(rolesGivenBy(administrator.role()).contains(asked.role()));
        USERNAME_IS_FREE.require(!usernames.isTaken(asked.username()));
        var account = Account.invited(id, asked, administrator, clock.instant());
        entities.persist(account);
        entities.flush();
        entities.persist(AccountRole.granted(
                UUID.nameUUIDFromBytes((id + "/first role").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                id,
                asked,
                administrator,
                clock.instant(),
                LocalDate.now(clock)));
        // The view refuses a person, a volunteer or a partner that is not this administrator's.
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            throw new NotFound();
        }
        return id;
    }

    /** A fresh one-time link with which the account's holder chooses a password. */
    @Allowed(record = ACCOUNT, action = UPDATE)
    public String link(UUID id) {
        return invitations.invite(find(id).id());
    }

    /** For somebody who lost the phone: the next sign-in asks for the password alone. All sign-ins of the account end. */
    @Allowed(record = ACCOUNT, action = UPDATE)
    public void forgetSecondFactor(UUID id) {
        unlocking.forgetSecondFactor(find(id).id());
    }

    @Allowed(record = ACCOUNT, action = UPDATE)
    public void grant(UUID id, UUID roleId, Role role) {
        var administrator = CurrentActor.get();
        ROLE_MAY_BE_GIVEN.require(rolesGivenBy(administrator.role()).contains(role));
        if (entities.find(AccountRole.class, roleId) == null) {
            var account = find(id);
            var asked = new NewAccount(account.username(), account.name(), role, account.homePartnerId(), null, null);
            entities.persist(
                    AccountRole.granted(roleId, id, asked, administrator, clock.instant(), LocalDate.now(clock)));
        }
    }

    @Allowed(record = ACCOUNT, action = END)
    public void endRole(UUID id, UUID roleId) {
        NOT_ONESELF.require(!id.equals(CurrentActor.get().accountId()));
        var held = entities.find(AccountRole.class, roleId);
        if (held == null || !held.accountId().equals(id)) {
            throw new NotFound();
        }
        held.end(LocalDate.now(clock));
    }

    /** Takes effect on the account's next request. */
    @Allowed(record = ACCOUNT, action = END)
    public void disable(UUID id) {
        NOT_ONESELF.require(!id.equals(CurrentActor.get().accountId()));
        find(id).disable(clock.instant());
    }

    @Allowed(record = ACCOUNT, action = UPDATE)
    public void enable(UUID id) {
        find(id).enable();
    }

    private Account find(UUID id) {
        var account = entities.find(Account.class, id);
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }

    private static AccountSummary summary(Account account) {
        return new AccountSummary(account.id(), account.name(), account.username(), account.isDisabled());
    }
}
