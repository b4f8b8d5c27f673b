"use strict";
// What a claim for expenses needs on the phone; only pages with that form load it.
(function () {
  var phone = window.kithPhone;

  // Without the photograph, which would not fit; what was spent is what counts.
  phone.expense = function (visit, form) {
    var body = {id: phone.newId(), kind: phone.field(form, "kind"), words: phone.field(form, "words")};
    [["miles", "tenthsOfMiles", 10], ["pounds", "pence", 100], ["passengers", "passengers", 1]].forEach(function (one) {
      var typed = Number((phone.field(form, one[0]) || "").replace(/^£/, "").replace(",", "."));
      if (typed > 0) {
        body[one[1]] = Math.round(typed * one[2]);
      }
    });
    return body.kind ? phone.keep("POST", "visits/" + visit + "/expenses", body) : Promise.resolve();
  };

  phone.expenseNeeds = function (form) {
    var kind = phone.field(form, "kind");
    return ["kind"].concat(!kind || /CAR|CYCLE/.test(kind) ? ["miles"] : kind === "OTHER" ? ["pounds", "words"] : ["pounds"]);
  };
})();
