// One behaviour: / and Ctrl+K lead to the search field; the first of them can be switched off on the search page.
(function () {
  'use strict';
  var field = document.querySelector('[data-finder] input') || document.querySelector('[data-search] input');
  if (!field) return;
  var STORED = 'isms-search-key';
  var on = true;
  try { on = localStorage.getItem(STORED) !== 'off'; } catch (e) { /* no storage: the key works */ }

  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.isContentEditable;
    var slash = event.key === '/' && on && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    var k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  var setting = document.querySelector('[data-search-key]');
  if (!setting) return;
  var box = setting.querySelector('input');
  setting.hidden = false;
  box.checked = on;
  box.addEventListener('change', function () {
    on = box.checked;
    try { localStorage.setItem(STORED, on ? 'on' : 'off'); } catch (e) { /* private mode: the choice lasts for this page */ }
  });
})();
