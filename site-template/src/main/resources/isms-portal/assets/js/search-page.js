// One behaviour: the search page shows every hit of the words in its address and follows what is typed.
(function () {
  'use strict';
  var form = document.querySelector('[data-finder]');
  if (!form) return;
  var search = window.ISMS_SEARCH, piece = search.piece;
  var field = form.querySelector('input'), count = form.querySelector('[data-search-count]');
  var results = document.querySelector('[data-finder-results]'), all = document.querySelector('[data-finder-all]');
  var MOST = 200, EXCERPT = 160;

  function line(hit) {
    var item = piece('li', 'hits__line'), link = piece('a');
    link.href = form.getAttribute('data-root') + hit.row[0];
    if (hit.row[1]) link.append(piece('span', 'id', hit.row[1]), ' ');
    link.append(hit.row[2]);
    item.append(link, ' ', piece('span', 'hits__type', hit.row[4]));
    var text = hit.row[5] || '';
    if (text.length > EXCERPT) text = text.slice(0, EXCERPT).replace(/\s\S*$/, '') + '…';
    if (text) item.append(piece('p', 'hits__text', text));
    return item;
  }
  function draw(hits) {
    results.textContent = '';
    search.byType(hits.slice(0, MOST)).forEach(function (some, type) {
      var list = piece('ul', 'hits');
      some.forEach(function (hit) { list.appendChild(line(hit)); });
      results.append(piece('h2', '', type), list);
    });
    count.textContent = search.count(count, hits.length, Math.min(MOST, hits.length));
  }
  function show() {
    var asked = field.value.trim();
    results.hidden = !asked;
    all.hidden = !!asked;
    if (!asked) { count.textContent = ''; return; }
    search.index().then(function (index) {
      if (asked === field.value.trim()) draw(search.find(index, asked));
    }, function () { count.textContent = count.getAttribute('data-lost'); all.hidden = false; });
  }
  function remember() {
    var asked = field.value.trim();
    try { history.replaceState(null, '', location.pathname + (asked ? '?q=' + encodeURIComponent(asked) : '')); } catch (e) { /* the address stays */ }
  }
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get('q') || '';
  form.addEventListener('input', function () { show(); remember(); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  show();
})();
