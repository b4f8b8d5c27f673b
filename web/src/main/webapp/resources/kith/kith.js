"use strict";
// Pages work without this file. It puts the focus on the error summary and keeps two clicks from sending twice.
(function () {
  function focusErrors() {
    var summary = document.querySelector(".error-summary");
    if (summary && !summary.dataset.seen) {
      summary.dataset.seen = "yes";
      summary.focus();
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    focusErrors();
    var messages = document.getElementById("messages");
    if (messages) {
      new MutationObserver(focusErrors).observe(messages.parentNode, {childList: true, subtree: true});
    }
  });
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.setTimeout(function () { delete form.dataset.sent; }, 3000);
  });
})();
