"use strict";
// The page without a signal: the visits that the phone knows, two taps for each, and what was told is kept until it can be sent.
(function () {
  var phone = window.kithPhone;
  var list = document.getElementById("visits");
  var chosen = null;
  var told = null;

  function byId(id) {
    return document.getElementById(id);
  }

  function spoken(visit, today) {
    var noon = new Date(visit.day + "T12:00:00Z");
    var words = list.dataset;
    var day = visit.day === today ? words.today : noon.toLocaleDateString("en-GB", {
      weekday: "long", day: "numeric", month: "long", timeZone: "UTC"
    });
    return words.when.replace("{0}", day).replace("{1}", visit.startsAt.slice(0, 5));
  }

  function open(id, visit, when) {
    ["all", "sure", "why", "thanks", "tell"].forEach(function (other) { byId(other).hidden = other !== id; });
    var heading = byId(id).querySelector("h2");
    if (visit) {
      chosen = visit;
      if (heading.dataset.words) {
        heading.textContent = heading.dataset.words.replace("{0}", visit.firstName).replace("{1}", when);
      }
    }
    if (heading) {
      heading.focus();
    }
    window.scrollTo(0, 0);
  }

  // From an hour before on; the server says the same.
  function mayGoIn(visit, now) {
    var soon = now + 3600000;
    return visit.day === phone.dayOf(now) && (phone.dayOf(soon) > visit.day || visit.startsAt.slice(0, 5) <= phone.timeOf(soon));
  }

  function card(visit, now, inside) {
    var today = phone.dayOf(now);
    var when = spoken(visit, today);
    var one = byId("visit").content.cloneNode(true);
    one.querySelector("h2").textContent = visit.firstName + ", " + when;
    var yes = one.querySelector("[data-to=sure]");
    yes.hidden = visit.day > today;
    var no = one.querySelector("[data-to=why]");
    no.textContent = visit.day > today ? no.dataset.before : no.textContent;
    var alone = one.querySelector("[data-in]");
    alone.hidden = Boolean(inside) || !mayGoIn(visit, now);
    alone.addEventListener("click", function () { outing(phone.goIn(visit.id)); });
    [yes, no, alone].forEach(function (button) {
      button.setAttribute("aria-label", button.textContent + ": " + visit.firstName + ", " + when);
    });
    [yes, no].forEach(function (button) {
      button.addEventListener("click", function () { open(button.dataset.to, visit, when); });
    });
    return one;
  }

  function outing(kept) {
    kept.then(show).then(function () {
      open("all");
      byId("inside").focus();
      phone.send();
    });
  }

  function show() {
    return Promise.all([phone.read("visits"), phone.mine(), phone.now(), phone.inside()]).then(function (found) {
      var told = found[1].filter(function (message) { return message.path.indexOf("visits/") === 0; })
        .map(function (message) { return message.path.split("/")[1]; });
      var inside = found[3];
      byId("inside").hidden = !inside;
      byId("out").dataset.out = inside || "";
      byId("unwatched").hidden = found[1].every(function (message) { return message.path !== "outings"; });
      var last = phone.dayOf(found[2] + 6 * 86400000);
      var visits = found[0].filter(function (visit) { return told.indexOf(visit.id) < 0 && visit.day <= last; });
      visits.sort(function (one, other) { return (one.day + one.startsAt).localeCompare(other.day + other.startsAt); });
      list.replaceChildren.apply(list, visits.map(function (visit) { return card(visit, found[2], inside); }));
      byId("nothing").hidden = visits.length > 0;
    });
  }

  function tell(outcome, reason) {
    var visit = chosen;
    if (told === visit.id) {
      return undefined; // the second tap of a double one
    }
    told = visit.id;
    return phone.report(visit.id, outcome, reason).then(function () {
      byId("moreForm").reset();
      byId("happenedOnly").hidden = outcome !== "HAPPENED";
      open("thanks");
      phone.send();
    });
  }

  function back() {
    chosen = null;
    show().then(function () { open("all"); });
  }

  function submits(id, keep) {
    byId(id).addEventListener("submit", function (event) {
      var form = event.target;
      var button = form.querySelector("[type=submit]");
      event.preventDefault();
      if (!button.disabled) {
        button.disabled = true;
        keep(form).then(function () {
          form.reset();
          phone.send();
          back();
        }).finally(function () { button.disabled = false; });
      }
    });
  }

  function start() {
    document.addEventListener("click", function (event) {
      var data = event.target.dataset;
      if (data.outcome) {
        tell(data.outcome, null);
      } else if (data.reason) {
        tell("DID_NOT_HAPPEN", data.reason);
      } else if (data.back !== undefined) {
        back();
      } else if (data.out) {
        outing(phone.comeOut(data.out));
      } else if (data.to === "tell") {
        open("tell");
      }
    });
    submits("moreForm", function (form) { return phone.more(chosen.id, form); });
    submits("tellForm", phone.message);
    document.addEventListener("outbox", function () {
      if (!byId("all").hidden) {
        show();
      }
    });
    show();
  }

  phone.ready.then(start);
})();
