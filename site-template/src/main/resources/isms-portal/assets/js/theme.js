// One behaviour: the button that switches between the light and the dark theme, and remembers the choice.
(function () {
  'use strict';
  var button = document.querySelector('[data-theme-toggle]');
  if (!button) return;
  var root = document.documentElement;
  var dark = function () {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };
  var label = function () { button.textContent = button.getAttribute(dark() ? 'data-light' : 'data-dark'); };
  button.hidden = false;
  label();
  button.addEventListener('click', function () {
    var next = dark() ? 'light' : 'dark';
    root.setAttribute('data-theme', next);
    try { localStorage.setItem('isms-theme', next); } catch (e) { /* private mode: the choice lasts for this page */ }
    label();
  });
})();
