package org.kith.web.ui;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How somebody can be reached, as a form asks it. */
public abstract class ReachAnswers implements Serializable {
    private static final long serialVersionUID = 1L;

    protected @Nullable @Size(max = 40) String phone;
    protected @Nullable @Email @Size(max = 160) String email;
    protected @Nullable @Size(max = 120) String addressLine1;
    protected @Nullable @Size(max = 120) String addressLine2;
    protected @Nullable @Size(max = 80) String town;
    protected @Nullable String postcode;

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getAddressLine1() {
        return addressLine1;
    }

    public void setAddressLine1(@Nullable String addressLine1) {
        this.addressLine1 = addressLine1;
    }

    public @Nullable String getAddressLine2() {
        return addressLine2;
    }

    public void setAddressLine2(@Nullable String addressLine2) {
        this.addressLine2 = addressLine2;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }
}
