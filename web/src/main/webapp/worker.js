"use strict";
// Without a signal every page under /my becomes the offline page. No page with a name on it is ever kept here.
(function () {
  var PATIENCE = 8000;

  function offline() {
    return caches.match("/offline").then(function (kept) { return kept || Response.error(); });
  }

  function late() {
    return new Promise(function (done, failed) { setTimeout(failed, PATIENCE); });
  }

  function page(request) {
    return Promise.race([fetch(request), late()]).then(function (answer) {
      var away = answer.status >= 502 && answer.status <= 504;
      return away ? offline().then(function (kept) { return kept.type === "error" ? answer : kept; }) : answer;
    }).catch(offline);
  }

  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });
  self.addEventListener("fetch", function (event) {
    var request = event.request;
    if (request.method !== "GET") {
      return;
    }
    if (request.mode === "navigate") {
      event.respondWith(page(request));
    } else if (new URL(request.url).pathname.startsWith("/jakarta.faces.resource/")) {
      // Their addresses carry the version, so what is kept is never old.
      event.respondWith(caches.match(request).then(function (kept) { return kept || fetch(request); }));
    }
  });
})();
