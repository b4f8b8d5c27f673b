"use strict";
// Nobody is signed in on this phone any more: the names it kept go. What was not sent yet has no name in it and stays.
(function () {
  if (!window.indexedDB || !indexedDB.databases) {
    return;
  }
  indexedDB.databases().then(function (all) {
    if (!all.some(function (one) { return one.name === "kith"; })) {
      return;
    }
    var asked = indexedDB.open("kith");
    asked.onsuccess = function () {
      var base = asked.result;
      if (base.objectStoreNames.contains("visits")) {
        base.transaction("visits", "readwrite").objectStore("visits").clear();
      }
      base.close();
    };
  });
})();
