// Stands in the head of every page and runs before anything is painted, so that a chosen scheme never flashes in another.
// It must be short and plain: it is the only inline script, allowed by its hash. What it sets are attributes that
// only style sheets read; settings-panel.ts checks the values.
(function (root) {
  root.dataset.scripts = 'on';
  try {
    var kept = JSON.parse(localStorage.getItem('qoldau-atlas.settings') || '{}');
    for (var name in kept) if (/^[a-z]+$/.test(name)) root.setAttribute('data-' + name, kept[name]);
  } catch {
    // No storage, no settings: the page follows the system.
  }
})(document.documentElement);
