"use strict";
// Keeps what is being typed into a form with data-draft, a second after the last key. Without this file the form works as well.
(function () {
  function rows(form) {
    var named = form.querySelectorAll("[data-draft-row]");
    var groups = named.length ? Array.from(named) : [form];
    return groups.map(function (group) {
      return Array.from(group.querySelectorAll("[data-draft-field]")).map(function (field) { return field.value; });
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("form[data-draft]").forEach(function (form) {
      var timer = 0;
      var sent = false;
      function keep() {
        if (!sent) {
          fetch("/drafts", {
            method: "POST",
            keepalive: true,
            body: new URLSearchParams({form: form.dataset.draft, body: JSON.stringify(rows(form))})
          }).catch(function () { timer = window.setTimeout(keep, 5000); });
        }
      }
      form.addEventListener("input", function () {
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, 1000);
      });
      form.addEventListener("submit", function () {
        sent = true;
        window.clearTimeout(timer);
      });
    });
  });
})();
