"use strict";
// The volunteer's phone. What is told is kept here first, then sent, and forgotten only when the server has it. Every message
// has an id made here, so sending it again does no harm. Beside the messages: first names and times of the next seven days.
var kithPhone = (function () {
  var DAY = 86400000;
  var LONGEST = 14 * DAY;
  var script = document.currentScript.src;
  var news = "BroadcastChannel" in window ? new BroadcastChannel("kith") : null;
  var opened = null;
  var owner = null;

  function db() {
    opened = opened || new Promise(function (done, failed) {
      var asked = indexedDB.open("kith", 1);
      asked.onupgradeneeded = function () {
        asked.result.createObjectStore("visits", {keyPath: "id"});
        asked.result.createObjectStore("outbox", {keyPath: "n", autoIncrement: true});
        asked.result.createObjectStore("facts");
      };
      asked.onsuccess = function () {
        asked.result.onversionchange = function () { asked.result.close(); opened = null; };
        done(asked.result);
      };
      asked.onerror = function () { failed(asked.error); };
    });
    return opened;
  }

  // Resolves when the transaction is on the disk, not before.
  function change(stores, work) {
    return db().then(function (base) {
      return new Promise(function (done, failed) {
        var all = base.transaction(stores, "readwrite", {durability: "strict"});
        work.apply(null, stores.map(function (name) { return all.objectStore(name); }));
        all.oncomplete = done;
        all.onabort = all.onerror = function () { failed(all.error); };
      });
    });
  }

  function read(store, key) {
    return db().then(function (base) {
      return new Promise(function (done, failed) {
        var from = base.transaction(store).objectStore(store);
        var asked = key === undefined ? from.getAll() : from.get(key);
        asked.onsuccess = function () { done(asked.result); };
        asked.onerror = function () { failed(asked.error); };
      });
    });
  }

  function remember(fact, value) {
    return change(["facts"], function (facts) { facts.put(value, fact); });
  }

  function newId() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, function (sign) {
      return (sign ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> sign / 4).toString(16);
    });
  }

  // The server's time: a phone whose clock is days off still knows what today is.
  function now() {
    return read("facts", "synced").then(function (synced) {
      return Date.now() + (synced ? synced.server - synced.phone : 0);
    });
  }

  function dayOf(moment) {
    return new Intl.DateTimeFormat("en-CA", {timeZone: "Europe/London"}).format(new Date(moment));
  }

  function timeOf(moment) {
    return new Date(moment).toLocaleTimeString("en-GB", {timeZone: "Europe/London", hour: "2-digit", minute: "2-digit"});
  }

  function forgetNames() {
    return change(["visits", "facts"], function (visits, facts) {
      visits.clear();
      facts.delete("in");
    });
  }

  function forgetAll() {
    return change(["visits", "outbox", "facts"], function (visits, outbox, facts) {
      visits.clear();
      outbox.clear();
      facts.clear();
    });
  }

  // After 14 days nothing is left, whichever way the phone's clock was turned meanwhile.
  function tidy() {
    return Promise.all([read("facts", "synced"), read("facts", "seen")]).then(function (found) {
      var seen = Math.max(found[1] || 0, Date.now());
      return found[0] && seen - found[0].phone > LONGEST ? forgetAll() : remember("seen", seen);
    });
  }

  function belongsTo(account) {
    return read("facts", "owner").then(function (before) {
      owner = account || before || null;
      if (account && before !== account) {
        return change(["visits", "facts"], function (visits, facts) {
          visits.clear();
          facts.clear();
          facts.put(account, "owner");
        });
      }
    });
  }

  function mine() {
    return read("outbox").then(function (all) {
      return all.filter(function (message) { return message.owner === owner; });
    });
  }

  function keep(method, path, body) {
    var message = {owner: owner, method: method, path: path, body: body, at: Date.now()};
    return change(["outbox"], function (outbox) { outbox.add(message); }).then(tellPages);
  }

  // This page by an event, the other ones by the channel.
  function tellPages() {
    document.dispatchEvent(new Event("kith"));
    if (news) {
      news.postMessage("changed");
    }
  }

  function ask(method, path, body) {
    var patience = new AbortController();
    var timer = setTimeout(function () { patience.abort(); }, 15000);
    return fetch("/api/v1/" + path, {
      method: method,
      headers: body ? {"Content-Type": "application/json", Accept: "application/json"} : {Accept: "application/json"},
      body: body ? JSON.stringify(body) : undefined,
      cache: "no-store",
      signal: patience.signal
    }).finally(function () { clearTimeout(timer); });
  }

  function isIn(message) {
    return message.path === "outings";
  }

  function isOut(message) {
    return /^outings\/.*\/out$/.test(message.path);
  }

  // On which visit the phone's owner is alone now: what is not sent yet is newer than what the server said.
  function inside() {
    return Promise.all([mine(), read("facts", "in")]).then(function (found) {
      return found[0].reduce(function (before, message) {
        return isIn(message) ? message.body.visit : isOut(message) ? null : before;
      }, found[1] || null);
    });
  }

  function sent(message, standing) {
    return change(["outbox", "facts"], function (outbox, facts) {
      outbox.delete(message.n);
      if (isIn(message) && standing !== "refused") {
        facts.put(message.body.visit, "in");
      } else if (isOut(message)) {
        facts.delete("in");
      }
      if (standing) {
        facts.put(Date.now(), standing);
      }
    });
  }

  // True: it is done with, go on with the next one. False: later.
  function sendOne(message) {
    var body = Object.assign({}, message.body);
    if (message.method === "PUT" || isIn(message)) {
      body.secondsAgo = Math.max(0, Math.min(LONGEST, Date.now() - message.at)) / 1000 | 0;
    }
    return ask(message.method, message.path, body).then(function (answer) {
      if (answer.ok) {
        return answer.json().then(function (told) {
          return sent(message, told.standing === "KEPT" ? "kept" : isOut(message) ? "out" : null);
        }).then(function () { return true; });
      }
      if (answer.status === 401) {
        return forgetNames().then(function () { return false; });
      }
      if ([400, 404, 413, 415, 422].indexOf(answer.status) >= 0) {
        return sent(message, "refused").then(function () { return true; });
      }
      return false;
    });
  }

  function sendAll() {
    return mine().then(function (all) {
      return all.reduce(function (before, message) {
        return before.then(function (on) { return on && sendOne(message); });
      }, Promise.resolve(true));
    });
  }

  // Of several open pages one sends at a time. Browsers without locks may send twice, which does no harm.
  function send() {
    var sending = navigator.locks ? navigator.locks.request("kith-outbox", sendAll) : sendAll();
    return sending.catch(function () { return false; }).then(function (done) {
      tellPages();
      return done;
    });
  }

  function sync() {
    return ask("GET", "visits").then(function (answer) {
      if (answer.status === 401) {
        return forgetNames();
      }
      if (!answer.ok) {
        return undefined;
      }
      return answer.json().then(function (all) {
        var server = Date.parse(answer.headers.get("Date"));
        if (!server) {
          return undefined;
        }
        var last = dayOf(server + 6 * DAY);
        return change(["visits", "facts"], function (visits, facts) {
          visits.clear();
          all.filter(function (visit) { return visit.reportable && !visit.outcome && visit.day <= last; })
            .forEach(function (visit) {
              visits.put({id: visit.id, firstName: visit.firstName, day: visit.day, startsAt: visit.startsAt});
            });
          facts.put({phone: Date.now(), server: server}, "synced");
          var alone = all.find(function (visit) { return visit.in; });
          if (alone) {
            facts.put(alone.id, "in");
          } else {
            facts.delete("in");
          }
        });
      });
    }).catch(function () { return undefined; });
  }

  // The offline page and what it needs, once for each version.
  function keepShell() {
    if (!("serviceWorker" in navigator) || !("caches" in window)) {
      return Promise.resolve();
    }
    navigator.serviceWorker.register("/worker.js", {scope: "/my"}).catch(function () { return undefined; });
    return read("facts", "shell").then(function (kept) {
      if (kept === script) {
        return undefined;
      }
      return fetch("/offline", {credentials: "omit"}).then(function (answer) {
        return answer.text();
      }).then(function (page) {
        var needed = Array.from(page.matchAll(/(?:href|src)="([^"]*jakarta\.faces\.resource[^"]*)"/g), function (found) {
          return found[1].replace(/&amp;/g, "&");
        });
        return caches.delete("kith").then(function () { return caches.open("kith"); }).then(function (cache) {
          return cache.addAll(["/offline"].concat(needed));
        });
      }).then(function () { return remember("shell", script); });
    }).catch(function () { return undefined; });
  }

  function report(visit, outcome, reason) {
    var body = {reportId: newId(), outcome: outcome};
    if (reason) {
      body.reason = reason;
    }
    return keep("PUT", "visits/" + visit + "/report", body);
  }

  function field(form, name) {
    var found = form.querySelector("[name$='" + name + "']:checked, [name$='" + name + "']:not([type=radio])");
    return found && found.value.trim() ? found.value.trim() : null;
  }

  function more(visit, form) {
    var body = {id: newId()};
    ["minutes", "went"].forEach(function (name) {
      if (field(form, name)) {
        body[name === "went" ? "howItWent" : name] = Number(field(form, name));
      }
    });
    if (field(form, "note")) {
      body.note = field(form, "note");
    }
    return Object.keys(body).length > 1 ? keep("POST", "visits/" + visit + "/more", body) : Promise.resolve();
  }

  function goIn(visit) {
    return keep("POST", "outings", {id: newId(), visit: visit});
  }

  // By the visit: whoever went in without a signal knows no more.
  function comeOut(visit) {
    return keep("PUT", "outings/" + visit + "/out", {});
  }

  function message(form) {
    return keep("POST", "messages", {id: newId(), words: field(form, "words")});
  }

  return {
    ready: tidy().then(function () { return belongsTo(document.body ? document.body.dataset.owner : null); }),
    change: change, read: read, now: now, dayOf: dayOf, timeOf: timeOf, mine: mine, inside: inside, goIn: goIn, comeOut: comeOut, keep: keep, newId: newId, field: field, send: send, sync: sync, news: news,
    keepShell: keepShell, report: report, more: more, message: message, forgetAll: forgetAll
  };
})();
