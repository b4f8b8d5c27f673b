package org.kith.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.PasskeySite;
import org.kith.access.PasskeyTask;
import org.kith.access.Passkeys;
import org.kith.access.SignedIn;
import org.kith.web.ui.Outcome;
import org.omnifaces.util.Faces;

/**
 * The lock of a known phone, for pages: a press of a button asks for something to sign, the script of the page lets the phone sign
 * it and sends the answer. Where the script finds no lock it shows nothing of this.
 */
@Named
@RequestScoped
public class PhoneLockForm {
    @Inject
    private Passkeys passkeys;

    @Inject
    private Cookies cookies;

    @Inject
    private Calls calls;

    @Inject
    private KnownPhoneForm code;

    private @Nullable PasskeyTask task;
    private @Nullable String answer;
    private @Nullable Boolean on;

    /** Asks for a key to be made on this phone. */
    public @Nullable String askToMake() {
        return ask(
                "phones.lock.not.made",
                secret -> Me.of(Faces.getRequest())
                        .flatMap(me -> passkeys.toMake(me, secret))
                        .orElse(null));
    }

    public @Nullable String make() {
        var sent = answer == null ? "" : answer;
        boolean made = mayTry()
                && Me.of(Faces.getRequest())
                        .flatMap(me ->
                                cookies.phoneIn(Faces.getRequest()).map(secret -> passkeys.made(me, secret, sent)))
                        .orElse(false);
        if (!made) {
            Outcome.wrong(null, "phones.lock.not.made");
            return null;
        }
        return Outcome.said("phones.lock.made").to(Pages.MY_PHONES.path());
    }

    /** Asks for a signature of the key on this phone. */
    public @Nullable String askToSignIn() {
        return ask("phones.lock.refused", secret -> passkeys.toSign(secret).orElse(null));
    }

    public @Nullable String signIn() {
        var sent = answer == null ? "" : answer;
        var signedIn = mayTry()
                ? cookies.phoneIn(Faces.getRequest()).flatMap(secret -> passkeys.signIn(secret, sent))
                : Optional.<SignedIn>empty();
        if (signedIn.isEmpty()) {
            Outcome.wrong(null, "phones.lock.refused");
            return null;
        }
        return code.begin(signedIn.get());
    }

    private @Nullable String ask(String otherwise, Function<String, @Nullable PasskeyTask> asked) {
        task = mayTry() ? cookies.phoneIn(Faces.getRequest()).map(asked).orElse(null) : null;
        if (task == null) {
            Outcome.wrong(null, otherwise);
        }
        return null;
    }

    private boolean mayTry() {
        return calls.maySignIn(Addresses.of(Faces.getRequest()));
    }

    /** Whether this phone's lock opens Kith already. */
    public boolean isOn() {
        if (on == null) {
            on = cookies.phoneIn(Faces.getRequest()).filter(passkeys::isOn).isPresent();
        }
        return on;
    }

    /** Where phones may keep keys for Kith; none when browsers do not at our address. */
    public @Nullable PasskeySite getSite() {
        return passkeys.site().orElse(null);
    }

    /** What the phone is to sign now. */
    public @Nullable PasskeyTask getTask() {
        return task;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
