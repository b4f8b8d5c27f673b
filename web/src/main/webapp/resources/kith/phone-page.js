"use strict";
// What every page of the volunteer shows of the outbox, and the forms that go through it. Without this file the forms work too.
(function () {
  var phone = window.kithPhone;
  var box = document.getElementById("outbox");
  var leaving = false;

  function count() {
    return phone.mine().then(function (all) { return all.length; });
  }

  function say(name, shown, number) {
    var line = box.querySelector("[data-line=" + name + "]");
    line.hidden = !shown;
    if (shown && line.dataset.words) {
      line.querySelector("span").textContent = line.dataset.words.replace("{0}", number);
    }
  }

  function show() {
    return Promise.all([count(), phone.read("facts", "kept"), phone.read("facts", "refused"), phone.read("facts", "out")]).then(function (found) {
      say("waiting", found[0] > 0, found[0]);
      say("kept", Boolean(found[1]));
      say("refused", Boolean(found[2]));
      say("out", Boolean(found[3]));
      box.hidden = !(found[0] > 0 || found[1] || found[2] || found[3]);
      document.dispatchEvent(new CustomEvent("outbox", {detail: found[0]}));
      return found[0];
    });
  }

  function sendAndShow() {
    return phone.send().then(show);
  }

  // The page was made before what has just been sent; on the list that would be seen.
  function refresh() {
    return count().then(function (before) {
      return sendAndShow().then(phone.sync).then(function () {
        return count();
      }).then(function (after) {
        if (after < before && document.body.dataset.list === "yes") {
          location.reload();
        }
      });
    });
  }

  function through(form, kept, then) {
    form.querySelectorAll("[type=submit]").forEach(function (button) { button.disabled = true; });
    kept.then(phone.send).then(count).then(function (waiting) {
      location.assign(waiting > 0 ? "/my/visits" : then);
    });
  }

  // Without a signal nobody else looks at what was typed before it counts as told.
  function fits(form) {
    var wrong = null;
    function check(field, good) {
      if (!good && !wrong) {
        wrong = field;
        field.setCustomValidity(field.dataset.wrong || form.dataset.wrong);
        form.addEventListener("input", function () { field.setCustomValidity(""); }, {once: true});
      }
    }
    form.querySelectorAll("[data-fits]").forEach(function (field) {
      var typed = field.value.trim();
      check(field, typed ? new RegExp("^(" + field.dataset.fits + ")$").test(typed) : !field.dataset.needed);
    });
    if (form.dataset.expense && phone.expenseNeeds) {
      phone.expenseNeeds(form).forEach(function (name) {
        var field = form.querySelector("[name$=" + name + "]");
        check(field, phone.field(form, name));
      });
    }
    return !wrong || wrong.reportValidity();
  }

  // What keeps the form's answer on the phone; nothing for a form that has to be sent.
  function keeping(form) {
    if (form.dataset.more) {
      return function () { return phone.more(form.dataset.more, form); };
    }
    if (form.dataset.expense && phone.expense) {
      return function () { return phone.expense(form.dataset.expense, form); };
    }
    return form.dataset.message === undefined ? null : function () { return phone.message(form); };
  }

  function submitted(event) {
    var form = event.target;
    var button = event.submitter;
    if (form.dataset.report && button && (button.dataset.outcome || button.dataset.reason)) {
      event.preventDefault();
      var visit = form.dataset.report;
      var reason = button.dataset.reason || null;
      through(form, phone.report(visit, reason ? "DID_NOT_HAPPEN" : "HAPPENED", reason), "/my/visits/thanks?id=" + visit);
    } else if (button && (button.dataset.in || button.dataset.out)) {
      event.preventDefault();
      through(form, button.dataset.in ? phone.goIn(button.dataset.in) : phone.comeOut(button.dataset.out),
        button.dataset.in ? "/my/visits/alone" : "/my/visits");
    } else if (navigator.onLine === false && keeping(form)) {
      event.preventDefault();
      if (fits(form)) {
        through(form, keeping(form)(), "/my/visits");
      }
    } else if (form.classList.contains("sign-out") && !leaving) {
      event.preventDefault();
      signOut(form);
    } else if (!leaving && navigator.onLine === false) {
      // Sent now it would be lost, and the page with it.
      event.preventDefault();
      say("nosignal", true);
      box.hidden = false;
      box.scrollIntoView();
    }
  }

  // What was not sent yet would be lost: that is said once, and only the second tap signs out.
  function signOut(form) {
    phone.send().then(show).then(function (waiting) {
      if (waiting > 0 && box.querySelector("[data-line=leaving]").hidden) {
        say("leaving", true, waiting);
        return undefined;
      }
      leaving = true;
      return phone.forgetAll().then(function () { return caches.delete("kith"); }).finally(function () { form.submit(); });
    });
  }

  function start() {
    document.addEventListener("submit", submitted, true);
    box.addEventListener("click", function (event) {
      if (event.target.dataset.send !== undefined) {
        refresh();
      } else if (event.target.dataset.seen !== undefined) {
        phone.change(["facts"], function (facts) {
          facts.delete("kept");
          facts.delete("refused");
          facts.delete("out");
        }).then(show);
      }
    });
    window.addEventListener("online", refresh);
    document.addEventListener("kith", show);
    if (phone.news) {
      phone.news.onmessage = show;
    }
    phone.keepShell();
    show().then(refresh);
  }

  if (box) {
    phone.ready.then(start);
  }
})();
