// Opens the co-admins' report: fetches encrypted files of this folder, decrypts them with the key in
// the address's fragment, which browsers send to nobody, and shows them. Stores nothing anywhere.
"use strict";
(() => {
  const FORMAT = "checklist-report-sealed/1";
  const here = document.currentScript.src;
  const folder = new URL("../sealed/", here);
  const place = "https://report.invalid/";
  const text = new TextEncoder();
  const opener = { body: document.body, title: document.title, lang: document.documentElement.lang };
  let turn = 0;
  let shown = null;
  let report = null;

  class Trouble extends Error {
    constructor(state) {
      super(state);
      this.state = state;
    }
  }

  /** What the address asks for: key, page and place in it. */
  function asked() {
    const part = new URLSearchParams(location.hash.slice(1));
    return { key: part.get("k") || "", page: part.get("p") || "", at: part.get("at") || "" };
  }

  function address(key, page, at) {
    return "#k=" + key + "&p=" + page + (at ? "&at=" + encodeURIComponent(at) : "");
  }

  /** Why nothing can be decrypted here, if so. */
  function hindrance() {
    if (location.protocol === "file:") return "file";
    if (window.crypto && crypto.subtle) return "";
    return window.isSecureContext === false ? "insecure" : "old";
  }

  /** The first block of HKDF-Expand, RFC 5869; the key is random through and through. */
  async function cipherKey(key) {
    if (!/^[A-Za-z0-9_-]{43}$/.test(key)) throw new Trouble("wrong");
    const raw = atob(key.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(raw, (c) => c.charCodeAt(0));
    const hmac = { name: "HMAC", hash: "SHA-256" };
    const from = await crypto.subtle.importKey("raw", bytes, hmac, false, ["sign"]);
    const made = await crypto.subtle.sign("HMAC", from, text.encode(FORMAT + " cipher\u0001"));
    return crypto.subtle.importKey("raw", made, "AES-GCM", false, ["decrypt"]);
  }

  async function load(name) {
    let answer;
    try {
      answer = await fetch(new URL(name + ".bin", folder), { cache: "no-cache" });
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    } catch (e) {
      // told below
    }
    throw new Trouble("failed");
  }

  /** The text in a file; trouble if a bit of it, or its name, is not as it was sealed. */
  async function unseal(cipher, name, state) {
    const file = await load(name);
    try {
      const how = {
        name: "AES-GCM",
        iv: file.subarray(0, 12),
        additionalData: text.encode(FORMAT + "\n" + name),
        tagLength: 128,
      };
      const plain = await crypto.subtle.decrypt(how, cipher, file.subarray(12));
      return new TextDecoder().decode(new Uint8Array(plain, 4, new DataView(plain).getUint32(0)));
    } catch (e) {
      throw new Trouble(state);
    }
  }

  /** The pages that the key opens: path to name of file. */
  async function contents(key) {
    const cipher = await cipherKey(key);
    const list = await unseal(cipher, "contents", "wrong");
    const pages = new Map(list.trim().split("\n").map((line) => line.split(" ")));
    return { key, cipher, pages };
  }

  /** Makes the links of a page lead to addresses that keep the key. */
  function relink(page, body) {
    for (const link of body.querySelectorAll("a[href]:not(.skip)")) {
      const to = new URL(link.getAttribute("href"), place + page);
      if (to.href.startsWith(place)) {
        const path = to.pathname.slice(1);
        const at = decodeURIComponent(to.hash.slice(1));
        link.setAttribute(
          "href",
          report.pages.has(path) ? address(report.key, path, at) : "../" + path + to.hash
        );
      }
    }
  }

  /** Has the report's own script work the page out for today; it knows links as they are written. */
  function age(done) {
    const script = document.createElement("script");
    script.src = new URL("report.js", here);
    script.onload = script.onerror = done;
    document.body.append(script);
  }

  function put(body, title, lang) {
    document.documentElement.lang = lang;
    document.title = title;
    if (document.body !== body) document.body.replaceWith(body);
  }

  function tell(state) {
    shown = null;
    put(opener.body, opener.title, opener.lang);
    for (const section of opener.body.querySelectorAll("section")) {
      section.hidden = section.id !== "state_" + state;
    }
  }

  function show(path, html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    const main = page.querySelector("main");
    if (main) main.tabIndex = -1;
    const first = shown === null;
    const body = document.adoptNode(page.body);
    put(body, page.title, page.documentElement.lang);
    shown = path;
    age(() => relink(path, body));
    window.scrollTo({ top: 0, behavior: "instant" });
    if (main && !first) main.focus({ preventScroll: true });
  }

  /** The link that skips to the content is one of the page's own; the address keeps the key. */
  function skipped() {
    const at = location.hash.slice(1);
    const inside = shown !== null && document.getElementById(at) !== null;
    if (inside) history.replaceState(null, "", address(report.key, shown, at));
    return inside;
  }

  async function open() {
    if (skipped()) return;
    const mine = ++turn;
    const want = asked();
    try {
      const state = hindrance() || (want.key ? "" : "missing");
      if (state) throw new Trouble(state);
      if (!report || report.key !== want.key) {
        shown = null;
        const found = await contents(want.key);
        if (mine !== turn) return;
        report = found;
      }
      const path = want.page || report.pages.keys().next().value;
      if (!report.pages.has(path)) throw new Trouble("absent");
      if (path !== shown) {
        const html = await unseal(report.cipher, report.pages.get(path), "altered");
        if (mine !== turn) return;
        show(path, html);
      }
      const target = want.at && document.getElementById(want.at);
      if (target) target.scrollIntoView();
      if (target && target.tabIndex < 0) target.focus({ preventScroll: true });
    } catch (e) {
      if (mine === turn) tell(e instanceof Trouble ? e.state : "old");
    }
  }

  window.addEventListener("hashchange", open);
  open();
})();
