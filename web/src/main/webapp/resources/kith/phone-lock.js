"use strict";
// The phone's own lock instead of a code. Where there is none, or at another address than ours, nothing of it is seen.
(function () {
  var part = document.getElementById("lock");
  var data = part && part.dataset;
  if (!part || !window.PublicKeyCredential || location.origin !== data.origin) {
    return;
  }

  function bytes(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (sign) { return sign.charCodeAt(0); });
  }

  function words(buffers) {
    return buffers.map(function (buffer) {
      var plain = Array.from(new Uint8Array(buffer), function (one) { return String.fromCharCode(one); }).join("");
      return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    }).join(".");
  }

  function make() {
    return navigator.credentials.create({publicKey: {
      challenge: bytes(data.challenge),
      rp: {id: data.name, name: data.product},
      user: {id: bytes(data.subject), name: data.owner, displayName: data.owner},
      pubKeyCredParams: [{type: "public-key", alg: -7}, {type: "public-key", alg: -257}],
      authenticatorSelection: {authenticatorAttachment: "platform", residentKey: "required", requireResidentKey: true, userVerification: "required"},
      attestation: "none"
    }}).then(function (made) {
      return [made.response.clientDataJSON, made.response.attestationObject];
    });
  }

  function sign() {
    return navigator.credentials.get({publicKey: {
      challenge: bytes(data.challenge),
      rpId: data.name,
      allowCredentials: [{type: "public-key", id: bytes(data.subject), transports: ["internal"]}],
      userVerification: "required"
    }}).then(function (signed) {
      var said = signed.response;
      return [signed.rawId, said.clientDataJSON, said.authenticatorData, said.signature];
    });
  }

  PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().then(function (there) {
    part.hidden = !there;
    if (!there || !data.challenge) {
      return;
    }
    (data.owner ? make() : sign()).then(function (answer) {
      document.getElementById("lockAnswer:answer").value = words(answer);
      document.getElementById("lockAnswer:do").click();
    }, function () {
      document.getElementById("lock-shut").hidden = false;
    });
  });
})();
