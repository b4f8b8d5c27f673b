package org.kith.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccessRule;
import org.kith.access.SecondFactor;
import org.kith.access.SecondStep;
import org.kith.access.SignedIn;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.QrCode;
import org.omnifaces.util.Faces;

/** The code that is asked after the password, and connecting an authenticator app. */
@Named
@ViewScoped
public class SecondFactorForm implements Serializable {
    @Inject
    private transient SecondFactor secondFactor;

    @Inject
    private transient Cookies cookies;

    @Inject
    private transient Calls calls;

    @Inject
    private transient Me me;

    private @Nullable String code;
    private @Nullable String before;
    private @Nullable String key;
    private List<String> recoveryCodes = List.of();

    /** Goes on to the first page of the role. */
    public @Nullable String confirm() {
        return tried(() -> {
            var done = secondFactor.confirm(signedIn(), typed());
            give(done);
            return Outcome.silently().to(me.firstPage(done));
        });
    }

    /** Stays, to show the codes for paper. */
    public @Nullable String enrol() {
        return tried(() -> {
            var enrolled = secondFactor.enrol(signedIn(), getKey(), typed(), before == null ? "" : before);
            give(enrolled.signedIn());
            recoveryCodes = enrolled.recoveryCodes();
            return null;
        });
    }

    private @Nullable String tried(java.util.function.Supplier<@Nullable String> step) {
        if (!calls.maySignIn(Addresses.of(Faces.getRequest()))) {
            Outcome.wrong("form:code", "problem.TOO_OFTEN.words");
            return null;
        }
        try {
            return step.get();
        } catch (RuleBroken broken) {
            Outcome.wrong(
                    broken.rule() == AccessRule.CODE_BEFORE_IS_RIGHT ? "form:before" : "form:code",
                    "rule." + broken.rule().name());
            return null;
        } finally {
            code = null;
            before = null;
        }
    }

    private void give(SignedIn signedIn) {
        Faces.getRequest().changeSessionId();
        cookies.give(Faces.getResponse(), signedIn);
        Faces.getRequest().setAttribute(Me.ATTRIBUTE, signedIn);
    }

    private String typed() {
        return code == null ? "" : code;
    }

    private SignedIn signedIn() {
        if (Faces.getRequest().getAttribute(Me.ATTRIBUTE) instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new NotFound();
    }

    /** Whether a code is all that is missing. */
    public boolean isAsked() {
        return signedIn().step() == SecondStep.CODE;
    }

    /** Whether the role cannot go on without one. */
    public boolean isMissing() {
        return signedIn().step() == SecondStep.ENROL;
    }

    public boolean isEnrolled() {
        return secondFactor.isEnrolled(signedIn());
    }

    /** The key in groups of four, for typing. */
    public String getKeyToType() {
        return getKey().replaceAll("(.{4})(?=.)", "$1 ").toLowerCase(java.util.Locale.ROOT);
    }

    /** The key as a picture for the app's camera. */
    public QrCode getPicture() {
        var issuer = URLEncoder.encode(Text.say("product"), StandardCharsets.UTF_8);
        var name = URLEncoder.encode(signedIn().name(), StandardCharsets.UTF_8).replace("+", "%20");
        var address = "otpauth://totp/" + issuer + ":" + name + "?secret=" + getKey() + "&issuer=" + issuer;
        return QrCode.of(address);
    }

    public String getKey() {
        if (key == null) {
            key = secondFactor.newKey();
        }
        return key;
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}
