"use strict";
(() => {
  const version = new URL(document.currentScript.src).searchParams.get("v");
  const look = async () => {
    try {
      const answer = await fetch("/_serve/wait?v=" + version);
      if (answer.ok && (await answer.text()) !== version) {
        location.replace(location.pathname + location.hash);
        if (location.hash) location.reload();
        return;
      }
      setTimeout(look, answer.ok ? 0 : 1000);
    } catch {
      setTimeout(look, 1000);
    }
  };
  look();
})();
