/* Keeps the focus where somebody is: when what had it is drawn anew or taken away, what stands in its place gets it. */
(() => {
  const PATIENCE_MILLIS = 120;
  const STOPS =
    'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]:not([tabindex="-1"]), vaadin-button:not([disabled])';
  const STATES = /^(selected|focused|open|chosen)$/;
  let trail = [];
  let last = null;
  let waiting = 0;

  const isShown = (element) => element.isConnected && element.checkVisibility({ visibilityProperty: true });
  const classes = (element) => [...element.classList].filter((name) => !STATES.test(name)).join('.');
  const nameOf = (element) => element.getAttribute('aria-label') || element.textContent.trim();
  const kindOf = (element) => [element.localName, element.id, element.dataset.seat || '', classes(element)].join('|');

  function remember(element) {
    last = { kind: kindOf(element), name: nameOf(element), id: element.id };
    trail = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) trail.push(at);
  }

  /** The same thing drawn anew, else one of its kind, else the first that there is. */
  function successor(home) {
    const stops = [...home.querySelectorAll(STOPS)].filter(isShown);
    const alike = stops.filter((stop) => kindOf(stop) === last.kind);
    return alike.find((stop) => nameOf(stop) === last.name) || alike[0];
  }

  function find() {
    const same = last.id && document.getElementById(last.id);
    if (same && isShown(same)) return same;
    const homes = trail.filter((at, index) => index > 0 && isShown(at)).concat(document.body);
    for (const home of homes) {
      const found = successor(home);
      if (found) return found;
    }
    const main = document.querySelector('main');
    const home = homes.find((at) => at !== main && main && main.contains(at));
    const near = home && [...home.querySelectorAll(STOPS)].find(isShown);
    if (near) return near;
    if (main) main.tabIndex = -1;
    return main;
  }

  function mend() {
    waiting = 0;
    if (!trail.length || document.activeElement !== document.body || isShown(trail[0])) return;
    const found = find();
    if (found) found.focus({ preventScroll: true });
  }

  document.addEventListener('focusin', (e) => remember(e.target));
  document.addEventListener('pointerdown', (e) => {
    if (!e.target.closest(STOPS)) trail = [];
  });
  new MutationObserver(() => {
    if (!waiting && trail.length && document.activeElement === document.body) waiting = setTimeout(mend, PATIENCE_MILLIS);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden', 'class', 'disabled'] });
})();
