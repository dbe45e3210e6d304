// One behaviour: fetches what searches when somebody goes to the search field, and at once on the search page.
(function () {
  'use strict';
  var form = document.querySelector('[data-search]');
  if (!form) return;
  var field = form.querySelector('input'), asked = false;
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'search--list',
    'aria-keyshortcuts': '/ Control+K' }).forEach(function (pair) { field.setAttribute(pair[0], pair[1]); });

  function fetchOnce() {
    if (asked) return;
    asked = true;
    var script = document.createElement('script');
    script.src = form.getAttribute('data-top') + 'assets/search.js';
    document.head.appendChild(script);
  }
  field.addEventListener('focus', fetchOnce);
  if (document.querySelector('[data-finder]') || document.activeElement === field) fetchOnce();
})();
