package org.kith.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kith.access.KnownPhones;
import org.kith.access.SignedIn;
import org.kith.people.phone.AskingForCodes;
import org.kith.web.ui.Outcome;
import org.omnifaces.util.Faces;

/** Signing in on a known phone: a code is sent, typed, and that is all. Unknown phones and wrong codes read the same. */
@Named
@RequestScoped
public class KnownPhoneForm {
    @Inject
    private KnownPhones phones;

    @Inject
    private AskingForCodes asking;

    @Inject
    private Cookies cookies;

    @Inject
    private Calls calls;

    @Inject
    private Me me;

    private @Nullable String code;
    private @Nullable String then;
    private boolean asked;

    /** Sends a code to the owner of this phone. */
    public @Nullable String ask() {
        if (!calls.maySignIn(Addresses.of(Faces.getRequest()))) {
            Outcome.wrong(null, "problem.TOO_OFTEN.words");
            return null;
        }
        cookies.phoneIn(Faces.getRequest()).ifPresent(asking::ask);
        asked = true;
        return null;
    }

    public @Nullable String signIn() {
        asked = true;
        var request = Faces.getRequest();
        if (!calls.maySignIn(Addresses.of(request))) {
            Outcome.wrong("code:code", "problem.TOO_OFTEN.words");
            return null;
        }
        var signedIn = cookies.phoneIn(request).flatMap(secret -> phones.withCode(secret, code == null ? "" : code));
        if (signedIn.isEmpty()) {
            Outcome.wrong("code:code", "phones.code.refused");
            return null;
        }
        return begin(signedIn.get());
    }

    /** Goes to where the person wanted to go. What was kept for whoever was here before is not handed on. */
    @Nullable
    String begin(SignedIn signedIn) {
        var before = Faces.getRequest().getSession(false);
        if (before != null) {
            before.invalidate();
        }
        cookies.give(Faces.getResponse(), signedIn);
        return Outcome.silently().to(then != null && SignInForm.isOurs(then, signedIn) ? then : me.firstPage(signedIn));
    }

    /** Whether a code was asked for. */
    public boolean isAsked() {
        return asked;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getThen() {
        return then;
    }

    public void setThen(@Nullable String then) {
        this.then = then;
    }
}
